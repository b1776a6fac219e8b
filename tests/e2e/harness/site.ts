/** Serves pages that tests make up, at any host name: both browsers resolve every name to this machine. */
import http from 'node:http';

export interface Site {
  /** Serves the page from now on; returns its address. */
  readonly add: (html: string, host?: string) => string;
  /** The same for a page of which each part comes a while after the one before, as over a real line. */
  readonly addSlow: (parts: readonly string[], everyMs: number, host?: string) => string;
  readonly close: () => Promise<void>;
}

interface SlowPage {
  readonly parts: readonly string[];
  readonly everyMs: number;
}

const HOST = 'paper.example';

export async function startSite(): Promise<Site> {
  const pages = new Map<string, SlowPage>();
  const server = http.createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    if (page === undefined) {
      response.end('No such page');
      return;
    }
    const sendFrom = (index: number): void => {
      response.write(page.parts[index] ?? '');
      if (index + 1 < page.parts.length) setTimeout(sendFrom, page.everyMs, index + 1);
      else response.end();
    };
    sendFrom(0);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  const { port } = address;
  const serve = (page: SlowPage, host: string): string => {
    const path = `/story-${pages.size + 1}`;
    pages.set(path, page);
    return `http://${host}:${port}${path}`;
  };
  return {
    add: (html, host = HOST) => serve({ parts: [html], everyMs: 0 }, host),
    addSlow: (parts, everyMs, host = HOST) => serve({ parts, everyMs }, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
