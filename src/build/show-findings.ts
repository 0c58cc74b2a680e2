import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import type { Finding } from '../check/finding.ts';
import { findingsBanner, findingsPage } from '../check/report-html.ts';

/** What the development server has to show. */
export interface ContentState {
  findings: Finding[];
  /** Whether content without a mistake has ever been loaded. */
  hasPages: boolean;
}

/** What Vite serves to the browser for itself. */
const OWN_OF_VITE = /\/(?:@|node_modules\/|src\/)/;

/**
 * Puts findings at the head of every page, and in place of the pages where there were never good ones.
 *
 * @param base the folder that Vite serves from
 * @param state asked for at each request, which waits for it
 */
export function showFindings(
  base: string,
  state: () => Promise<ContentState>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (OWN_OF_VITE.test(request.url ?? '')) {
      next();
      return;
    }
    void state().then(({ findings, hasPages }) => {
      if (!hasPages) {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(findingsPage(findings, base));
        return;
      }
      if (findings.length > 0) insertIntoPage(response, findingsBanner(findings));
      next();
    });
  };
}

/** Holds a response back until it is whole; if it is a page, puts some HTML at the start of its body. */
function insertIntoPage(response: ServerResponse, html: string): void {
  const chunks: Buffer[] = [];
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers: OutgoingHttpHeaders,
  ) => ServerResponse;
  const end = response.end.bind(response) as (body: Buffer | string) => ServerResponse;
  const hold = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  Object.assign(response, {
    writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
      const kept = Object.entries(headers).filter(([name]) => !/^content-length$/i.test(name));
      return writeHead(status, Object.fromEntries(kept));
    },
    write(chunk: unknown) {
      hold(chunk);
      return true;
    },
    end(chunk?: unknown) {
      hold(chunk);
      const body = Buffer.concat(chunks);
      const text = body.toString();
      const isPage = /^\s*<!doctype html/i.test(text);
      return end(isPage ? text.replace(/<body[^>]*>/i, (tag) => tag + html) : body);
    },
  });
}
