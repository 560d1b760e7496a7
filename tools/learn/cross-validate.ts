import { judgeClass } from '../../src/ingest/enrich/classify/linear.ts';
import type { LinearModel } from '../../src/model/linear-model.ts';
import { type Case, learnModel, type Parts, type Task } from './models.ts';

const folds = 5;
/** As in the ingest: the log-odds from which on a second and a third class are given. */
const given = -0.4;

/** How well papers are told by models that saw no paper of their days: micro-F1 of their classes, and the share whose first is right. */
export type Told = { f1: number; first: number };

/** Learns from four fifths of the days and judges the last, each in turn. */
export function crossValidate(task: Task, parts: Parts): Told {
  const days = [...new Set(task.cases.map(({ day }) => day))].sort();
  const foldOf = new Map(days.map((day, at) => [day, at % folds]));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isOwn = ({ day }: Case) => foldOf.get(day) === fold;
    const model = learnModel(
      task,
      task.cases.filter((one) => !isOwn(one)),
      parts,
    );
    const tell = (one: Case) => ({ told: toldBy(model, one, task, parts), classes: one.classes });
    return task.cases.filter(isOwn).map(tell);
  }).flat();
  return judgementOf(judged);
}

/** The classes that a model gives a case, likeliest first: as many as the ingest would. */
function toldBy(model: LinearModel, { shown, rules }: Case, task: Task, parts: Parts): string[] {
  const odds = task.names.map((name, at) => ({
    name,
    odds: judgeClass(model, name, shown, parts.rules ? (rules[at] ?? []) : []),
  }));
  odds.sort((a, b) => b.odds - a.odds);
  const most = odds.slice(0, task.several ? 3 : 1);
  return most.filter((one, at) => at === 0 || one.odds > given).map(({ name }) => name);
}

function judgementOf(judged: readonly { told: string[]; classes: string[] }[]): Told {
  const sum = (count: (one: { told: string[]; classes: string[] }) => number) =>
    judged.reduce((all, one) => all + count(one), 0);
  const right = sum(({ told, classes }) => told.filter((name) => classes.includes(name)).length);
  const both = sum(({ told, classes }) => told.length + classes.length);
  const first = sum(({ told, classes }) => Number(told[0] === classes[0]));
  return { f1: (2 * right) / both, first: first / judged.length };
}
