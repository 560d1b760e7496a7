import {
  noticeClose,
  versionNew,
  versionReload,
  versionSearchIncomplete,
} from '../../texts/texts.ts';
import type { PageMessage, WorkerMessage } from './sw.client.ts';

/** Milliseconds after which a tab that one comes back to asks whether there is a new version. */
const hour = 3_600_000;

type Action = { name: string; run: () => void };

/** Says what the worker tells this page. */
export function hear(message: WorkerMessage): void {
  if (message === 'search incomplete') say(versionSearchIncomplete);
}

/** Registers the worker, has it keep this page, and looks out for a new version. */
export async function start(): Promise<void> {
  const worker = navigator.serviceWorker;
  const loaded = worker.controller ? [] : loadedHere();
  // Where workers are blocked, some browsers answer without a registration.
  const registration: ServiceWorkerRegistration | undefined = await worker.register(
    `${import.meta.env.BASE_URL}sw.js`,
  );
  if (!registration) return;
  if (registration.active) await registration.update().catch(() => {});
  const own = registration.installing ?? registration.waiting;
  watch(registration, own);
  if (own) takeOver(own);
  const { active } = await worker.ready;
  active?.postMessage({ loaded } satisfies PageMessage);
}

/** The addresses of this page and of all that it has loaded. */
function loadedHere(): string[] {
  return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
}

/** Lets the version with which this page came take over as soon as it can, if no other tab needs the one before. */
function takeOver(own: ServiceWorker): void {
  const ask = () => {
    if (own.state === 'installed') own.postMessage('take over if alone' satisfies PageMessage);
  };
  own.addEventListener('statechange', ask);
  ask();
}

/** Tells the reader of each version that comes later than this page: than its own, which is on its way now. */
function watch(registration: ServiceWorkerRegistration, own: ServiceWorker | null): void {
  let asked = Date.now();
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    if (!next || next === own) return;
    next.addEventListener('statechange', () => {
      if (next.state === 'installed') offerReload(registration);
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

function offerReload(registration: ServiceWorkerRegistration): void {
  const reload = () => {
    if (!registration.waiting) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting.postMessage('take over' satisfies PageMessage);
  };
  say(versionNew, { name: versionReload, run: reload });
}

const notice = document.createElement('div');
const line = document.createElement('p');
notice.className = 'notice';
notice.ariaLive = 'polite';
notice.append(line);

/** Says something at the foot of the page until one presses its button, which may also do something. */
function say(
  text: string,
  { name, run }: Action = { name: noticeClose, run: () => notice.remove() },
) {
  if (notice.isConnected && line.textContent === text) return;
  line.textContent = '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = name;
  button.addEventListener('click', run);
  notice.replaceChildren(line, button);
  document.body.append(notice);
  // A live region is read out when its text changes, not when it comes.
  setTimeout(() => line.replaceChildren(text), 100);
}
