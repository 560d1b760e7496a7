const list = `a about after all also an and any are as at be because been before being both but by can
  could did do does doing done each either for from get gets getting had has have having here how i if
  in into is it its just like make makes making may me might more most much must my no nor not of off on
  once only or other our out over own per really same she should so some such than that the their them
  then there these they thing things this those through to too under up upon us very via vs want was way
  ways we were what when where which while who whose why will with within without would you your`;

/** English words that a question is joined with; they find nothing, and are passed over. */
export const functionWords: ReadonlySet<string> = new Set(list.split(/\s+/));
