import { fetchWhole } from './fetch-whole.ts';

/** The files of an index, as they are fetched for Pagefind. */
export interface PagefindFiles {
  /** How many have failed so far. */
  failed(): number;
  /** Whether the site has another index by now. */
  isReplaced(): Promise<boolean>;
}

/** What Pagefind reads first. */
interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number } | undefined>;
}

/** With this each file begins when it is unpacked. */
const SIGNATURE = 'pagefind_dcd';
const FIRST_OF_GZIP = 0x1f;

/**
 * Has what Pagefind fetches seen to: it takes a part of its index that does not come, or is none, for one in which
 * nothing stands. What it begins with is fetched first, since it says of that only to the console that it failed.
 *
 * @param folder of the index, with a slash at the end
 * @throws when what it begins with cannot be had
 */
export async function seeToFiles(folder: string): Promise<PagefindFiles> {
  const fetchAny = window.fetch.bind(window);
  const get = async (path: string) => unpacked(await fetchWhole(path, fetchAny));
  const entryPath = `${folder}pagefind-entry.json`;
  const entryText = async () => {
    const bytes = await fetchWhole(`${entryPath}?ts=${Date.now()}`, fetchAny);
    return new TextDecoder().decode(bytes);
  };
  const entry = await entryText();
  const { hash, wasm } = languageIn(JSON.parse(entry) as Entry);
  const first = new Map<string, Uint8Array<ArrayBuffer> | string>([
    [entryPath, entry],
    ...(await Promise.all(
      [`${folder}pagefind.${hash}.pf_meta`, `${folder}wasm.${wasm ?? 'unknown'}.pagefind`].map(
        async (path) => [path, await get(path)] as const,
      ),
    )),
  ]);
  let failed = 0;
  window.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith(folder)) return fetchAny(input, init);
    const [path = ''] = input.split('?');
    try {
      return new Response(first.get(path) ?? (await get(path)));
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
  return {
    failed: () => failed,
    isReplaced: () =>
      entryText().then(
        (now) => now !== entry,
        () => false,
      ),
  };
}

/** The index that Pagefind takes for this page. */
function languageIn({ languages }: Entry) {
  const language = document.documentElement.lang.toLowerCase();
  const [largest] = Object.values(languages).sort(
    (a, b) => (b?.page_count ?? 0) - (a?.page_count ?? 0),
  );
  const index = languages[language] ?? languages[language.split('-')[0] ?? ''] ?? largest;
  if (!index) throw new Error('There is no index.');
  return index;
}

/** @throws when it is cut, or no file of Pagefind at all */
async function unpacked(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // A browser that cannot unpack leaves that to Pagefind.
  if (!('DecompressionStream' in window)) return file;
  const bytes = file[0] === FIRST_OF_GZIP ? await unzipped(file) : file;
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) {
    throw new Error('It is no file of Pagefind.');
  }
  return bytes;
}

async function unzipped(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
