import { corpus } from '../corpus/index.ts';
import { noFile } from '../corpus/what-there-is.ts';
import { appManifest } from '../exports/app-manifest.ts';
import tokens from '../styles/tokens.css?raw';
import { paperIn } from '../theme/colours.ts';

/** What a device needs to know to have the site among its programs. */
export async function GET(): Promise<Response> {
  const { desk, has } = await corpus();
  if (!has.offline) return noFile();
  const manifest = appManifest(desk, import.meta.env.BASE_URL, paperIn(tokens));
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
