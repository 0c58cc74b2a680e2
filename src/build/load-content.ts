import type { Loaded } from '../corpus/loaded.ts';
import { setLoaded } from '../corpus/loaded.ts';
import type { Collections } from '../corpus/resolve.ts';
import type { ContentFile } from '../files/content-file.ts';
import { namedIn } from '../files/named-in.ts';
import type { Content } from '../files/read-content.ts';
import { markdownProcessor } from '../markdown/processor.ts';
import type { Named } from '../model/names/named.ts';
import type { Passage } from '../model/passages.ts';
import { rememberedFor } from '../model/remembered.ts';
import { type CollectionName, type ContentOf, schemas } from '../model/schemas/index.ts';
import { digest as words } from '../words/index.ts';

/**
 * Has pages made of this content from now on. What has not changed since it was last loaded is not rendered again.
 *
 * @param content in which the check finds no mistake
 */
export async function loadContent(content: Content): Promise<void> {
  const render = await bodyRenderer(content.files.flatMap(namedIn));
  const texts = new Map<string, string>();
  const articles: Collections['articles'] = [];
  for (const file of content.files) {
    if (!file.body) continue;
    const { html, passages } = await render(file, file.body.markdown);
    texts.set(file.id, html);
    articles.push({ ...entryOf<'articles'>(file), passages });
  }
  const filesOf = Map.groupBy(content.files, ({ collection }) => collection);
  const entriesOf = <Name extends CollectionName>(name: Name) =>
    (filesOf.get(name) ?? []).map((file) => entryOf<Name>(file));
  setLoaded({
    texts,
    collections: {
      articles,
      countries: entriesOf('countries'),
      actors: entriesOf('actors'),
      places: entriesOf('places'),
      sources: entriesOf('sources'),
      events: entriesOf('events'),
      comparisons: entriesOf('comparisons'),
      findings: entriesOf('findings'),
      references: entriesOf('references'),
      ledger: entriesOf('ledger'),
      desk: entriesOf('desk'),
    },
  } satisfies Loaded);
}

const dataOf = rememberedFor(({ collection, data }: ContentFile) =>
  schemas[collection].parse(data),
);

function entryOf<Name extends CollectionName>(file: ContentFile) {
  return { id: file.id, data: dataOf(file) as ContentOf<Name> };
}

interface Rendered {
  html: string;
  passages: Passage[];
}
type BodyRenderer = (file: ContentFile, markdown: string) => Promise<Rendered>;

let last: { names: string; render: BodyRenderer } | undefined;

/** What renders a body to HTML, and remembers it for as long as neither its file nor any name changes. */
async function bodyRenderer(named: Named[]): Promise<BodyRenderer> {
  const names = JSON.stringify(named);
  if (last?.names === names) return last.render;
  const renderer = await markdownProcessor({ named, words }).createRenderer({
    syntaxHighlight: false,
  });
  const known = new WeakMap<ContentFile, Rendered>();
  const render: BodyRenderer = async (file, markdown) => {
    const before = known.get(file);
    if (before) return before;
    const { code, metadata } = await renderer.render(markdown);
    const rendered = { html: code, passages: metadata.frontmatter.passages as Passage[] };
    known.set(file, rendered);
    return rendered;
  };
  last = { names, render };
  return render;
}
