import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, type TestContext, test } from 'node:test';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { emailSubject, fullShapes } from '../src/outputs/email/email-digest.ts';
import { emailHtml } from '../src/outputs/email/email-html.ts';
import { emailText, sentSize } from '../src/outputs/email/write-email.ts';
import { exampleDigest } from '../tests/lib/example-digest.ts';
import { SendProblem } from '../tools/send/recipients.ts';
import { runSend, type SendOptions } from '../tools/send/run-send.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-send-'));
after(() => rmSync(folder, { recursive: true }));

const site = join(folder, 'site');
const digest = {
  ...exampleDigest(3),
  url: 'https://papers.example.org/digests/2025-03-11-example/',
};
const { id } = digest;
const files = join(site, 'digests', id);
mkdirSync(files, { recursive: true });
const [shape] = fullShapes(3);
const facts = {
  id,
  subject: emailSubject(digest),
  papers: 3,
  url: digest.url,
  list: { name: 'Offprint — news', id: 'digests.papers.example.org' },
  shortened: null,
  unsubscribe: 'Leave the list',
};
writeFileSync(join(files, 'email.html'), emailHtml(digest, shape));
writeFileSync(join(files, 'email.txt'), emailText(digest, shape));
writeFileSync(join(files, 'email.json'), JSON.stringify(facts));

const three = 'ada@example.org\nBøb Sample <bob@example.org>\ncy+x@example.org\n';

/** A mail server, a list and a ledger of their own, and what runs of the program with them say. */
async function scene(t: TestContext, { list = three, acts = {} as Record<string, Act[]> } = {}) {
  const server = await testMailServer(acts);
  t.after(() => server.close());
  const own = mkdtempSync(join(folder, 'run-'));
  const to = join(own, 'list.txt');
  writeFileSync(to, list);
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  t.mock.method(console, 'log', say);
  t.mock.method(console, 'error', say);
  const environment = {
    OFFPRINT_SMTP_URL: server.url(),
    OFFPRINT_MAIL_FROM: 'Offprint <digests@example.org>',
    OFFPRINT_MAIL_REPLY_TO: 'ask@example.org',
    OFFPRINT_UNSUBSCRIBE: 'https://example.org/leave?who={address}',
  };
  const options: SendOptions = {
    digest: id,
    to,
    siteDir: site,
    ledger: join(own, 'sent'),
    delay: 0,
    tries: 3,
    retryDelay: 1,
  };
  return {
    server,
    environment,
    options,
    text: () => said.join('\n'),
    run: (more: Partial<SendOptions> = {}, settings: Record<string, string> = {}) =>
      runSend({ ...options, ...more }, { ...environment, ...settings }),
  };
}

test('everybody on a list gets one message with both forms, once', async (t) => {
  const { server, run, text } = await scene(t);
  assert.equal(await run(), 0);
  assert.deepEqual(
    server.taken.map(({ to, from, user }) => [to, from, user]),
    ['ada', 'bob', 'cy+x'].map((name) => [`${name}@example.org`, 'digests@example.org', 'ada']),
  );
  assert.equal(server.connections(), 1);
  const [, bob] = await Promise.all(server.taken.map(({ message }) => PostalMime.parse(message)));
  assert.deepEqual(bob?.to, [{ name: 'Bøb Sample', address: 'bob@example.org' }]);
  assert.deepEqual(bob?.from, { name: 'Offprint', address: 'digests@example.org' });
  assert.equal(bob?.subject, 'Caches & <models>, 11 March 2025');
  assert.match(bob?.text ?? '', /1\. Paper number 1: α-caching[\s\S]*5 × 10⁵/);
  assert.match(bob?.html ?? '', /α-caching for a &lt;b&gt;[\s\S]*“quoted” at 5 × 10⁵/);
  assert.match(bob?.text ?? '', /^Leave the list: https:/m);
  assert.match(bob?.html ?? '', />Leave the list<\/a>/);
  for (const form of [bob?.text, bob?.html])
    assert.match(form ?? '', /https:\/\/example\.org\/leave\?who=bob%40example\.org/);
  assert.equal(await run(), 0);
  assert.equal(server.taken.length, 3);
  assert.match(text(), /0 to send, 3 had it before/);
});

