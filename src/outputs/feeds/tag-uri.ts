/** Who names and since when, the first part of a tag URI (RFC 4151): `offprint.example,2025`. */
export type TagEntity = string;

/** A name that stays the same wherever the thing is found, from the entity and what it calls the thing. */
export function tagUri(entity: TagEntity, specific: string): string {
  return `tag:${checked(entity)}:${specific}`;
}

/** The ISO day on which the entity began to name things: of a year or month without a day the first. */
export function tagStart(entity: TagEntity): string {
  const [, date = ''] = checked(entity).split(',');
  return `${date}-01-01`.slice(0, 10);
}

/** Authority and date as RFC 4151 allows them. */
const form = /^([a-z0-9._-]+@)?[a-z0-9-]+(\.[a-z0-9-]+)*,\d{4}(-\d\d){0,2}$/;

function checked(entity: TagEntity): TagEntity {
  if (form.test(entity)) return entity;
  throw new Error(
    `The ids of feeds cannot begin with “${entity}”.\nWrite a domain of yours in lower case, a comma and a year, such as offprint.example,2025, as feedEntity in src/site.config.ts.`,
  );
}
