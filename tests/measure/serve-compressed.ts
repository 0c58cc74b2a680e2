import { createServer, type Server } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

/** Serves a folder of files as a host does: compressed, with long-lived files cached. */
export function serveCompressed(folder: string, port: number): Promise<Server> {
  const compress = compression();
  const serve = sirv(folder);
  const server = createServer((request, response) => {
    // Both are made for Express and ask only for what Node's own request and response have.
    compress(request as never, response as never, () => {
      serve(request, response);
    });
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      resolve(server);
    });
  });
}
