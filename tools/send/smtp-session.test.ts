import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfRun, outcomeOf, type SmtpFailure } from './smtp-session.ts';

const failure = (facts: Partial<SmtpFailure>): SmtpFailure =>
  Object.assign(new Error('It failed.'), facts);

const cases: [name: string, facts: Partial<SmtpFailure>, handedOver: boolean, state: string][] = [
  [
    'greylisting',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, permanent: false },
    false,
    'later',
  ],
  [
    'an unknown mailbox',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, permanent: true },
    false,
    'refused',
  ],
  [
    'a message refused',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 554, permanent: true },
    true,
    'refused',
  ],
  [
    'a full disk',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 452, permanent: false },
    true,
    'later',
  ],
  ['a line lost before the message', { code: 'ECONNECTION', command: 'CONN' }, false, 'later'],
  ['a line lost after the message', { code: 'ECONNECTION', command: 'CONN' }, true, 'unsure'],
  ['no answer to the message', { code: 'ETIMEDOUT', command: 'CONN' }, true, 'unsure'],
];
for (const [name, facts, handedOver, state] of cases) {
  test(`${name}: ${state}`, () => {
    assert.equal(outcomeOf(failure(facts), handedOver).state, state);
    assert.equal(isOfRun(failure(facts)), false);
  });
}

const ofRun: [name: string, facts: Partial<SmtpFailure>, stops: boolean][] = [
  ['a wrong password', { code: 'EAUTH', responseCode: 535, permanent: true }, true],
  [
    'a missing login',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 530, permanent: true },
    true,
  ],
  [
    'a login that cannot be checked now',
    { code: 'EAUTH', responseCode: 454, permanent: false },
    false,
  ],
  [
    'a sender who may not send',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553, permanent: true },
    true,
  ],
  [
    'a sender for whom there is no room now',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 452, permanent: false },
    false,
  ],
  ['a certificate that is not valid', { code: 'ETLS', command: 'CONN' }, true],
];
for (const [name, facts, stops] of ofRun) {
  test(`${name} ${stops ? 'stops' : 'does not stop'} the run`, () => {
    assert.equal(isOfRun(failure(facts)), stops);
  });
}
