/** The first line of the files of `docs/deploy` that are made from the tables of this folder. */
export const notice = '# Made from the tables in tools/hosts: `npm run hosts` makes it anew.';
