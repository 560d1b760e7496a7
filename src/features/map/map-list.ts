/** How many papers of an area the list under the map shows. */
export const mostListed = 60;

/** What an area is called in the list; one without a name by its number from 0. */
export function areaName(name: string | undefined, number: number): string {
  return name || `Region ${number + 1}`;
}
