import assert from 'node:assert/strict';
import { test } from 'node:test';
import { venueOf } from './venue-of.ts';

const references: [reference: string, venue: string | null, year?: number][] = [
  ['Phys. Rev. D 103, 104038 (2021)', 'Phys. Rev. D', 2021],
  ['Nature 521 (2015) 436-444', 'Nature', 2015],
  [
    'In Proceedings of the 61st Annual Meeting of Lanterns (Volume 1: Long Papers), pages 1-9, 2023',
    'Proceedings of the 61st Annual Meeting of Lanterns',
    2023,
  ],
  ['2023 IEEE Conference on Lamps, pp. 20-31', 'IEEE Conference on Lamps', 2023],
  ['Journal of Lamp Research, Vol. 4, No. 2, 2020', 'Journal of Lamp Research', 2020],
  ['J. Lamps vol. 3 pp 4-5', 'J. Lamps'],
  ['NeurIPS 2024', 'NeurIPS', 2024],
  ['JHEP04(2019)077', 'JHEP', 2019],
  ['Advances in Lamps 37:\n 1-9', 'Advances in Lamps'],
  ['https://doi.org/10.1000/182', null],
  ['12, 34 (2020)', null],
  ['CoRR abs/2508.00001', null],
];
for (const [reference, venue, year = null] of references) {
  test(`${JSON.stringify(reference)} is of ${venue}`, () => {
    assert.deepEqual(venueOf(reference), venue && { venue, year });
  });
}
