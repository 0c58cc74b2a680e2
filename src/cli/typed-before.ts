import { setTimeout } from 'node:timers/promises';
import type { ReadStream } from 'node:tty';

/** So long it takes until a terminal has handed over what it has kept. */
const WAIT_MS = 30;

/**
 * Takes out of a terminal what was typed before anything asked for it: an Enter among it would empty the answer that is
 * proposed.
 *
 * @returns what was typed
 */
export async function typedBefore(
  input: Pick<ReadStream, 'setRawMode' | 'on' | 'off' | 'resume' | 'pause'>,
): Promise<string> {
  let typed = '';
  const take = (bytes: Buffer | string) => {
    typed += String(bytes);
  };
  input.setRawMode(true);
  input.on('data', take);
  input.resume();
  await setTimeout(WAIT_MS);
  input.off('data', take);
  input.pause();
  input.setRawMode(false);
  return typed;
}
