import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSearch } from '../../tests/lib/small-search.ts';
import { search } from './search.ts';
import { readState } from './ui/search-state.ts';

const paper = (title: string, abstract: string, topic: string, kind = 'method') => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  brief: null,
  abstract,
  topics: [topic],
  authors: ['Ada Lovelace'],
  venue: null,
  arxiv: abstract.startsWith('Roads') ? '2403.09054' : null,
  kind,
});
const papers = [
  paper('Bees and their dances', 'A honey bee (HB) tells where the nectar is.', 'animals'),
  paper('Nectar', 'What bees look for. The bee sees it in images.', 'animals', 'survey'),
  paper('HB colonies in winter', 'How they keep warm in the hive.', 'animals'),
  paper('Bridges of steel', 'Steel carries loads over rivers, with colour.', 'works'),
  paper('Bridges of stone', 'Stone carries loads over rivers. Dances of water.', 'works', 'survey'),
  paper('Winter roads', 'Roads over frozen rivers.', 'works'),
  {
    ...paper('Signs of C++ in hives', 'Code for well-kept bee-hives.', 'scripts', 'theory'),
    authors: ['Grace B. Hopper'],
  },
  paper('Vitamin C for bees', 'With C# and .NET, by QGP.', 'scripts', 'theory'),
  paper('蜜蜂舞蹈的路由研究', '本文用 GPT-4模型研究蜜蜂的记忆，提高召回率。', 'scripts', 'theory'),
  paper('꿀벌의 기억을 위한 춤', '우리는 꿀벌의 길을 따라간다.', 'scripts', 'theory'),
  paper('Танцы пчёл', 'Пчела помнит путь к цветам.', 'scripts', 'theory'),
];
const topics = [
  { slug: 'animals', name: 'Animals', definition: 'zoology' },
  { slug: 'works', name: 'Public works', definition: 'dams' },
];
const knowledge = {
  synonyms: { photo: 'image' },
  acronyms: [
    { acronym: 'FWR', writtenOut: 'frozen rivers', texts: 4 },
    { acronym: 'QGP', writtenOut: 'quite good practice', texts: 4 },
    { acronym: 'RODAS', writtenOut: 'roasted data sets', texts: 4 },
  ],
};
const engine = smallSearch(papers, topics, knowledge);
const titlesFor = async (query: string) => {
  const found = await search(engine, readState(query));
  return { ...found, titles: (await found.load(20)).map(({ title }) => title) };
};

const textOf = (runs: { text: string; marked: boolean }[]) =>
  runs.map(({ text, marked }) => (marked ? `<mark>${text}</mark>` : text)).join('');

const firsts: [query: string, title: string][] = [
  ['?q=steel+bridges', 'Bridges of steel'],
  ['?q=stone+bridges+nobody+knows', 'Bridges of stone'],
  ['?q=nectar', 'Nectar'],
  ['?q=honey+bee+winter', 'HB colonies in winter'],
  ['?q=color', 'Bridges of steel'],
  ['?q=frozn', 'Winter roads'],
  ['?q=froz', 'Winter roads'],
];

for (const [query, title] of firsts) {
  test(`${query} finds “${title}” first`, async () => {
    assert.equal((await titlesFor(query)).titles[0], title);
  });
}

const inScripts: [query: string, titles: string[]][] = [
  ['路由', ['蜜蜂舞蹈的路由研究']],
  ['召回率', ['蜜蜂舞蹈的路由研究']],
  ['蜜蜂记忆', ['蜜蜂舞蹈的路由研究']],
  ['GPT-4模型的记忆', ['蜜蜂舞蹈的路由研究']],
  ['用路由研究', ['蜜蜂舞蹈的路由研究']],
  ['"路由研究"', ['蜜蜂舞蹈的路由研究']],
  ['"研究路由"', []],
  ['기억', ['꿀벌의 기억을 위한 춤']],
  ['пчёл', ['Танцы пчёл']],
  ['цветам', ['Танцы пчёл']],
  ['无关', []],
];
for (const [query, wanted] of inScripts) {
  test(`${query} finds ${wanted.join() || 'nothing'}`, async () => {
    assert.deepEqual((await titlesFor(`?q=${encodeURIComponent(query)}`)).titles, wanted);
  });
}

test('a word that no paper has whole is looked for in its parts, also where a browser has no dictionary', async (context) => {
  const known = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') ?? {};
  context.after(() => Object.defineProperty(Intl, 'Segmenter', known));
  Reflect.deleteProperty(Intl, 'Segmenter');
  for (const query of ['蜜蜂研究路由', '记忆的召回率'])
    assert.deepEqual((await titlesFor(`?q=${encodeURIComponent(query)}`)).titles, [
      '蜜蜂舞蹈的路由研究',
    ]);
});