test('a message has the headers of a list, and the size that was counted', async (t) => {
  const { server, run } = await scene(t);
  await run();
  const [message = '', other = ''] = server.taken.map((taken) => taken.message);
  const { headers, html, attachments } = await PostalMime.parse(message);
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  const link = '<https://example.org/leave?who=ada%40example.org>';
  assert.equal(header('list-unsubscribe'), link);
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  assert.match(header('list-id') ?? '', /^=\?UTF-8\?Q\?\S+\?= <digests\.papers\.example\.org>$/);
  assert.equal(header('auto-submitted'), 'auto-generated');
  assert.equal(header('precedence'), 'list');
  assert.match(header('reply-to') ?? '', /ask@example\.org/);
  assert.match(header('content-type') ?? '', /^multipart\/alternative/);
  assert.ok(Math.abs(Date.now() - Date.parse(header('date') ?? '')) < 600_000);
  assert.match(header('message-id') ?? '', /^<[0-9a-f]{32}@example\.org>$/);
  assert.notEqual(header('message-id'), (await PostalMime.parse(other)).messageId);
  assert.deepEqual(attachments, []);
  const [, encoded = ''] = message.split(/Content-Type: text\/html.*\r\n.*\r\n\r\n/i);
  const body = encoded.slice(0, encoded.indexOf('\r\n--'));
  assert.ok(Math.abs(body.length / sentSize(html ?? '') - 1) < 0.01);
  assert.doesNotMatch(message, /[^\r]\n|[^\0-\x7f]/);
  assert.ok(message.split('\r\n').every((line) => line.length <= 998));
});

test('who is put off gets it in a later round, who is refused is told and not tried again', async (t) => {
  const acts = { 'ada@example.org': ['later' as const], 'bob@example.org': ['refuse' as const] };
  const { server, run, text } = await scene(t, { acts });
  assert.equal(await run(), 2);
  assert.deepEqual(
    server.taken.map(({ to }) => to),
    ['cy+x@example.org', 'ada@example.org'],
  );
  assert.match(text(), /1 to try again in 0\.001 s .*451/);
  assert.match(text(), /1 address, refused for good[^\n]*\n {2}line 2 {2}bob@example\.org.*550/);
  assert.equal(await run(), 2);
  assert.match(text(), /refused by an earlier run/);
  assert.equal(await run({ again: ['bob@example.org'] }), 0);
  assert.equal(server.taken.length, 3);
});

test('who is put off every time is left for the next run', async (t) => {
  const { server, run, text } = await scene(t, {
    acts: { 'ada@example.org': ['later', 'later', 'later'] },
  });
  assert.equal(await run(), 2);
  assert.match(text(), /1 address, not reached; the next run tries again/);
  assert.equal(await run(), 0);
  assert.equal(server.taken.length, 3);
});

test('a line that breaks before the message is made anew, one that breaks after it is not tried again', async (t) => {
  const acts = { 'ada@example.org': ['cut' as const], 'bob@example.org': ['cut after' as const] };
  const { server, run, text } = await scene(t, { acts });
  assert.equal(await run(), 2);
  assert.deepEqual(server.taken.map(({ to }) => to).sort(), [
    'ada@example.org',
    'cy+x@example.org',
  ]);
  assert.match(text(), /1 address, may have it or not: the line broke/);
  assert.equal(await run(), 2);
  assert.equal(server.taken.length, 2);
  assert.equal(await run({ only: ['bob@example.org'], again: ['bob@example.org'] }), 0);
  assert.equal(server.taken.length, 3);
});

test('a wrong password ends the run at once, is not shown, and costs nobody the message', async (t) => {
  const { server, run, text } = await scene(t);
  const wrong = { OFFPRINT_SMTP_URL: server.url('ada:guessed@') };
  await assert.rejects(run({}, wrong), (error) => {
    assert.ok(error instanceof SendProblem);
    assert.match(error.message, /does not take mail with these settings/);
    assert.doesNotMatch(error.message, /guessed/);
    return true;
  });
  assert.equal(server.connections(), 1);
  assert.equal(await run(), 0);
  assert.doesNotMatch(text(), /secret pass|guessed/);
});

test('a server that is not there is tried again, and then nobody is said to have it', async (t) => {
  const { server, run, text } = await scene(t);
  const url = server.url();
  await server.close();
  assert.equal(await run({ tries: 2 }, { OFFPRINT_SMTP_URL: url }), 2);
  assert.match(text(), /3 addresses, not reached/);
});

test('a dry run tells what would be sent to whom, and connects to nobody', async (t) => {
  const { server, run, text } = await scene(t);
  await run({ only: ['ada@example.org'] });
  const before = server.connections();
  assert.equal(await run({ dryRun: true }), 0);
  assert.match(text(), /Subject: Caches & <models>, 11 March 2025/);
  assert.match(text(), /Would go to 2; 1 had it before\.\n {2}bob@example\.org/);
  assert.equal(server.connections(), before);
  assert.equal(await run({ dryRun: true, verify: true }), 0);
  assert.equal(server.connections(), before + 1);
  assert.equal(server.taken.length, 1);
  assert.equal(await run({ dryRun: true }, { OFFPRINT_UNSUBSCRIBE: '' }), 1);
  assert.match(text(), /The settings do not suffice\.\n {2}OFFPRINT_UNSUBSCRIBE must be/);
});

