import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchSettings } from './settings.ts';
import { listed, scene } from './test-scene.ts';

const faultsOf = (environment: Record<string, string>) => {
  const settings = fetchSettings(environment);
  return 'faults' in settings ? settings.faults.join(' ') : '';
};

test('without any word it is the services themselves that are asked', () => {
  const settings = fetchSettings({});
  assert.ok(!('faults' in settings));
  assert.deepEqual(
    [settings.huggingFace.href, settings.arxiv.href, settings.arxivFeed.href, settings.token],
    ['https://huggingface.co/', 'https://export.arxiv.org/', 'https://rss.arxiv.org/', null],
  );
  assert.match(settings.userAgent, /^Offprint\/\d+\.\d+\.\d+/);
});

const wrong: [settings: Record<string, string>, words: RegExp][] = [
  [{ OFFPRINT_HF_URL: 'file:///etc/passwd' }, /OFFPRINT_HF_URL must be/],
  [{ OFFPRINT_ARXIV_URL: 'ftp://x.example' }, /OFFPRINT_ARXIV_URL must be/],
  [{ OFFPRINT_ARXIV_RSS_URL: 'secret' }, /OFFPRINT_ARXIV_RSS_URL must be/],
  [{ OFFPRINT_HF_URL: 'https://ada:secret@x.example' }, /without a name or password/],
  [{ OFFPRINT_CONTACT: 'a@example.org\r\nX-Secret: 1' }, /OFFPRINT_CONTACT must be/],
  [{ HF_TOKEN: 'hf_secret\r\nX: 1' }, /HF_TOKEN holds/],
  [{ HF_TOKEN: 'hf_secret', OFFPRINT_HF_URL: 'http://x.example' }, /without TLS/],
];
for (const [settings, words] of wrong) {
  test(`settings are refused with words and without secrets: ${words.source}`, () => {
    assert.match(faultsOf(settings), words);
    assert.doesNotMatch(faultsOf(settings), /secret/i);
  });
}

test('an address with a path is that of a mirror below it', async (t) => {
  const { run, paths, asked } = await scene(t, (path) => ({
    body: JSON.stringify(path.includes('p=0') ? [listed(1)] : []),
  }));
  await run({ source: 'hf', date: '2025-08-20' });
  const url = `http://${asked[0]?.headers['host']}/mirror/`;
  await run({ source: 'hf', date: '2025-08-19' }, { settings: { OFFPRINT_HF_URL: url } });
  assert.match(paths().at(-1) ?? '', /^\/mirror\/api\/daily_papers\?date=2025-08-19/);
});

test('arXiv is not asked more often than it wants, but on this machine', async (t) => {
  const { run } = await scene(t, () => ({ status: 404 }));
  const arxiv = { source: 'arxiv', category: ['cs.CL'], delay: 0 } as const;
  const own = { ...arxiv, category: ['cs.CL'] };
  assert.equal(await run(own), 1);
  const real = { OFFPRINT_ARXIV_URL: 'https://export.arxiv.org' };
  await assert.rejects(run(own, { settings: real }), /at least 3000/);
});
