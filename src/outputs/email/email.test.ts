import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { exampleDigest } from '../../../tests/lib/example-digest.ts';
import { bare } from '../../../tests/lib/example-papers.ts';
import { emailSubject, fullShapes, listId, shorteningNote } from './email-digest.ts';
import { emailHtml, unsubscribeMark, withUnsubscribe } from './email-html.ts';
import { emailLimit, emailText, fitEmail, sentSize } from './write-email.ts';

const fullest = (count: number) => fullShapes(count)[0];

function textOf(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(html.replace(/<style>.*<\/style>/, ''));
  return text;
}

test('a small digest is told in full', () => {
  const digest = exampleDigest(3);
  const shape = fitEmail(digest, emailLimit);
  assert.deepEqual(shape, fullest(3));
  const html = emailHtml(digest, shape);
  const text = textOf(html);
  assert.match(text, /Tuesday 11 March 2025/);
  assert.match(text, /3 papers: Caching, models & data/);
  assert.match(text, /2\. Paper number 2: α-caching for a <b> & more/);
  assert.match(text, /Ada Example, Bob Sample · Scaling laws, Data · arXiv/);
  assert.doesNotMatch(text, /Shortened/);
});

test('an undated digest and a paper of which only the title is known need no more', () => {
  const digest = { ...exampleDigest(1), date: null, line: '', papers: [bare] };
  const html = emailHtml(digest, fullest(1));
  assert.equal(emailSubject(digest), 'Caches & <models>');
  assert.doesNotMatch(html, /null|undefined|<p[^>]*><\/p>/);
  assert.match(html, /1 paper</);
  assert.doesNotMatch(emailText(digest, fullest(1)), /null|undefined/);
});

test('the text form has the same papers, in lines of at most 72 characters but for addresses', () => {
  const digest = exampleDigest(12);
  const text = emailText(digest, fullest(12));
  assert.match(text, /^12\. Paper number 12/m);
  assert.match(text, /^ {4}https:\/\/arxiv\.org\/abs\/2403\.09054$/m);
  const long = text.split('\n').filter((line) => line.length > 72 && !line.includes('https://'));
  assert.deepEqual(long, []);
});

for (const [count, length] of [
  [100, 300],
  [150, 300],
  [189, 1200],
  [400, 1200],
  [2000, 1200],
] as const) {
  test(`a digest of ${count} papers with texts of ${length} characters fits, and says what it left out`, () => {
    const digest = exampleDigest(count, length);
    const shape = fitEmail(digest, emailLimit);
    const html = emailHtml(digest, shape);
    const size = sentSize(html);
    assert.ok(size <= emailLimit, `${size}`);
    assert.ok(size > emailLimit * 0.85, `${size} wastes room`);
    const note = shorteningNote(shape, count);
    assert.ok(note && textOf(html).includes(note));
    assert.ok(emailText(digest, shape).replace(/\s+/g, ' ').includes(note));
    assert.equal(html.match(/<h2/g)?.length, shape.listed);
    const missing = count - shape.listed;
    if (missing > 0) {
      const more = `${missing.toLocaleString('en')} more papers on the site`;
      assert.ok(textOf(html).includes(more), more);
      assert.match(note, new RegExp(more));
    }
  });
}

test('what is left out first matters least: authors, topics, ends of texts, last texts, last papers', () => {
  const digest = exampleDigest(40, 900);
  const sizes = fullShapes(40).map((shape) => sentSize(emailHtml(digest, shape)));
  const shapes = [...sizes, 50_000, 22_000, 12_000].map((limit) => fitEmail(digest, limit));
  const [full, noAuthors, bare] = fullShapes(40);
  assert.deepEqual(shapes.slice(0, 3), [full, noAuthors, bare]);
  assert.deepEqual(
    shapes.slice(3).map(({ text, told, listed }) => [(text ?? 0) > 120, told < 40, listed < 40]),
    [
      [true, false, false],
      [false, true, false],
      [false, true, true],
    ],
  );
});

test('a message loads nothing, runs nothing, and all its links are absolute', () => {
  const html = emailHtml(exampleDigest(5), fullest(5));
  assert.doesNotMatch(html, /<(img|script|iframe|object|form)\b|\son\w+=|url\(/);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url ?? '');
  assert.ok(links.length > 12);
  assert.deepEqual(
    links.filter((url) => !url.startsWith('https://')),
    [],
  );
});

test('the size is that of quoted-printable', () => {
  assert.equal(sentSize('a=b\n'), 'a=3Db\r\n'.length);
  assert.equal(sentSize('×'), '=C3=97'.length);
  assert.ok(sentSize('a '.repeat(100)) > 200);
});

test('the address to unsubscribe stands in both forms, as text', () => {
  const digest = exampleDigest(1);
  const message = { html: emailHtml(digest, fullest(1)), text: emailText(digest, fullest(1)) };
  assert.equal(message.html.split(unsubscribeMark).length, 2);
  const { html, text } = withUnsubscribe(message, {
    url: 'https://x.example/leave?a=$&b="c"',
    name: 'Leave & go',
  });
  assert.match(
    html,
    /href="https:\/\/x\.example\/leave\?a=\$&amp;b=&quot;c&quot;">Leave &amp; go</,
  );
  assert.match(text, /^Leave & go: https:\/\/x\.example\/leave/m);
});

test('the id of the list is made from where the site stands', () => {
  assert.equal(listId('https://papers.example.org/'), 'digests.papers.example.org');
  assert.equal(listId('https://lab.example.org/offprint/'), 'digests.offprint.lab.example.org');
  assert.equal(listId('http://localhost:4321/a_b/'), 'digests.a-b.localhost');
});
