import { join } from 'node:path';
import { preview } from 'astro';
import { indexOf, serve } from '../../samples/search-service/service.ts';
import { builtDesk } from './built-desk.ts';

/** Builds the invented desk with a service that searches it, and serves both until it is told to end. */
const [port = '', servicePort = ''] = process.argv.slice(2);
process.on('SIGTERM', () => {
  process.exit();
});
const folder = builtDesk('en', (config) =>
  config.replace(
    'deconflict({',
    `deconflict({ search: { service: 'http://localhost:${servicePort}/' },`,
  ),
);
const index = await indexOf(join(folder, 'dist/data/v1/search.ndjson'));
serve(index, `http://localhost:${port}`).listen(Number(servicePort));
await preview({ root: folder, server: { port: Number(port) }, logLevel: 'error' });
