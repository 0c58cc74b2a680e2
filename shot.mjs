import { chromium } from '@playwright/test';
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
const paths = process.argv.slice(2);
for (const [w, scheme] of [
  [1280, 'light'],
  [390, 'dark'],
]) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const p = await c.newPage();
  p.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') console.log(w, m.text());
  });
  p.on('pageerror', (e) => console.log('ERR', e.message));
  for (const path of paths) {
    await p.goto('http://localhost:4321' + path);
    await p.waitForTimeout(300);
    await p.screenshot({
      path: `/tmp/shots/${path.replace(/\W+/g, '_')}-${w}.png`,
      fullPage: true,
    });
  }
  await c.close();
}
await b.close();
