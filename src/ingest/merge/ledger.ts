import { isSlug, type Slug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextFile } from '../../model/dump.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import { finding } from '../rules.ts';
import { titleAddress } from './title-address.ts';

type Line = { identity: Identity; address: Slug; formerly: readonly Slug[] };
/** A line with its number, counted from 0: the smaller one was written first. */
export type LedgerLine = Line & { place: number };

const head = `# The address of every paper, first come and never changed. \`npm run ingest\` adds lines at the end and
# alters none; where two branches have both added lines, keep both. Formerly: addresses that lead on.
# identity	address	formerly
`;

/** Which paper has which address, in the order in which they were given. */
export class Ledger {
  readonly #lines = new Map<Identity, LedgerLine>();
  /** Whose an address is or was. */
  readonly #owners = new Map<string, Identity>();
  readonly #language: string;

  /** New addresses are spelled as in this language, that of the site (BCP 47). */
  constructor(language = 'en') {
    this.#language = language;
  }

  /** Notes a line; where its paper has one already, or another paper an address of it, gives whose that is instead. */
  add(line: Line): Identity | null {
    const slugs = [line.address, ...line.formerly];
    const known = this.#lines.has(line.identity) ? line.identity : undefined;
    const other = known ?? slugs.map((slug) => this.#owners.get(slug)).find(Boolean);
    if (other !== undefined) return other;
    this.#lines.set(line.identity, { ...line, place: this.#lines.size });
    for (const slug of slugs) this.#owners.set(slug, line.identity);
    return null;
  }

  /** The address of a title: the one that its identity has, else a new one that no other paper has or had. */
  give(title: string): Slug {
    const identity = identityOf(title);
    const known = this.#lines.get(identity);
    if (known) return known.address;
    const address = titleAddress(title, (slug) => this.#owners.has(slug), this.#language);
    this.add({ identity, address, formerly: [] });
    return address;
  }

  get(identity: Identity): LedgerLine | undefined {
    return this.#lines.get(identity);
  }

  /** The line that speaks of a title or of an address that a paper has or had. */
  find(name: string, identity: Identity): LedgerLine | undefined {
    return this.#lines.get(identity) ?? this.#lines.get(this.#owners.get(name) ?? identity);
  }

  /** How many lines there are. */
  get size(): number {
    return this.#lines.size;
  }

  lines(): LedgerLine[] {
    return [...this.#lines.values()];
  }

  ownerOf(address: string): Identity | undefined {
    return this.#owners.get(address);
  }

  /** The identities in the order in which their addresses were given. */
  identities(): Identity[] {
    return [...this.#lines.keys()];
  }

  /** The text of `addresses.tsv`. */
  text(): string {
    const lines = [...this.#lines.values()].map(({ identity, address, formerly }) =>
      [identity, address, ...(formerly.length > 0 ? [formerly.join(' ')] : [])].join('\t'),
    );
    return `${[head.trimEnd(), ...lines].join('\n')}\n`;
  }
}

/**
 * Reads ledgers into one. What an earlier one says holds: of a later one, that of a content folder of its
 * own, only what does not contradict it is taken. What is wrong within one file is an error. The `language` is that
 * of the site.
 */
export function readLedgers(
  files: readonly TextFile[],
  language = 'en',
): {
  ledger: Ledger;
  diagnostics: Diagnostic[];
} {
  const ledger = new Ledger(language);
  const diagnostics = files.flatMap(({ path, text }) => {
    const earlier = new Set(ledger.identities());
    return text.split(/\r?\n/).flatMap((written, index) => {
      if (written.trim() === '' || written.startsWith('#')) return [];
      const place = { file: path, line: index + 1, actual: written.slice(0, 160) };
      const line = readLine(written);
      if (!line) return [finding('address-line', place)];
      const other = ledger.add(line);
      return other === null || earlier.has(other)
        ? []
        : [finding('address-twice', { ...place, other })];
    });
  });
  return { ledger, diagnostics };
}

function readLine(written: string): Line | null {
  const [title = '', address = '', former = '', ...more] = written.split('\t');
  const formerly = former.split(' ').filter(Boolean);
  const identity = identityOf(title);
  const sound = identity !== '' && identity === title && more.length === 0;
  return sound && isSlug(address) && formerly.every(isSlug)
    ? { identity, address, formerly: formerly as Slug[] }
    : null;
}
