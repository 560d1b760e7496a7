import { hasScripts } from '../has-scripts.ts';
import type { DataGroup } from '../kept-paths.ts';
import type { TabBuilds } from '../kept-records.client.ts';
import type { KeptStore } from '../kept-store.client.ts';
import type { ServerBuild } from './server-build.client.ts';
import type { ServiceWorkerScope } from './worker-types.client.ts';

/** Knows of which build the page in each tab is. A worker ends and begins at any time: it writes it down. */
export class Tabs {
  readonly #store: KeptStore;
  readonly #server: ServerBuild;
  readonly #coming = new Map<string, Promise<unknown>>();
  readonly #choices = new Map<string, Promise<string>>();
  readonly #opening = new Set<string>();

  constructor(store: KeptStore, server: ServerBuild) {
    this.#store = store;
    this.#server = server;
  }

  /**
   * Says of which build the page is that opens in a tab, as soon as that is known: null for a page of a
   * server without builds, such as one on which somebody works, undefined where nobody could tell.
   */
  bind(tab: string, build: Promise<string | null | undefined>): Promise<void> {
    const bound = build.then((known) =>
      known === undefined ? undefined : this.#store.state.set(`tab/${tab}`, { build: known ?? '' }),
    );
    this.#opening.add(tab);
    this.#coming.set(tab, bound);
    const settled = () => this.#coming.delete(tab);
    bound.then(settled, settled);
    return bound;
  }

  /** The build of the page in a tab, the latest where it was not noted; undefined where there is none. */
  async of(tab: string): Promise<TabBuilds | undefined> {
    this.#opening.delete(tab);
    await this.#coming.get(tab);
    const known = await this.#store.state.get(`tab/${tab}`);
    if (known) return known.build ? known : undefined;
    const [build] = (await this.#store.state.get('seen')) ?? [];
    return build ? { build } : undefined;
  }

  /** All tabs, those included that the browser does not name yet as their page is on its way. */
  async open(worker: ServiceWorkerScope): Promise<Set<string>> {
    const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    for (const { id } of clients) this.#opening.delete(id);
    return new Set([...clients.map(({ id }) => id), ...this.#opening]);
  }

  /** The build from which a tab has all data of a group, chosen when it first asks for some. */
  async groupBuild(tab: string, builds: TabBuilds, group: DataGroup): Promise<string> {
    const chosen = builds[group];
    if (chosen) return chosen;
    const name = `${tab} ${group}`;
    const choice = this.#choices.get(name) ?? this.#choose(tab, builds, group);
    this.#choices.set(name, choice);
    const settled = () => this.#choices.delete(name);
    choice.then(settled, settled);
    return choice;
  }

  async #choose(tab: string, { build }: TabBuilds, group: DataGroup): Promise<string> {
    const chosen = await this.#obtainable(build);
    const { state } = this.#store;
    const latest = (await state.get(`tab/${tab}`)) ?? { build };
    await state.set(`tab/${tab}`, { ...latest, [group]: chosen });
    return chosen;
  }

  /**
   * The page's own build, where all of it can be had. Else the server's or, without a network, the one
   * that is kept whole, if it has the scripts of the page: they read its data as well.
   */
  async #obtainable(build: string): Promise<string> {
    const { state } = this.#store;
    if ((await state.get('complete'))?.includes(build)) return build;
    const note = await this.#server.now();
    if (note?.build === build) return build;
    const other = note ? note.build : (await state.get('whole'))?.build;
    if (!other) return build;
    const there = note?.shell.map(([path]) => path) ?? (await this.#store.pathsOf(other)).keys();
    return hasScripts(there, (await this.#store.pathsOf(build)).keys()) ? other : build;
  }
}
