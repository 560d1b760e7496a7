import { siteAddress } from './site-address.client.ts';

let moved: Promise<Map<string, string>> | undefined;

/** The slug that a former slug of a paper leads on to, null for one that is none. Asked for only where no paper is known. */
export async function movedTo(slug: string): Promise<string | null> {
  moved ??= load();
  return (await moved).get(slug) ?? null;
}

async function load(): Promise<Map<string, string>> {
  try {
    const answer = await fetch(siteAddress('/api/moved.json'));
    return new Map(Object.entries(answer.ok ? await answer.json() : {}));
  } catch {
    moved = undefined;
    return new Map();
  }
}
