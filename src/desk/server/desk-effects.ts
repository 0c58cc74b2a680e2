import { namedIn } from '../../files/named-in.ts';
import { type Content, readContent } from '../../files/read-content.ts';
import { markdownProcessor } from '../../markdown/processor.ts';
import { digest as digestWords } from '../../words/index.ts';
import { articleFiles } from './article-files.ts';
import type { DeskEffects } from './effects.ts';
import { otherFiles } from './other-files.ts';

/** What the desk does to a project. @param root its folder */
export function deskEffects(root: string): DeskEffects {
  let last: Content | undefined;
  const content = () => (last = readContent(root, last));
  return {
    content,
    ...articleFiles(root),
    ...otherFiles(root),
    async render(markdown) {
      const named = content().files.flatMap(namedIn);
      const renderer = await markdownProcessor({ named, words: digestWords }).createRenderer({
        syntaxHighlight: false,
      });
      return (await renderer.render(markdown)).code;
    },
  };
}
