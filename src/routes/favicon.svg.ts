import favicon from '../theme/favicon.svg?raw';

/** The sign of the site in a browser's tab; `public/favicon.svg` of the desk takes its place. */
export function GET(): Response {
  return new Response(favicon, { headers: { 'Content-Type': 'image/svg+xml' } });
}
