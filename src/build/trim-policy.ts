import { createHash } from 'node:crypto';
import { remembered } from '../model/remembered.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const MANIFEST = '<link rel="manifest"';
const INLINE = {
  script: /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
};

/**
 * A page whose Content-Security-Policy allows the scripts and styles that stand in it, by their hashes, and
 * no others: Astro lists those of all pages. A script has to be among these; styles may have been cut since. A
 * manifest is allowed where there is one.
 */
export function trimPolicy(html: string): string {
  const scripts = new Set(hashesOf(html, INLINE.script));
  const styles = hashesOf(html, INLINE.style);
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const asked = policy
      .split(';')
      .filter((directive) => html.includes(MANIFEST) || !directive.startsWith('manifest-src'));
    const directives = asked.map((directive) => {
      const sources = directive.split(' ');
      const others = sources.filter((source) => !source.startsWith("'sha256-"));
      if (directive.trim().startsWith('style-src ')) return [...others, ...styles].join(' ');
      return sources.filter((source) => others.includes(source) || scripts.has(source)).join(' ');
    });
    return `${before}${directives.join(';')}${after}`;
  });
}

/** Of all that stands in the page itself, as a policy names it. */
function hashesOf(html: string, inline: RegExp): string[] {
  return Array.from(html.matchAll(inline), ([, text = '']) => hashOf(text));
}

/** Pages have a few scripts and styles between them. */
const hashOf = remembered(
  (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);
