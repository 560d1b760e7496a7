/** The first line of the files of `docs/deploy` that are made from the tables of this folder. */
export const notice =
  '# Made from the tables in tools/hosts: UPDATE=1 npm test -- --only "unit tests" makes it anew.';
