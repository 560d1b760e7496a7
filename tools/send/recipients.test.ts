import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMailbox, parseRecipients } from './recipients.ts';

test('a list may name people, have comments and empty lines, and end its lines as it likes', () => {
  const text = `\uFEFF# Readers\r\nada@example.org\n\n  Bob Sample <bob@Mail.example.org>  # since March\n"Sample, C." <c+news@example.org>\n`;
  assert.deepEqual(parseRecipients(text), {
    recipients: [
      { address: 'ada@example.org', name: '', line: 2 },
      { address: 'bob@mail.example.org', name: 'Bob Sample', line: 4 },
      { address: 'c+news@example.org', name: 'Sample, C.', line: 5 },
    ],
    bad: [],
    repeated: [],
  });
});

test('an address that comes again counts once, whatever its capitals, and both lines are named', () => {
  const { recipients, repeated } = parseRecipients(
    'Ada@example.org\nb@x.example\nada@EXAMPLE.org\n',
  );
  assert.equal(recipients.length, 2);
  assert.deepEqual(repeated, [{ line: 3, reason: 'The address stands in line 1 already.' }]);
});

for (const bad of [
  'ada',
  '@example.org',
  'ada@',
  'ada@@example.org',
  'ada lovely@example.org',
  'ada@exam ple.org',
  'ada@example.org, bob@example.org',
  'Ada <ada@example.org> <bob@example.org>',
  'Ada <ada@example.org',
  'a..b@example.org',
  'ada@-example.org',
  'ada@example.org\rBcc: all@example.org',
  'Ada\u0000 <ada@example.org>',
  'Ada\tExample <ada@example.org>',
  'ada@example.org\u2028Bcc: all@example.org',
]) {
  test(`${JSON.stringify(bad)} is no address`, () => {
    const { recipients, bad: findings } = parseRecipients(`x@example.org\n${bad}\n`);
    assert.equal(recipients.length, 1);
    assert.equal(findings[0]?.line, 2);
  });
}

test('a domain in other letters is written as mail hosts know it', () => {
  assert.deepEqual(parseMailbox('ada@bücher.example'), {
    address: 'ada@xn--bcher-kva.example',
    name: '',
  });
});
