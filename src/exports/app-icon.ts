import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import favicon from '../theme/favicon.svg?raw';

/** The sign of the site in one size, and for whom. */
export interface AppIcon {
  /** In px. */
  size: number;
  /** A `maskable` one is cut to a circle or another shape by the device, and fills all of it; `apple` does so itself. */
  purpose: 'any' | 'maskable' | 'apple';
}

export const APP_ICONS: readonly AppIcon[] = [
  { size: 192, purpose: 'any' },
  { size: 512, purpose: 'any' },
  { size: 512, purpose: 'maskable' },
  { size: 180, purpose: 'apple' },
];

/**
 * What a maskable sign may fill: whatever the shape, a circle of four fifths is seen, and a square in that has half.
 *
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
const SAFE_SHARE = 0.56;

/** Where an icon is, from the root of the site; Apple’s devices look for theirs there. */
export function pathOfIcon({ size, purpose }: AppIcon): string {
  const name = {
    any: `icon-${size}`,
    maskable: `icon-maskable-${size}`,
    apple: 'apple-touch-icon',
  };
  return `/${name[purpose]}.png`;
}

/**
 * The icon as PNG, made of the desk’s own `public/favicon.svg` where it has one.
 *
 * @param ground the colour behind what may have no hole, as `#rrggbb`
 */
export async function appIcon(
  { size, purpose }: AppIcon,
  ground: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = join(process.cwd(), 'public/favicon.svg');
  const sign = Buffer.from(existsSync(own) ? readFileSync(own, 'utf8') : favicon);
  const signSize = purpose === 'any' ? size : Math.round(size * SAFE_SHARE);
  // What is not square stands in the middle of one.
  const drawn = await sharp(sign, { density: 72 * 16 })
    .resize(signSize, signSize, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
  if (purpose === 'any') return new Uint8Array(drawn);
  const whole = await sharp({
    create: { width: size, height: size, channels: 3, background: ground },
  })
    .composite([{ input: drawn, gravity: 'centre' }])
    .removeAlpha()
    .png()
    .toBuffer();
  return new Uint8Array(whole);
}
