import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { opml } from './write-feeds.ts';

test('each group is an outline that holds those of its feeds', () => {
  const feed = {
    name: 'A "<b>" & \u0001c',
    atom: 'https://x.example/a/feed.xml',
    page: 'https://x.example/a/',
  };
  const tree = parseDocument(opml('Off & print', [{ name: 'Group', feeds: [feed] }]), {
    xmlMode: true,
    decodeEntities: true,
  });
  const [document] = DomUtils.getElementsByTagName('opml', tree);
  assert.equal(document?.attribs['version'], '2.0');
  const [group, inner] = DomUtils.getElementsByTagName('outline', tree);
  assert.equal(group?.attribs['text'], 'Group');
  assert.equal(inner?.parent, group);
  assert.deepEqual(inner?.attribs, {
    text: 'A "<b>" & c',
    type: 'rss',
    xmlUrl: feed.atom,
    htmlUrl: feed.page,
    title: 'A "<b>" & c',
  });
});
