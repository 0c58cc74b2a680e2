/** When nothing of a file comes for so long, it is taken for one that does not come. */
const LONGEST_SILENCE_MS = 15_000;

/**
 * Fetches a file to its end, however slowly it comes.
 *
 * @param ask what fetches
 * @throws when it is not there, breaks off, or nothing of it comes for long
 */
export async function fetchWhole(
  address: string,
  ask: typeof fetch = fetch,
): Promise<Uint8Array<ArrayBuffer>> {
  const end = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      end.abort();
    }, LONGEST_SILENCE_MS);
  };
  waitOn();
  try {
    const answer = await ask(address, { signal: end.signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const seen = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, passOn) {
        waitOn();
        passOn.enqueue(part);
      },
    });
    return new Uint8Array(await new Response(answer.body?.pipeThrough(seen)).arrayBuffer());
  } finally {
    clearTimeout(silence);
  }
}

/** What is loaded by the browser itself, as a script is. @throws when it does not come for long */
export function inTime<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  return Promise.race([
    loading,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('It does not come.'));
      }, 2 * LONGEST_SILENCE_MS);
    }),
  ]);
}
