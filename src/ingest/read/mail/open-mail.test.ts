import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import type Mail from 'nodemailer/lib/mailer';
import { openMail } from './open-mail.ts';

const compose = (mail: Mail.Options) =>
  new Promise<Buffer>((done, fail) =>
    new MailComposer({
      from: 'ana@fen.example',
      to: 'group@fen.example',
      subject: 'Papers – today',
      date: new Date('2025-03-11T05:00:41Z'),
      ...mail,
    })
      .compile()
      .build((error, message) => (error ? fail(error) : done(message))),
  );

const open = async (bytes: Uint8Array, file = 'a.eml') => {
  const dumps = await openMail({ path: `dumps/${file}`, file, bytes });
  return dumps.map((dump) => ({ ...dump, text: new TextDecoder().decode(dump.bytes) }));
};

const line = fc.string({
  unit: fc.constantFrom('a', 'é', '语', ' ', '=', '.', '>', 'From ', '--', '$'),
  maxLength: 90,
});

test('the text of a mail comes through every encoding, below its headers', async () => {
  const encodings = fc.constantFrom('quoted-printable', 'base64') as fc.Arbitrary<
    'quoted-printable' | 'base64'
  >;
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      encodings,
      fc.boolean(),
      async (lines, textEncoding, withHtml) => {
        const text = `Begin\n${lines.map((line) => line.trimEnd()).join('\n')}\nEnd`;
        const [dump] = await open(
          await compose({
            text,
            textEncoding,
            ...(withHtml && { html: '<p>Shown elsewhere.</p>' }),
          }),
        );
        assert.match(dump?.text ?? '', /^(?:[A-Z][a-z]+: .*\n){3}\n+Begin\n/);
        assert.ok(
          dump?.text.trimEnd().endsWith(`\n${text.replace(/^>(>*From )/gm, '$1')}`) ||
            dump?.text.includes(text),
          dump?.text,
        );
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});

test('what is no mail stays as it is, byte for byte', async () => {
  const texts = [
    'A Title\n\nIts text.\n',
    'From Pixels at 12:30 to Ponds\n\nA text.\n',
    'From: Ana\nSubject: Papers\n\nA Title\n\nIts text.\n',
    'Content-Type: a Title with a Colon\n\nIts text.\n',
    '',
  ];
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    const [dump] = await openMail({ path: 'a.txt', file: 'a.txt', bytes });
    assert.equal(dump?.bytes, bytes);
  }
});

test('mails in another character set come as UTF-8', async () => {
  const head =
    'From: ana@fen.example\nDate: Tue, 11 Mar 2025 05:00:41 +0100\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n';
  const [dump] = await open(Buffer.from(`${head}J\u00fcrgen`, 'latin1'));
  assert.ok(dump?.text.trimEnd().endsWith('Jürgen'));
});

test('the lines of a plain text keep their numbers', async () => {
  const [dump] = await open(await compose({ text: 'A Title\n\nIts text.' }));
  const raw = (await compose({ text: 'A Title\n\nIts text.' })).toString();
  const at = (text: string) => text.split('\n').findIndex((line) => line.startsWith('A Title'));
  assert.equal(at(dump?.text ?? ''), at(raw));
});

test('mails of one day in a mailbox have names of their own', async () => {
  const mail = (await compose({ text: 'A Title\n\nIts text.' }))
    .toString()
    .replaceAll('\r\n', '\n');
  const box = `From ana@fen.example Tue Mar 11 05:00:41 2025\n${mail}\n\n`.repeat(2);
  const files = (await open(Buffer.from(box), '2025/spring.mbox')).map(({ path, file }) => [
    path,
    file,
  ]);
  assert.deepEqual(files, [
    ['dumps/2025/spring.mbox/2025-03-11.eml', '2025/spring/2025-03-11.eml'],
    ['dumps/2025/spring.mbox/2025-03-11-2.eml', '2025/spring/2025-03-11-2.eml'],
  ]);
});

test('a mail that is nested without end is empty, and an error to the reader', async () => {
  let body = 'text';
  for (let depth = 0; depth < 400; depth += 1)
    body = `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${body}\n--b${depth}--\n`;
  const nested = Buffer.from(`From: ana@fen.example\nMIME-Version: 1.0\n${body}`);
  assert.deepEqual(
    (await open(nested)).map(({ text }) => text),
    [''],
  );
  const html = `From: ana@fen.example\nContent-Type: text/html\n\n${'<div>'.repeat(30_000)}text`;
  assert.deepEqual(
    (await open(Buffer.from(html))).map(({ text }) => text),
    [''],
  );
});

test('a mail behind a byte order mark or an empty line is one all the same', async () => {
  const mail = await compose({ text: 'A Title\n\nIts text.', textEncoding: 'base64' });
  for (const before of [
    [0xef, 0xbb, 0xbf],
    [0x0d, 0x0a],
  ])
    assert.match((await open(Buffer.from([...before, ...mail])))[0]?.text ?? '', /^A Title$/m);
});
