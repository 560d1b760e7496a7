import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from './media-types.ts';

/**
 * Serves a built site on localhost as a static host would: `/x/` is `x/index.html`, an unknown
 * address is the site's 404 page with status 404. Files with a hash in their names are kept by
 * the browser; with `gzip`, gzipped copies that stand beside the files are sent. Unless `strict`, a taken
 * port gives way to the next free one. Gives the server and the address of the site.
 */
export async function serve(
  out: string,
  { base = '/', port = 4321, strict = false, gzip = false } = {},
): Promise<{ server: Server; url: string }> {
  const prefix = base.replace(/\/+$/, '');
  const files = sirv(out, {
    dev: true,
    etag: true,
    gzip,
    setHeaders: (response, path) => {
      // Files of data have types that few servers know.
      const type = mediaTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
      if (path.startsWith('/_astro/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const notFound = join(out, '404.html');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (prefix && url !== prefix && !url.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length) || '/';
    return files(request, response, missing);
  });
  const listening = await listen(server, port, strict ? 0 : 20);
  return { server, url: `http://localhost:${listening}${prefix}/` };
}

/** Listens on the port, or on the first free one of so many after it. */
async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server
        .once('error', reject)
        .listen(port, '127.0.0.1', () => resolve(server.off('error', reject) && undefined));
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    return listen(server, port + 1, tries - 1);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
