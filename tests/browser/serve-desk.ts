import { preview } from 'astro';
import { inventedDesk, packed } from '../site/invented-desk.ts';

/** Builds the invented desk with its country in a language, and serves it until it is told to end. */
const [language = '', port = ''] = process.argv.slice(2);
const packedPackage = packed();
const desk = inventedDesk(packedPackage.file, { countries: true, language });
packedPackage.remove();
process.on('exit', () => {
  desk.remove();
});
process.on('SIGTERM', () => {
  process.exit();
});

const { status, output } = desk.build();
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
await preview({ root: desk.folder, server: { port: Number(port) }, logLevel: 'error' });
