import { preview } from 'astro';

/** Serves the built site for the tests, also while a preview of one's own is running. */
await preview({ server: { port: Number(process.argv[2]) }, logLevel: 'error' });
