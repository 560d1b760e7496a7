import { judgeClass } from '../../src/ingest/enrich/classify/linear.ts';
import { learnModel, type Parts, type Task } from './models.ts';

const folds = 5;
/** As in the ingest: the log-odds from which on a second and a third class are given. */
const given = -0.4;

/** How well papers are told by models that saw no paper of their days: micro-F1 of their classes, and the share whose first is right. */
export type Told = { f1: number; first: number };

/** Learns from four fifths of the days and judges the last, each in turn. */
export function crossValidate(task: Task, parts: Parts): Told {
  const days = [...new Set(task.cases.map(({ day }) => day))].sort();
  const foldOf = new Map(days.map((day, at) => [day, at % folds]));
  const count = { right: 0, given: 0, judged: 0, first: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const [others, own] = [false, true].map((is) =>
      task.cases.filter(({ day }) => (foldOf.get(day) === fold) === is),
    );
    const model = learnModel(task, others, parts);
    for (const { shown, rules, classes } of own ?? []) {
      const odds = task.names.map((name, at) => ({
        name,
        odds: judgeClass(model, name, shown, parts.rules ? (rules[at] ?? []) : []),
      }));
      odds.sort((a, b) => b.odds - a.odds);
      const most = task.several ? 3 : 1;
      const told = odds.slice(0, most).filter((one, at) => at === 0 || one.odds > given);
      count.given += told.length;
      count.judged += classes.length;
      count.right += told.filter(({ name }) => classes.includes(name)).length;
      if (told[0]?.name === classes[0]) count.first++;
    }
  }
  return {
    f1: (2 * count.right) / (count.given + count.judged),
    first: count.first / task.cases.length,
  };
}
