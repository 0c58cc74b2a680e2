import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];

/** Ways to a Chromium, tried in turn: Playwright's own download, then Debian's package. */
const WAYS = [
  [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
  [
    [...asRoot, 'apt-get', 'update', '-qq'],
    [...asRoot, 'apt-get', 'install', '-y', '-qq', 'chromium'],
  ],
];

for (const commands of WAYS) {
  if (chromiumPath()) break;
  for (const [command = '', ...args] of commands) {
    console.log(`No Chromium yet: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 });
  }
}

if (!chromiumPath()) {
  console.error('The browser tests need Chromium, and it could not be installed.');
  process.exit(1);
}
