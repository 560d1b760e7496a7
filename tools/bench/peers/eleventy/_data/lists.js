import { readFileSync } from 'node:fs';
import { slugOf } from '../slug.js';

const size = 100;
const papers = JSON.parse(readFileSync(new URL('papers.json', import.meta.url), 'utf8'));

/** The pages of the lists by topic and by day, the newest papers first. */
export default function () {
  const byTopic = Map.groupBy(
    papers.flatMap((paper) => paper.topics.map((topic) => ({ topic, paper }))),
    ({ topic }) => topic,
  );
  const byDay = Map.groupBy(papers, ({ day }) => day);
  return [
    ...[...byTopic].flatMap(([topic, found]) =>
      pages(
        `topics/${slugOf(topic)}`,
        topic,
        found.map(({ paper }) => paper),
      ),
    ),
    ...[...byDay].flatMap(([day, found]) => pages(`days/${day}`, day, found)),
  ];
}

function pages(path, title, found) {
  const count = Math.ceil(found.length / size);
  const pathOf = (page) => (page === 1 ? `${path}/` : `${path}/page/${page}/`);
  return Array.from({ length: count }, (_, at) => ({
    path: pathOf(at + 1),
    title,
    page: at + 1,
    count,
    before: at > 0 ? pathOf(at) : null,
    after: at + 1 < count ? pathOf(at + 2) : null,
    papers: found.slice(at * size, (at + 1) * size),
  }));
}
