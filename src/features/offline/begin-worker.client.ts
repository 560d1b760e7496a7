import { copyName } from '../../components/site-address.client.ts';

// A packed copy has no worker. Where there can be none, this fails in silence; the page about it says why.
if (import.meta.env.PROD && !copyName && navigator.serviceWorker) {
  const load = () => import('./site-worker.client.ts');
  navigator.serviceWorker.addEventListener('message', async ({ data }) =>
    (await load()).hear(data),
  );
  addEventListener('load', () => whenIdle(async () => (await load()).start().catch(console.warn)));
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 2000);
}
