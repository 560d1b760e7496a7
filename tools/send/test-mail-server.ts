import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What the server does with an address, for one try after the other; after these it takes the message. */
export type Act =
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

export type Taken = { to: string; from: string; message: string; user: string | undefined };

/** For tests: a mail server on a free port of this machine, with a login, that keeps what it takes. */
export async function testMailServer(acts: Record<string, Act[]> = {}) {
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