test('a slip is corrected and told, and can be insisted on', async () => {
  assert.deepEqual((await titlesFor('?q=Birdges')).corrected, { from: 'Birdges', to: 'bridges' });
  const { titles, corrected } = await titlesFor('?q=Birdges&exact=1');
  assert.deepEqual([titles, corrected], [[], undefined]);
});

test('a phrase in quotes must stand in the paper', async () => {
  assert.deepEqual((await titlesFor('?q="carries+loads"')).total, 2);
  assert.deepEqual((await titlesFor('?q="steel+carries"')).titles, ['Bridges of steel']);
  assert.deepEqual((await titlesFor('?q="loads+carries"')).total, 0);
});

test('a phrase is found whatever its hyphens, capitals and accents, and in this order alone', async () => {
  const found = async (text: string) => (await titlesFor(`?q=${encodeURIComponent(text)}`)).titles;
  for (const text of ['"well-kept bee hive"', '"Well kept bee-hives"', '"wéll kept bee hive"'])
    assert.deepEqual(await found(text), ['Signs of C++ in hives'], text);
  assert.deepEqual(await found('"bee kept well"'), []);
  assert.deepEqual(await found('"for well bee"'), []);
  assert.deepEqual(await found('"code for well"'), ['Signs of C++ in hives']);
  assert.deepEqual(await found('"kept the bee hive"'), []);
  assert.deepEqual(await found('"in the hive"'), ['HB colonies in winter']);
  assert.deepEqual(await found('"Grace B. Hopper"'), ['Signs of C++ in hives']);
});

test('words in quotes are not corrected', async () => {
  const { total, corrected } = await titlesFor('?q="Birdges of steel"');
  assert.deepEqual([total, corrected], [0, undefined]);
});

test('a minus leaves out the papers with a word, or with several in quotes', async () => {
  const { titles, excluded } = await titlesFor('?q=bridges+-stone');
  assert.deepEqual([titles, excluded], [['Bridges of steel'], { from: ['stone'], nowhere: [] }]);
  assert.deepEqual((await titlesFor('?q=bridges+-stoen')).excluded?.nowhere, ['stoen']);
  assert.deepEqual((await titlesFor('?q=bridges+-"stone carries"')).titles, ['Bridges of steel']);
  assert.equal((await titlesFor('?q=bridges+-"carries stone"')).total, 2);
  const { total, counts } = await titlesFor('?q=-bee+-bridge');
  assert.equal(total, papers.length - 6);
  assert.equal(counts['kind']?.['method'], 2);
});

test('C++ and single letters find nothing but themselves', async () => {
  const found = async (text: string) => (await titlesFor(`?q=${encodeURIComponent(text)}`)).titles;
  assert.deepEqual(await found('C++'), ['Signs of C++ in hives']);
  assert.deepEqual(await found('c#'), ['Vitamin C for bees']);
  assert.deepEqual(await found('C'), ['Vitamin C for bees']);
  assert.deepEqual(await found('.net'), ['Vitamin C for bees']);
  for (const text of ['B', 'F#', 'A*', 'z']) assert.deepEqual(await found(text), [], text);
  const marked = await search(engine, readState('?q=C%2B%2B'));
  assert.equal(
    textOf((await marked.load(1))[0]?.heading ?? []),
    'Signs of <mark>C++</mark> in hives',
  );
});

test('a question of words that stand everywhere, or of signs, asks for others', async () => {
  for (const text of ['the of and', 'What is this?', '???', '++', '"" the']) {
    const { total, vague } = await titlesFor(`?q=${encodeURIComponent(text)}`);
    assert.deepEqual([total, vague], [0, true], text);
  }
  for (const query of ['?q=', '?q=-bee', '?q="in+the"', '?topic=works'])
    assert.equal((await titlesFor(query)).vague, undefined, query);
});

test('an acronym of the field finds what spells it out, and the reverse, and is no slip', async () => {
  assert.deepEqual((await titlesFor('?q=fwr')).titles, ['Winter roads']);
  assert.equal((await titlesFor('?q=vitamin+for+bees')).titles[0], 'Vitamin C for bees');
  assert.deepEqual((await titlesFor('?q=quite+good+practice')).titles, ['Vitamin C for bees']);
  const { total, corrected } = await titlesFor('?q=RODAS');
  assert.deepEqual([total, corrected], [0, undefined]);
});

test('filters narrow, and counts say what each value would bring', async () => {
  const { total, counts } = await titlesFor('?q=winter&kind=survey');
  assert.equal(total, 0);
  assert.deepEqual(counts['kind'], { method: 2 });
  assert.equal((await titlesFor('?q=bee&kind=survey&kind=method&topic=works')).total, 0);
});

