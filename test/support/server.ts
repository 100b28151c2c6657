import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A plain file server on this machine. */
export interface Server {
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves the files of a folder, as the plainest host would.
 *
 * @param folder - absolute path
 * @param under - the path it is served under, `/` first and last; for a site that must work anywhere
 */
export async function serve(folder: string, under = '/'): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const asked = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = join(folder, normalize(`/${asked.slice(under.length)}`));
    const body = asked.startsWith(under) ? await readFile(file).catch(() => undefined) : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
