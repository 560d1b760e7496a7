/** The part of a service worker's own interface that is used here; the types of pages have none of it. */
export type ServiceWorkerScope = {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<WorkerClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listen: (event: AskedEvent) => void): void;
};

export type WorkerClient = { id: string; url: string };

export type LastingEvent = { waitUntil(promise: Promise<unknown>): void };

export type AskedEvent = LastingEvent & { data: unknown; ports: readonly MessagePort[] };

export type RequestEvent = LastingEvent & {
  request: Request;
  /** The tab that asks; empty for a page that is being opened. */
  clientId: string;
  /** The tab in which a page is being opened; empty for what is no page. */
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
};
