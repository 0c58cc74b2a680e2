import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * A page whose Content-Security-Policy allows the scripts and styles that stand in it, by their hashes, and no
 * others: Astro lists those of all pages.
 */
export function trimPolicy(html: string): string {
  const here = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) =>
      directive
        .split(' ')
        .filter((source) => !source.startsWith("'sha256-") || here.has(source))
        .join(' '),
    );
    return `${before}${directives.join(';')}${after}`;
  });
}
