import type { Corpus } from '../corpus/corpus.ts';
import { withBase } from '../model/paths.ts';
import { direction, language } from '../words/index.ts';
import { APP_ICONS, pathOfIcon } from './app-icon.ts';

/**
 * A site as a web application.
 *
 * @param base the folder that the site is served from, as Astro gives it
 * @param paper the ground of the pages in the light theme, as `#rrggbb`; the format has room for one
 * @see https://www.w3.org/TR/appmanifest/
 */
export function appManifest(
  desk: Pick<Corpus['desk'], 'name' | 'description'>,
  base: string,
  paper: string,
) {
  const root = withBase('/', base);
  return {
    id: root,
    name: desk.name,
    short_name: desk.name,
    description: desk.description,
    lang: language,
    dir: direction,
    start_url: root,
    scope: root,
    // With a way back and the address: one goes from here to originals.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: withBase('/favicon.svg', base), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...APP_ICONS.filter(({ purpose }) => purpose !== 'apple').map((icon) => ({
        src: withBase(pathOfIcon(icon), base),
        sizes: `${icon.size}x${icon.size}`,
        type: 'image/png',
        purpose: icon.purpose,
      })),
    ],
  };
}
