import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnThings } from './things.ts';

/** Thirty texts: ten of drip hoses, ten of hedges, ten of other matters, all of which say that they show something. */
const texts = Array.from({ length: 30 }, (_, at) => {
  const [title = '', speak = ''] =
    [
      ['Watering by Drip Hoses', 'With drip hoses we save water. A drip hose is cheap'],
      ['Shapes of a Hedge', 'It is a hedge. Its shape is that of any hedge; a hedge'],
      [`Matter ${'abcdefghij'[Math.floor(at / 3)]}`, 'Rain falls'],
    ][at % 3] ?? [];
  return { title, abstract: `${speak}. This clearly shows the way, and we lift the results.` };
});
const others = Array.from({ length: 900 }, (_, at) => ({
  title: `Number ${at}`,
  abstract: 'Snow melts.',
}));
const many = [...texts, ...others];

test('things are what titles name and texts repeat, as texts write it', () => {
  const things = learnThings(many);
  assert.deepEqual(
    things.map(({ surface }) => surface).filter((surface) => !/^(?:snow|number)/i.test(surface)),
    ['drip hose', 'hedge'],
  );
  const hedge = things.find(({ surface }) => surface === 'hedge');
  assert.deepEqual(hedge, { surface: 'hedge', texts: 10, telling: 3 });
});

test('the same texts give the same things', () => {
  assert.deepEqual(learnThings(many), learnThings(many));
});
