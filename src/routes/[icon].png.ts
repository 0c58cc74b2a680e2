import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { APP_ICONS, type AppIcon, appIcon, pathOfIcon } from '../exports/app-icon.ts';
import tokens from '../styles/tokens.css?raw';
import { paperIn } from '../theme/colours.ts';

export async function getStaticPaths() {
  const { has } = await corpus();
  if (!has.offline) return [];
  return APP_ICONS.map((icon) => ({
    params: { icon: pathOfIcon(icon).replace(/^\/|\.png$/g, '') },
    props: { icon },
  }));
}

/** The sign of the site among the programs of a device. */
export async function GET({ props }: APIContext<{ icon: AppIcon }>): Promise<Response> {
  const png = await appIcon(props.icon, paperIn(tokens));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
