import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MailSettings, mailSettings } from './mail-settings.ts';

const enough = {
  OFFPRINT_SMTP_URL: 'smtp://ada:p%40ss@mail.example.org',
  OFFPRINT_MAIL_FROM: 'Offprint <digests@example.org>',
  OFFPRINT_UNSUBSCRIBE: 'https://example.org/leave?who={address}',
};
const settingsOf = (more: Record<string, string | undefined>) =>
  mailSettings({ ...enough, ...more }) as MailSettings;
const faultsOf = (more: Record<string, string | undefined>) => {
  const settings = mailSettings({ ...enough, ...more });
  return 'faults' in settings ? settings.faults.join(' ') : '';
};

test('an address of a server says all that it takes', () => {
  assert.deepEqual(settingsOf({ OFFPRINT_MAIL_REPLY_TO: 'ask@example.org' }), {
    smtp: {
      host: 'mail.example.org',
      port: 587,
      tls: 'starttls',
      login: { user: 'ada', pass: 'p@ss' },
    },
    from: { address: 'digests@example.org', name: 'Offprint' },
    replyTo: { address: 'ask@example.org', name: '' },
    unsubscribe: enough.OFFPRINT_UNSUBSCRIBE,
  });
});

const servers: [more: Record<string, string | undefined>, port: number, tls: string][] = [
  [{ OFFPRINT_SMTP_URL: 'smtps://mail.example.org' }, 465, 'tls'],
  [{ OFFPRINT_SMTP_URL: 'smtp://mail.example.org:25' }, 25, 'starttls'],
  [{ OFFPRINT_SMTP_URL: 'smtp://localhost:2525' }, 2525, 'none'],
  [{ OFFPRINT_SMTP_URL: 'smtp://[::1]:2525' }, 2525, 'none'],
  [
    { OFFPRINT_SMTP_URL: undefined, OFFPRINT_SMTP_HOST: 'm.example', OFFPRINT_SMTP_PORT: '465' },
    465,
    'tls',
  ],
  [
    { OFFPRINT_SMTP_URL: undefined, OFFPRINT_SMTP_HOST: 'm.example', OFFPRINT_SMTP_SECURE: 'none' },
    587,
    'none',
  ],
];
for (const [more, port, tls] of servers) {
  test(`${Object.values(more).filter(Boolean).join(' ')} is port ${port} with TLS: ${tls}`, () => {
    const { smtp } = settingsOf(more);
    assert.deepEqual([smtp.port, smtp.tls], [port, tls]);
  });
}

const wrong: [more: Record<string, string | undefined>, said: RegExp][] = [
  [{ OFFPRINT_SMTP_URL: undefined }, /through which server/],
  [{ OFFPRINT_SMTP_URL: 'https://mail.example.org' }, /must be like smtp:/],
  [{ OFFPRINT_SMTP_URL: 'smtp://a:secret%zz@mail.example.org' }, /begins no %xx/],
  [
    { OFFPRINT_SMTP_URL: undefined, OFFPRINT_SMTP_HOST: 'x', OFFPRINT_SMTP_PASSWORD: 'secret' },
    /need each other/,
  ],
  [{ OFFPRINT_SMTP_SECURE: 'yes' }, /tls, starttls or none/],
  [{ OFFPRINT_MAIL_FROM: undefined }, /OFFPRINT_MAIL_FROM is not set/],
  [{ OFFPRINT_MAIL_FROM: 'Offprint' }, /OFFPRINT_MAIL_FROM is no address/],
  [{ OFFPRINT_MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }, /control character/],
  [{ OFFPRINT_MAIL_REPLY_TO: 'x' }, /OFFPRINT_MAIL_REPLY_TO/],
  [{ OFFPRINT_UNSUBSCRIBE: undefined }, /refuse or hide bulk mail/],
  [{ OFFPRINT_UNSUBSCRIBE: 'http://example.org/{address}' }, /mailto: or https:/],
  [{ OFFPRINT_UNSUBSCRIBE: 'https://example.org/leave' }, /no \{address\}/],
  [{ OFFPRINT_UNSUBSCRIBE: 'mailto:a@example.org>, <https://evil.example/' }, /mailto: or https:/],
];
for (const [more, said] of wrong) {
  test(`settings are refused with words and without secrets: ${said.source}`, () => {
    assert.match(faultsOf(more), said);
    assert.doesNotMatch(faultsOf(more), /secret|p%40ss/);
  });
}
