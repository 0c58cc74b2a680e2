import { preview } from 'astro';
import { builtDesk } from './built-desk.ts';

/** Builds the invented desk in a language, and serves it until it is told to end. */
const [language = '', port = ''] = process.argv.slice(2);
process.on('SIGTERM', () => {
  process.exit();
});
await preview({ root: builtDesk(language), server: { port: Number(port) }, logLevel: 'error' });
