/** A page that is open. */
export interface Client {
  readonly id: string;
  readonly url: string;
}

/** A worker, of this or another build. */
export interface Worker {
  readonly state: string;
  postMessage(message: unknown): void;
  addEventListener(type: 'statechange', listener: () => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked extends Lasting {
  readonly request: Request;
  /** The page that asks; empty where a page is asked for. */
  readonly clientId: string;
  /** The page that is being opened. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface Told extends Lasting {
  readonly data: unknown;
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Asked;
  message: Told;
}

/**
 * What a service worker has around it, as far as ours needs it: TypeScript’s own types of it and of pages do not go
 * together.
 *
 * @see https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */
export interface Scope {
  readonly registration: {
    readonly scope: string;
    readonly installing: Worker | null;
    readonly waiting: Worker | null;
    update(): Promise<unknown>;
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled?: boolean;
    }): Promise<readonly Client[]>;
  };
  /** This worker itself; older browsers do not have it. */
  readonly serviceWorker?: { readonly state: string };
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => void,
  ): void;
}
