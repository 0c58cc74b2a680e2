import { counted } from './counted.ts';

/** The page of a source. */
export const sourcePage = {
  asSource: (name: string) => `${name} as a source`,
  description: (name: string, passages: number, articles: number) =>
    `${name} as a source: what is known of it, and the ${counted(passages, 'passage')} in ${counted(articles, 'article')} that ${passages === 1 ? 'rests' : 'rest'} on it.`,
  /** Before who owns it, or the next. */
  behind: 'Who is behind it:',
  nothingRecorded: 'nobody here has looked for that yet.',
  notFound: 'we looked for that and did not find it.',
  alsoWritten: 'Also written: {names}',
  derivedFrom: 'Its word here comes from {sources}.',
  /** Of some only of the passages that rest on it. */
  derivedInPart: 'In some of the passages below its word comes from {sources}.',
  oneOf: 'Counted as one origin with: {source}.',
  carriers: 'Its word reaches us through {sources}.',
  everything: (name: string) => `Everything about ${name}`,
  published: 'Articles it published',
  relying: 'Passages that rely on it',
  noneRelying: 'No passage names it as what it rests on.',
};
