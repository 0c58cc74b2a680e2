import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { builtDesk } from './built-desk.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { KINDS_OF_DESK_PAGE } from './kinds-of-desk-page.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

const PORT = 4328;
/** Of the invented desk in this language; without one, of what was built last. */
const [language] = process.argv.slice(2);
const kinds = language === undefined ? KINDS_OF_PAGE : KINDS_OF_DESK_PAGE;
const folder = fileURLToPath(new URL(`../../screenshots/${language ?? ''}`, import.meta.url));

/** Every kind of page as it is seen: on a screen, small and large, light and dark, and on paper. */
const VIEWS = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    [390, 768, 1280, 1920].map((width) => ({
      name: `${colorScheme}-${width}`,
      width,
      colorScheme,
      media: 'screen' as const,
    })),
  ),
  { name: 'print', width: 794, colorScheme: 'light', media: 'print' },
] as const;

mkdirSync(folder, { recursive: true });
const server = await preview({
  ...(language === undefined ? {} : { root: builtDesk(language) }),
  server: { port: PORT },
  logLevel: 'error',
});
const executablePath = chromiumPath();
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath ? { executablePath } : {}),
});
for (const { name, width, colorScheme, media } of VIEWS) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.emulateMedia({ media, colorScheme });
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: `${folder}/${kind}-${name}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
await server.stop();
console.log(`Screenshots of ${Object.keys(kinds).length} kinds of page are in ${folder}`);
