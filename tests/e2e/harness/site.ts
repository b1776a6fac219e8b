/** Serves pages that tests make up, at any host name: both browsers resolve every name to this machine. */
import http from 'node:http';

export interface Site {
  /** Serves the page from now on; returns its address. */
  readonly add: (html: string, host?: string) => string;
  readonly close: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const server = http.createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html ?? 'No such page');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    add(html, host = 'paper.example') {
      const path = `/story-${pages.size + 1}`;
      pages.set(path, html);
      return `http://${host}:${address.port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