test('with a bad line nothing is sent, unless bad lines are to be left out', async (t) => {
  const list = 'ada@example.org\nnobody\nADA@example.org\nx@example.org\\r\\nBcc: y@example.org\n';
  const { server, run, text } = await scene(t, { list });
  await assert.rejects(run(), /list\.txt:2 {2}It has no @[\s\S]*list\.txt:4/);
  assert.match(text(), /list\.txt:3 {2}The address stands in line 1 already/);
  assert.equal(server.connections(), 0);
  assert.equal(await run({ skipBad: true }), 0);
  assert.equal(server.taken.length, 1);
});

test('a digest that the site does not have, and a site without an address, are told', async (t) => {
  const { run } = await scene(t);
  await assert.rejects(run({ digest: 'nothing' }), new RegExp(`It has 1: ${id}`));
  await assert.rejects(run({ digest: '../../x' }), /has no message/);
  const local = join(folder, 'local/digests', id);
  mkdirSync(local, { recursive: true });
  for (const form of ['html', 'txt'])
    writeFileSync(join(local, `email.${form}`), readFileSync(join(files, `email.${form}`)));
  writeFileSync(
    join(local, 'email.json'),
    JSON.stringify({ ...facts, url: 'https://offprint.example/digests/x/' }),
  );
  await assert.rejects(run({ siteDir: join(folder, 'local') }), /--site https:/);
});

test('a run that is killed in the middle sends to nobody twice when it is run again', async (t) => {
  const { server, environment, options, run, text } = await scene(t, {
    acts: { 'bob@example.org': ['hang'] },
  });
  const { to, ledger } = options;
  const child = spawn(
    process.execPath,
    ['scripts/send.ts', '--digest', id, '--to', to, '--site-dir', site, '--ledger', ledger],
    { env: { ...process.env, ...environment }, stdio: 'ignore' },
  );
  await server.hanging;
  await assert.rejects(run(), new RegExp(`Process ${child.pid} holds`));
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(await run(), 2);
  assert.deepEqual(
    server.taken.map((taken) => taken.to),
    ['ada@example.org', 'cy+x@example.org'],
  );
  assert.match(text(), /1 address, may have it or not: an earlier run ended/);
});

/** What the server does with an address, for one try after the other; after these it takes the message. */
type Act =
  | 'take'
  /** 451, as greylisting does. */
  | 'later'
  /** 550, an unknown mailbox. */
  | 'refuse'
  /** Ends the connection when the address is named. */
  | 'cut'
  /** Ends it when it has the message, before it answers. */
  | 'cut after'
  /** Has the message and never answers. */
  | 'hang';

type Taken = { to: string; from: string; message: string; user: string | undefined };

/** A mail server on a free port of this machine, with a login, that keeps what it takes. */
async function testMailServer(acts: Record<string, Act[]> = {}) {
  const taken: Taken[] = [];
  let connections = 0;
  const hanging = Promise.withResolvers<void>();
  const addressOf = (session: SMTPServerSession) => session.envelope.rcptTo[0]?.address ?? '';
  const cut = (session: SMTPServerSession) => {
    for (const connection of server.connections as Set<unknown>) {
      const { id, _socket } = connection as { id: string; _socket: Socket };
      if (id === session.id) _socket.destroy();
    }
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onConnect: (_session, done) => {
      connections++;
      done();
    },
    onAuth: ({ username, password }, _session, done) =>
      done(password === 'secret pass' ? null : new Error('Wrong.'), { user: username }),
    onRcptTo: ({ address }, session, done) => {
      const [act] = acts[address] ?? [];
      if (act === 'cut' || act === 'later' || act === 'refuse') acts[address]?.shift();
      if (act === 'cut') return cut(session);
      if (act === 'later') return done(refusal(451));
      return done(act === 'refuse' ? refusal(550) : null);
    },
    onData: async (stream, session, done) => {
      const message = await text(stream);
      const to = addressOf(session);
      const act = acts[to]?.shift() ?? 'take';
      if (act === 'cut after') return cut(session);
      if (act === 'hang') return hanging.resolve();
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
      taken.push({ to, from, message, user: session.user });
      return done();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    taken,
    /** Settles when a message hangs. */
    hanging: hanging.promise,
    connections: () => connections,
    url: (login = 'ada:secret%20pass@') => `smtp://${login}127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('Not now, not here'), { responseCode });
}
