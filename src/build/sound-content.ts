import type { AstroConfig, AstroIntegration } from 'astro';
import { report } from '../check/report.ts';
import { isError, isUnreadable } from '../check/finding.ts';
import type { Content } from '../files/read-content.ts';
import { schemas } from '../model/schemas/index.ts';
import { checkedContent } from './checked-content.ts';
import { loadContent } from './load-content.ts';

const HOOK = 'deconflict:sound-content';
type SoundContent = (
  root: string,
  command: 'build' | 'development',
) => Promise<Content | undefined>;

/**
 * Gives the collections the content that the rest of the build has. Astro runs their loaders among modules of their
 * own, where all of it would be read and checked once more; so they ask for it by a hook.
 */
export function shareContent(): AstroIntegration {
  return { name: HOOK, hooks: { [HOOK]: soundContent } };
}

/** What a loader has to ask for content. */
export function soundContentOf({ integrations }: AstroConfig): SoundContent {
  const hooks = integrations.find(({ name }) => name === HOOK)?.hooks;
  return hooks?.[HOOK] as SoundContent;
}

let shared: Promise<Content | undefined> | undefined;
let collectionsToCome = 0;

/**
 * The content when the check finds no error in it; pages are then made of it. One reading serves all collections of a
 * synchronization, each of which asks once, and is let go with the last. Ends a build that has errors.
 *
 * @param root the project's root folder
 */
function soundContent(
  root: string,
  command: 'build' | 'development',
): Promise<Content | undefined> {
  if (collectionsToCome === 0) {
    collectionsToCome = Object.keys(schemas).length;
    shared = loadSound(root, command);
  }
  collectionsToCome--;
  const content = shared;
  if (collectionsToCome === 0) shared = undefined;
  return content ?? Promise.resolve(undefined);
}

async function loadSound(
  root: string,
  command: 'build' | 'development',
): Promise<Content | undefined> {
  const { content, findings } = checkedContent(root, command);
  const isSound = !findings.some(command === 'build' ? isError : isUnreadable);
  if (findings.length > 0 && command === 'build') {
    console.error(report(findings, 'Nothing was built; the last good build is untouched.'));
    if (!isSound) process.exit(1);
  }
  if (!isSound) return undefined;
  await loadContent(content);
  return content;
}
