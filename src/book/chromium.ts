import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Names the program where it is in none of the usual places. */
export const CHROME_VARIABLE = 'CHROME_PATH';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Playwright puts what it installs, below a folder for each version. */
const OF_PLAYWRIGHT = join(homedir(), '.cache/ms-playwright');

/** There is no Chromium, or none that prints. */
export class NoChromium extends Error {}

/**
 * A Chromium, Chrome or Edge on this machine.
 *
 * @throws {NoChromium} that says how to have one
 */
export function chromiumHere(): string {
  const named = process.env[CHROME_VARIABLE];
  const all = named === undefined ? [...USUAL, ...ofPlaywright()] : [named];
  const found = all.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new NoChromium(
    named === undefined
      ? `A PDF is printed by Chromium, Chrome or Edge, and none is on this machine. Install one ("apt-get install chromium", "npx playwright install chromium"), or say where it is: ${CHROME_VARIABLE}=/path/to/chrome. The e-book (export:epub) needs none.`
      : `${CHROME_VARIABLE} is "${named}", where there is no program.`,
  );
}

function ofPlaywright(): string[] {
  if (!existsSync(OF_PLAYWRIGHT)) return [];
  return readdirSync(OF_PLAYWRIGHT)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) =>
      ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((path) =>
        join(OF_PLAYWRIGHT, name, path),
      ),
    );
}
