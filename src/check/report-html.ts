import type { Finding } from './finding.ts';
import { commandLine } from './command-line.ts';
import { counted } from '../words/en/counted.ts';

const SHOWN = 20;
const STYLE = `<style>
  .findings { border-bottom: 4px solid #b3261e; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText }
  .findings :is(p, ul) { max-width: 60rem; margin: 0 auto 0.5rem }
  .findings ul { padding-left: 1.25rem; list-style: disc }
  .findings strong { font-weight: 700 }
  .findings code { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
</style>`;

/** Mistakes as they stand at the head of a page in development: by file and line, with what to do. */
export function findingsBanner(findings: Finding[]): string {
  return `${STYLE}<div class="findings" role="alert">
<p><strong>${counted(findings.length, 'mistake')} in the content.</strong> This page is as it was before; it follows when they are mended.</p>
${list(findings)}</div>`;
}

/**
 * A page of mistakes, for when there is no other. Vite's script in it loads it again when content changes.
 *
 * @param base the folder that Vite serves from: `/`
 */
export function findingsPage(findings: Finding[], base: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${counted(findings.length, 'mistake')} in the content</title>
<script type="module" src="${base}@vite/client"></script>
${STYLE}
</head>
<body>
<main class="findings">
<h1>${counted(findings.length, 'mistake')} in the content</h1>
<div role="alert">
<p>The pages come when they are mended.</p>
${list(findings)}</div>
</main>
</body>
</html>
`;
}

function list(findings: Finding[]): string {
  const shown = findings.slice(0, SHOWN).map(({ path, at, message }) => {
    const place = `${path}:${at.line}:${at.column}`;
    return `<li><code>${escaped(place)}</code> ${escaped(message)}</li>`;
  });
  const more =
    findings.length > SHOWN
      ? `<p>And ${findings.length - SHOWN} more: <code>${commandLine('check')}</code> lists all.</p>\n`
      : '';
  return `<ul>\n${shown.join('\n')}\n</ul>\n${more}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
