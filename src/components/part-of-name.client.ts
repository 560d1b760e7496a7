import { partOfName } from './part-of-name.ts';

// A name leads to the page of its letter, whose parts change as names come: from there on to the part that has it.
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-parts] a')];
const partAt = ({ pathname }: HTMLAnchorElement) => pathname.split('/').at(-2) ?? '';
const name = new URLSearchParams(location.search).get('name');
const part = name && partOfName(name, links.map(partAt));
const link = links.find((one) => partAt(one) === part);
if (link) location.replace(`${link.href}#${name}`);
