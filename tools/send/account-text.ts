import type { Chosen } from './choose-recipients.ts';
import type { Recipient } from './parse-recipients.ts';
import type { Account } from './send-all.ts';

/** What a run came to, for a person at a terminal: who has it, who has not, why, and what to do. */
export function accountText(account: Account, before: Chosen): string {
  return [
    `${account.sent.length} sent${before.sent.length > 0 ? `, ${before.sent.length} had it before` : ''}.`,
    ...section('refused for good; take them off the list', account.refused),
    ...section('not reached; the next run tries again', account.later),
    ...section(
      'may have it or not: the line broke before the answer. `--again ADDRESS` sends again',
      account.unsure,
    ),
    ...beforeText(before),
  ].join('\n');
}

/** What earlier runs left open. */
export function beforeText({ refused, unsure }: Chosen): string[] {
  return [
    ...section('refused by an earlier run; take them off the list', refused.map(bare)),
    ...section(
      'may have it or not: an earlier run ended before the answer. `--again ADDRESS` sends again',
      unsure.map(bare),
    ),
  ];
}

type Entry = { recipient: Recipient; reason?: string };

function bare(recipient: Recipient): Entry {
  return { recipient };
}

const shown = 20;

function section(heading: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - shown;
  return [
    `${entries.length} ${entries.length === 1 ? 'address' : 'addresses'}, ${heading}:`,
    ...entries
      .slice(0, shown)
      .map(({ recipient, reason }) =>
        [`  line ${recipient.line}`, recipient.address, reason].filter(Boolean).join('  '),
      ),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}
