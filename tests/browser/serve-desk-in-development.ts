import { spawn } from 'node:child_process';
import { inventedDesk, packed } from '../site/invented-desk.ts';

/** Serves the invented desk as who writes it has it, until it is told to end. */
const [port = ''] = process.argv.slice(2);
const packedPackage = packed();
const desk = inventedDesk(packedPackage.file, { countries: true });
packedPackage.remove();
const server = spawn(
  process.execPath,
  [`${desk.folder}/node_modules/astro/bin/astro.mjs`, 'dev', '--port', port],
  { cwd: desk.folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'inherit' },
);
process.on('SIGTERM', () => {
  server.kill();
});
// Only then is nothing written into its folder any more.
server.on('exit', () => {
  desk.remove();
  process.exit();
});
