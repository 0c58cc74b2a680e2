/** What a column of a table can hold, and what its values are in JSON. */
export interface ValueOf {
  /** An id, unique in the table or that of a row of another one. */
  id: string;
  ids: string[];
  text: string;
  texts: string[];
  /** EDTF. In every format two more columns stand beside it: the earliest and latest ISO day that it may mean. */
  date: string;
  number: number;
  flag: boolean;
  /** A URL, or a path from the root where the site does not know where it is served. */
  address: string;
  addresses: string[];
}

export type ColumnType = keyof ValueOf;

const table = <Columns extends Record<string, ColumnType>>(columns: Columns) => columns;

/**
 * The tables of the record and their columns, in order. What a column means is in the words of the site,
 * `words/LANGUAGE/data.ts`; a change of a name here is a new version of the record.
 */
export const TABLES = {
  articles: table({
    id: 'id',
    title: 'text',
    summary: 'text',
    outlet: 'id',
    originalTitle: 'text',
    author: 'text',
    published: 'date',
    grade: 'text',
    basis: 'text',
    url: 'address',
    copies: 'addresses',
    archived: 'address',
    seen: 'date',
    language: 'text',
    address: 'address',
    passages: 'addresses',
    references: 'ids',
  }),
  passages: table({
    id: 'id',
    article: 'id',
    passage: 'id',
    text: 'text',
    paragraphs: 'texts',
    address: 'address',
  }),
  mentions: table({ passage: 'id', thing: 'id', words: 'text', address: 'address' }),
  spellings: table({ article: 'id', entity: 'id', name: 'text', passages: 'addresses' }),
  events: table({
    id: 'id',
    title: 'text',
    kind: 'id',
    description: 'text',
    place: 'id',
    date: 'date',
    grade: 'text',
    basis: 'text',
    isPlanned: 'flag',
    isKnownBy: 'flag',
    standing: 'text',
    isInConflict: 'flag',
    isContested: 'flag',
    origins: 'ids',
    record: 'text',
    recordConfirms: 'flag',
    onlyClaimed: 'text',
    address: 'address',
    passages: 'addresses',
    references: 'ids',
  }),
  participants: table({
    event: 'id',
    entity: 'id',
    role: 'text',
    passages: 'addresses',
    references: 'ids',
  }),
  accounts: table({
    event: 'id',
    article: 'id',
    date: 'date',
    written: 'text',
    grade: 'text',
    basis: 'text',
    isPlanned: 'flag',
    isKnownBy: 'flag',
    datesEvent: 'flag',
    sourcing: 'texts',
    sources: 'ids',
    passages: 'addresses',
    references: 'ids',
  }),
  entities: table({
    id: 'id',
    kind: 'text',
    sort: 'id',
    name: 'text',
    description: 'text',
    countries: 'ids',
    wikidata: 'text',
    iso3166: 'text',
    latitude: 'number',
    longitude: 'number',
    isRough: 'flag',
    address: 'address',
    passages: 'addresses',
    references: 'ids',
  }),
  sources: table({
    id: 'id',
    kind: 'text',
    name: 'text',
    description: 'text',
    entity: 'id',
    country: 'id',
    url: 'address',
    ownership: 'text',
    wikidata: 'text',
    derivedFrom: 'ids',
    oneOf: 'id',
    address: 'address',
    passages: 'addresses',
    references: 'ids',
  }),
  aliases: table({ thing: 'id', name: 'text', language: 'text', firstUsed: 'address' }),
  reliances: table({
    article: 'id',
    source: 'id',
    sourcing: 'text',
    chain: 'ids',
    passages: 'addresses',
  }),
  figures: table({
    article: 'id',
    value: 'number',
    magnitude: 'text',
    qualifier: 'text',
    unit: 'text',
    counts: 'text',
    date: 'date',
    passages: 'addresses',
  }),
  ties: table({
    article: 'id',
    from: 'id',
    type: 'id',
    to: 'id',
    isMutual: 'flag',
    standing: 'text',
    isOnRecord: 'flag',
    by: 'id',
    chain: 'ids',
    event: 'id',
    date: 'date',
    undated: 'text',
    what: 'text',
    channel: 'text',
    passages: 'addresses',
  }),
  comparisons: table({
    id: 'id',
    title: 'text',
    summary: 'text',
    reading: 'texts',
    wouldSettle: 'texts',
    articles: 'ids',
    address: 'address',
    passages: 'addresses',
    references: 'ids',
  }),
  answers: table({
    comparison: 'id',
    question: 'text',
    verdict: 'text',
    reason: 'text',
    article: 'id',
    stance: 'text',
    text: 'text',
    contests: 'ids',
    record: 'text',
    contradictsRecord: 'flag',
    recordPassages: 'addresses',
    passages: 'addresses',
    references: 'ids',
  }),
  findings: table({
    id: 'id',
    text: 'text',
    about: 'id',
    passages: 'addresses',
    references: 'ids',
  }),
  references: table({
    id: 'id',
    title: 'text',
    publisher: 'text',
    url: 'address',
    published: 'date',
    seen: 'date',
    archived: 'address',
    citedAt: 'addresses',
  }),
  editions: table({
    article: 'id',
    date: 'date',
    kind: 'text',
    why: 'text',
    wrong: 'text',
    right: 'text',
    passages: 'addresses',
  }),
  vocabulary: table({
    wordFor: 'text',
    word: 'id',
    name: 'text',
    otherWay: 'text',
    short: 'text',
    isAlwaysMutual: 'flag',
    exchange: 'text',
    speaksForCountry: 'flag',
    isPerson: 'flag',
    isStatement: 'flag',
  }),
};

export type TableName = keyof typeof TABLES;
export type ColumnName<Name extends TableName> = keyof (typeof TABLES)[Name] & string;

/** One row: what is not known, or does not apply, is nothing. */
export type Row<Name extends TableName> = {
  [Column in ColumnName<Name>]: ValueOf[(typeof TABLES)[Name][Column] & ColumnType] | undefined;
};

/** The tables that the values of a column are ids of; a column that has none holds words of the vocabulary. */
export const REFERS_TO: Record<string, readonly TableName[]> = {
  outlet: ['sources'],
  article: ['articles'],
  articles: ['articles'],
  thing: ['entities', 'sources'],
  entity: ['entities'],
  event: ['events'],
  contests: ['events'],
  place: ['entities'],
  countries: ['entities'],
  country: ['entities'],
  source: ['sources'],
  sources: ['sources'],
  origins: ['sources'],
  by: ['sources'],
  chain: ['sources'],
  derivedFrom: ['sources'],
  oneOf: ['sources'],
  from: ['entities'],
  to: ['entities'],
  comparison: ['comparisons'],
  about: ['events', 'comparisons'],
  references: ['references'],
};
