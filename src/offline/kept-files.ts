/** What is downloaded rather than read: it is fetched when it is wanted, whatever else is kept. */
const DOWNLOADED =
  /^(?:data\/v\d|share|embed|_servers)\/|^(?:_headers|404\.html|icon-.*\.png|apple-touch-icon\.png)$|\.(?:md|txt|xml|csv|tsv|ics|ndjson|geojson|graphml|sqlite|bib|ris|pdf|epub|zip|gz|map|webmanifest)$/;
/** Data are for programs, but for those by which search goes, and what a dossier shows of its articles. */
const DATA = /^(?!search\/|pagefind\/|articles\/[^/]+\/(?:passages|cite)\.json).*\.json$/;
/** SQLite, for questions to a database that is not kept. */
const OF_DATABASE = /^_astro\/(?:sqlite3|database)/;
/** What the worker itself goes by. */
const OF_WORKER = /^(?:sw\.js$|offline\/open\/)/;
const NAMED_BY_CONTENT = /^_astro\/|^pagefind\/(?:fragment|index|filter)\/|^pagefind\/.*\.pf_meta$/;

/** Whether a file is one that pages are made of, or that search needs. @param path from the root of the site, without a slash */
export function isKept(path: string): boolean {
  return ![DOWNLOADED, DATA, OF_DATABASE, OF_WORKER].some((kind) => kind.test(path));
}

/** Whether a file has another name as soon as something else is in it, so that it is the same in every build. */
export function isNamedByContent(path: string): boolean {
  return NAMED_BY_CONTENT.test(path);
}

/** The path below a folder that an address has, without what follows `?` or `#`; nothing where it is not below it. */
export function pathBelow(root: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  return path.startsWith(root) ? path.slice(root.length) : undefined;
}
