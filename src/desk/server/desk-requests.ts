import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Action,
  ACTIONS,
  API_PATH,
  DESK_PATH,
  pathOf,
  TOKEN_HEADER,
} from '../shared/messages.ts';
import { answerTo } from './answer.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { reasonAgainst, reasonAgainstReading } from './gate.ts';

const MOST_BYTES = 6_000_000;

/** What the server is to the desk. */
export interface DeskServer {
  protocol: 'http' | 'https';
  /** The folder that it serves from: `/`. */
  base: string;
  token: string;
  effects: DeskEffects;
}

/**
 * Answers what the page of the desk asks, and lets its page be seen on this machine only.
 *
 * @returns whether it answered; what it does not answer is left to others
 */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { protocol, base, token, effects }: DeskServer,
): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk.invalid');
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  const folder = DESK_PATH.slice(0, -1);
  if (path !== folder && !path.startsWith(DESK_PATH)) return false;
  const gate = { protocol, port: request.socket.localPort ?? 0, token };
  const asker = {
    method: request.method ?? 'GET',
    remote: request.socket.remoteAddress,
    host: request.headers.host,
    origin: request.headers.origin,
    token: headerOf(request, TOKEN_HEADER),
  };
  if (!path.startsWith(API_PATH)) {
    const refused = reasonAgainstReading(asker, gate);
    if (refused === undefined) {
      response.setHeader('Content-Security-Policy', policy(asker.host ?? ''));
      response.setHeader('X-Frame-Options', 'DENY');
      return false;
    }
    send(response, 403, { message: refused });
    return true;
  }
  try {
    const refused = reasonAgainst(asker, gate);
    if (refused !== undefined) throw new Refused(403, refused);
    const action = ACTIONS.find((one) => path === pathOf(one));
    if (!action) throw new Refused(404, 'The desk has nothing at this address.');
    if (asker.method !== 'POST') throw new Refused(405, 'The desk is asked by POST.');
    send(response, 200, await answered(action, searchParams, await bytesOf(request), effects));
  } catch (error) {
    if (!(error instanceof Refused)) console.error(error);
    // What was not read is let go by, else the line breaks before the answer is there.
    request.resume();
    const status = error instanceof Refused ? error.status : 500;
    const message =
      error instanceof Refused
        ? error.message
        : 'This could not be done; nothing was written. What was wrong is in the terminal of the server.';
    send(response, status, { message, ...(error instanceof Refused && error.offer) });
  }
  return true;
}

/** Asked for what is too deep to be followed, programs run out of room. */
async function answered(
  action: Action,
  parameters: URLSearchParams,
  body: Uint8Array,
  effects: DeskEffects,
): Promise<unknown> {
  try {
    return await answerTo(action, parameters, body, effects);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(400, 'The request is nested too deeply.');
    throw error;
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join() : value;
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  // All of it is read, else the browser would take the answer for a broken line; only so much is kept.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    if (size > 4 * MOST_BYTES) break;
  }
  if (size > MOST_BYTES) throw new Refused(413, 'This is too large: at most 6 MB are read.');
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(answer));
}

/**
 * The policy of the page: that of the site, with what the development server needs beside it, which puts scripts and
 * styles into pages and talks to them over a socket.
 */
function policy(host: string): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
  ].join('; ');
}
