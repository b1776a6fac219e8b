/** Serves hostile pages, each as a site of its own, with whatever headers it wants. */
import http from 'node:http';
import type { HostilePage, ServedFile } from './hostile-page';

export interface HostileSite {
  readonly add: (page: HostilePage) => string;
  readonly close: () => Promise<void>;
}

const DOMAIN = 'hostile.example';
const NOTHING: ServedFile = { body: '', contentType: 'text/plain' };

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);

export async function startHostileSite(): Promise<HostileSite> {
  const files = new Map<string, ServedFile>();
  const server = http.createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    // whatever stands before the page's own label is another site of the same page
    const slug = address.hostname
      .slice(0, -DOMAIN.length - 1)
      .split('.')
      .at(-1);
    const {
      body,
      contentType = 'text/html; charset=utf-8',
      headers = {},
    } = files.get(`${slug}${address.pathname}`) ?? NOTHING;
    response.writeHead(200, { 'content-type': contentType, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    add(page) {
      const slug = slugOf(page.name);
      const { contentType, headers } = page;
      files.set(`${slug}/`, {
        body: page.html(),
        ...(contentType === undefined ? {} : { contentType }),
        ...(headers === undefined ? {} : { headers }),
      });
      for (const [path, file] of Object.entries(page.files ?? {})) files.set(`${slug}/${path}`, file);
      return `http://${slug}.${DOMAIN}:${address.port}/`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
