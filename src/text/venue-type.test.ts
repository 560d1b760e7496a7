import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSurelyConference, venueTypeByName, venueTypeByYear } from './venue-type.ts';

const conferences = [
  'ICML',
  'NeurIPS',
  'Findings of EMNLP',
  'SIGGRAPH Asia',
  'AsiaCCS',
  'EMNLP (Findings)',
  'ACL/IJCNLP (1)',
  'USENIX Security',
  'Neural Information Processing Systems',
  'International Conference on Computational Intelligence',
  'Proceedings of the 61st Annual Meeting of Lanterns',
  'Strafverteidiger-Jahrestagung',
  'Colloque de droit rural',
  'Lecture Notes in Computer Science',
  'FENCON 2026',
  'FENCON’26',
];
const journals = [
  'Neues Archiv für Strafrechtspflege',
  'Verfahren & Kosten',
  'Breath and Lung',
  'Emergency Care Quarterly',
  'NJW',
  'PNAS',
  'JMLR 2024',
  'Proc. ACM Program. Lang. (PLDI)',
  'Proceedings of the National Academy of Sciences',
  'IEEE Transactions on Lamps',
  'Natural Language Processing Journal',
  'Phys. Rev. D',
];

test('a name that nothing shows to be a conference is that of a journal', () => {
  for (const name of conferences) assert.equal(venueTypeByName(name), 'conference', name);
  for (const name of journals) assert.equal(venueTypeByName(name), 'journal', name);
});

test('a paper of a known conference is none of a journal, though many file it so', () => {
  for (const name of ['CVPR', '2022 IEEE/CVF Conference on Lamps', 'NeurIPS'])
    assert.ok(isSurelyConference(name), name);
  for (const name of ['Neurology Meeting Notes', 'EC Tax Journal', 'Chicago Law'])
    assert.ok(!isSurelyConference(name), name);
});

test('the year behind an acronym tells a conference where the acronym alone does not', () => {
  assert.equal(venueTypeByYear('FENCON', 'FENCON 2026'), 'conference');
  assert.equal(venueTypeByYear('ICML', 'ICML 2026'), null);
  assert.equal(venueTypeByYear('Lex Nova', 'Lex Nova 2026'), null);
});
