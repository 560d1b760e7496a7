import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { repairDump } from './repair-dump.ts';

function findingsOf(
  title: string,
  text: string,
): Pick<Diagnostic, 'rule' | 'severity' | 'reason'>[] {
  const entry = { title, text: [text], brief: [], facts: {}, place: 1, line: 7 };
  const dump = { path: 'dumps/tea.txt', entries: [entry] };
  const findings: Diagnostic[] = [];
  repairDump(dump as unknown as Parameters<typeof repairDump>[0], findings);
  return findings.map(({ rule, severity, reason, file, line }) => {
    assert.deepEqual([file, line], ['dumps/tea.txt', 7]);
    return { rule, severity, reason };
  });
}

test('a command of the authors in a title is warned of', () => {
  assert.deepEqual(findingsOf('\\ourpot: Tea for All', 'Tea.'), [
    {
      rule: 'title-not-shown',
      severity: 'warning',
      reason: 'A title has TeX that only its authors can read, “\\ourpot”, so it shows a guess.',
    },
  ]);
});

test('a footnote that a text loses is noted once', () => {
  assert.deepEqual(
    findingsOf('Tea for All', 'Tea\\footnote{or milk} and tea\\footnote{or milk}.'),
    [
      {
        rule: 'text-not-shown',
        severity: 'note',
        reason:
          'The text of a paper has TeX that is not shown, or shows a guess: “\\footnote{or milk}”.',
      },
    ],
  );
});

test('nothing is told of texts that are shown in full', () => {
  assert.deepEqual(findingsOf('TeaPot: Tea for All', 'With \\ourpot{} in $x^2$ \\emph{cups}.'), []);
});
