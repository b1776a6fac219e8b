/** Serves the newsroom, a small site with appeals of every kind, on this machine. `node tests/newsroom/server.mjs [port]` */
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SITE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'site');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The file that an address names, or undefined where it lies outside of the site or is of no kind that is served.
 * @param {string} address
 */
function fileFor(address) {
  const { pathname } = new URL(address, 'http://newsroom');
  const file = path.join(SITE, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  return file.startsWith(SITE + path.sep) && path.extname(file) in TYPES ? file : undefined;
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(request, response) {
  const file = fileFor(request.url ?? '/');
  const body = file ? await fs.readFile(file).catch(() => undefined) : undefined;
  if (!file || !body) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No such page');
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)], 'cache-control': 'no-cache' }).end(body);
}

/**
 * @param {{ port?: number }} [options] any free port unless one is named
 * @returns {Promise<{ port: number, url: (file?: string, host?: string) => string, close: () => Promise<void> }>}
 */
export async function startNewsroom({ port = 0 } = {}) {
  const server = http.createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the newsroom has no port');
  return {
    port: address.port,
    url: (file = '', host = '127.0.0.1') => `http://${host}:${address.port}/${file}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const newsroom = await startNewsroom({ port: Number(process.argv[2] ?? 0) });
  console.log(newsroom.url());
}