test('without words the papers of the filters are listed, with the beginnings of their texts', async () => {
  const found = await search(engine, readState('?topic=works&kind=survey'));
  assert.deepEqual(
    (await found.load(20)).map(({ excerpt }) => textOf(excerpt)),
    [papers[4]?.abstract],
  );
});

test('the newest come first where that is asked for', async () => {
  const best = await titlesFor('?q=winter+roads');
  const newest = await titlesFor('?q=winter+roads&sort=newest');
  assert.deepEqual(best.titles, ['Winter roads', 'HB colonies in winter']);
  assert.deepEqual(newest.titles, ['HB colonies in winter', 'Winter roads']);
});

test('an arXiv id, bare or as an address, finds its paper alone', async () => {
  for (const id of ['2403.09054', 'https://arxiv.org/abs/2403.09054v2', 'arXiv:2403.09054']) {
    const { titles, arxiv } = await titlesFor(`?q=${encodeURIComponent(id)}`);
    assert.deepEqual([titles, arxiv], [['Winter roads'], '2403.09054']);
  }
  assert.equal((await titlesFor('?q=2403.09055')).total, 0);
});

test('words of a title that match are marked', async () => {
  const found = await search(engine, readState('?q=nectar'));
  assert.equal(textOf((await found.load(1))[0]?.heading ?? []), '<mark>Nectar</mark>');
});

test('a topic that the words speak for is offered', async () => {
  assert.equal((await titlesFor('?q=dams+and+bridges')).topic, 'works');
  assert.equal((await titlesFor('?q=winter')).topic, undefined);
});

test('words that stand for those asked for are marked too', async () => {
  const found = await search(engine, readState('?q=photo'));
  assert.match(textOf((await found.load(1))[0]?.excerpt ?? []), /<mark>images<\/mark>/);
});

test('the slugs of all that was found are told without loading them', async () => {
  const found = await search(engine, readState('?q=winter'));
  assert.deepEqual((await found.slugs()).sort(), ['hb-colonies-in-winter', 'winter-roads']);
});

test('after an index that could not be loaded nothing is taken for unknown', async () => {
  let broken = true;
  const frail = smallSearch(papers, topics, { ...knowledge, broken: () => broken });
  await assert.rejects(search(frail, readState('?q=nectar')), /could not be read/);
  broken = false;
  assert.equal((await search(frail, readState('?q=nectar'))).total, 2);
});

const aboutBees = {
  asked: [] as string[],
  async near(text: string) {
    this.asked.push(text);
    return new Map([
      [2, 0.8],
      [3, 0.1],
    ]);
  },
};
const firstOf = async (meaning: Pick<typeof aboutBees, 'near'>, query: string) => {
  const asking = smallSearch(papers, topics, { ...knowledge, meaning });
  const found = await search(asking, readState(query));
  return (await found.load(20)).map(({ title }) => title);
};

test('a paper is found by what it is about where no paper has the words', async () => {
  assert.deepEqual(await firstOf(aboutBees, '?q=apiculture'), ['HB colonies in winter']);
});

test('words come before what papers are about where a paper has all of them', async () => {
  aboutBees.asked.length = 0;
  assert.equal((await firstOf(aboutBees, '?q=steel+bridges'))[0], 'Bridges of steel');
  assert.deepEqual(aboutBees.asked, []);
});

test('words are taken as they are typed where that is asked for, and mean nothing more', async () => {
  assert.deepEqual(await firstOf(aboutBees, '?q=apiculture&exact=1'), []);
});

test('a search whose vectors cannot be loaded finds what the words find', async () => {
  const broken = { near: () => Promise.reject(new Error('404')), asked: [] };
  assert.deepEqual(
    await firstOf(broken, '?q=steel+nobody+knows'),
    await titlesFor('?q=steel+nobody+knows').then(({ titles }) => titles),
  );
});

test('a slip is put right before it is asked what the words mean', async () => {
  aboutBees.asked.length = 0;
  await firstOf(aboutBees, '?q=apiculture+frozn');
  assert.deepEqual(aboutBees.asked, ['apiculture frozen']);
});

test('of a word with signs it is not asked what its letters mean', async () => {
  aboutBees.asked.length = 0;
  await firstOf(aboutBees, '?q=apiculture+.NET');
  assert.deepEqual(aboutBees.asked, ['apiculture']);
});

test('a paper comes first whose name, before the colon of its title, is just the word asked for', async () => {
  const named = smallSearch([
    { title: 'How a kiln cracks in winter', abstract: 'A kiln. The kiln. One kiln more.' },
    { title: 'Kiln: Pots that hold water', abstract: 'Clay is cheap.' },
  ]);
  const found = await search(named, readState('?q=kiln'));
  assert.equal((await found.load(1))[0]?.title, 'Kiln: Pots that hold water');
});
