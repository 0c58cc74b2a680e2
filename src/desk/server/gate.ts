import { timingSafeEqual } from 'node:crypto';

/** What is known of who asks. */
export interface Asker {
  method: string;
  /** The address of the other end of the line. */
  remote: string | undefined;
  host: string | undefined;
  origin: string | undefined;
  token: string | undefined;
}

/** What the server knows of itself. */
export interface Gate {
  protocol: 'http' | 'https';
  port: number;
  /** A word that only the page of the desk has. */
  token: string;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/**
 * Why the page of the desk is not shown: only a browser on this machine that knows the server by its own name gets
 * it, so that no other name can be made to lead here.
 */
export function reasonAgainstReading(
  { remote, host }: Pick<Asker, 'remote' | 'host'>,
  gate: Pick<Gate, 'protocol' | 'port'>,
): string | undefined {
  if (!LOOPBACK.test(remote ?? '')) return 'The desk is there for this machine only.';
  if (host === undefined || !hostsOf(gate).includes(host)) {
    return 'The desk is at localhost only. Open it by that name.';
  }
  return undefined;
}

/** Why a request is not answered: it comes from another machine, another page, or not from the page of the desk. */
export function reasonAgainst(asker: Asker, gate: Gate): string | undefined {
  const refused = reasonAgainstReading(asker, gate);
  if (refused !== undefined) return refused;
  if (asker.origin !== `${gate.protocol}://${asker.host ?? ''}`) {
    return 'The desk answers its own page only.';
  }
  if (!isSame(asker.token ?? '', gate.token)) {
    return 'The server has been started anew. Load this page again: what you have written is kept in this tab.';
  }
  return undefined;
}

function hostsOf({ protocol, port }: Pick<Gate, 'protocol' | 'port'>): string[] {
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const isUsual = port === (protocol === 'http' ? 80 : 443);
  return names.flatMap((name) => [`${name}:${port}`, ...(isUsual ? [name] : [])]);
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
