import { type Action, type Refusal, pathOf, TOKEN_HEADER } from '../shared/messages.ts';
import { words } from '../shared/words.ts';

/** Something that the server does not do, in words for the editor. */
export class NotDone extends Error {
  override name = 'NotDone';
  /** What the server offers; nothing where it does not answer. */
  readonly refusal: Refusal | undefined;

  constructor(message: string, refusal?: Refusal) {
    super(message);
    this.refusal = refusal;
  }
}

/** Where the server is, and the word by which it knows this page. */
export interface ServerPlace {
  /** The folder that the site is served from, with a slash at the end. */
  base: string;
  token: string;
}

/**
 * Asks the server of the desk for something.
 *
 * @param body what is to be done with: a file as it is, anything else as JSON
 * @throws {NotDone} that says why it is not done
 */
export async function askServer<Answer>(
  { base, token }: ServerPlace,
  action: Action,
  body: unknown,
  parameters: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Answer> {
  const query = new URLSearchParams(parameters).toString();
  const address = `${base.replace(/\/$/, '')}${pathOf(action)}${query && `?${query}`}`;
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { [TOKEN_HEADER]: token },
      body: body instanceof Blob ? body : JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NotDone(words.serverGone);
  }
  const answer = (await response.json().catch(() => undefined)) as Answer | Refusal | undefined;
  if (answer === undefined) throw new NotDone(words.serverGone);
  if (!response.ok) throw new NotDone((answer as Refusal).message, answer as Refusal);
  return answer as Answer;
}
