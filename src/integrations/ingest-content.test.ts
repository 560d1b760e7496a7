import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../node/places.ts';
import { DevContent } from './ingest-content.ts';

/** What the dev server of a site with such a folder of its field looks at. */
function watched(field: string | null): string[] {
  const added: string[] = [];
  const server = {
    watcher: { add: (paths: string[]) => added.push(...paths), on: () => {} },
    environments: { client: { hot: { on: () => {} } } },
    restart: async () => {},
  };
  const content = new DevContent({ ...placesOf({}), field }, false);
  content.watch(server as unknown as Parameters<DevContent['watch']>[0]);
  return added;
}

test('the dev server looks at what was learnt of the field, where there is such', () => {
  const without = watched(null);
  assert.deepEqual(
    without.filter((path) => typeof path !== 'string'),
    [],
  );
  assert.deepEqual(watched('content/field'), [...without, 'content/field']);
});
