import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextKind } from '../../model/paper.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import type { RichText } from '../../text/rich-text.ts';
import { toPlain } from '../../text/rich-text.ts';
import type { CleanDump, CleanEntry } from './clean-dump.ts';
import type { EntryAccount, MergedDigest, MergedPaper } from './merged.ts';
import type { Slug } from './slug.ts';

type Seen = { paper: MergedPaper; identity: Identity; path: string; line: number };

/** Collects papers entry by entry; the first dump that names a paper gives its title and text. */
export class PaperLedger {
  readonly diagnostics: Diagnostic[] = [];
  readonly #bySlug = new Map<Slug, Seen>();
  readonly #slugOf: (identity: Identity) => Slug;

  constructor(slugOf: (identity: Identity) => Slug) {
    this.#slugOf = slugOf;
  }

  read(dump: CleanDump): EntryAccount {
    const account = { path: dump.path, added: 0, seen: 0 };
    for (const entry of dump.entries) {
      if (this.#add(dump, entry)) account.added++;
      else account.seen++;
    }
    return account;
  }

  /** Notes on each paper of a digest its place there. */
  place(digest: MergedDigest): void {
    digest.papers.forEach((slug, index) => {
      this.#bySlug.get(slug)?.paper.digests.push({ id: digest.id, place: index + 1 });
    });
  }

  papers(): MergedPaper[] {
    return [...this.#bySlug.values()]
      .map((seen) => seen.paper)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  #add(dump: CleanDump, entry: CleanEntry): boolean {
    const identity = identityOf(entry.title);
    if (identity === '') {
      this.diagnostics.push(titleWithoutWords(entry, dump));
      return false;
    }
    const slug = this.#slugOf(identity);
    const seen = this.#bySlug.get(slug);
    if (seen && seen.identity !== identity) {
      this.diagnostics.push(slugCollision(slug, entry, dump, seen));
      return false;
    }
    const paper = seen?.paper ?? { slug, title: entry.title, texts: {}, digests: [] };
    if (!seen) this.#bySlug.set(slug, { paper, identity, path: dump.path, line: entry.line });
    this.#addText(paper, dump, entry);
    return !seen;
  }

  #addText(paper: MergedPaper, dump: CleanDump, entry: CleanEntry): void {
    if (entry.text.length === 0) return;
    const known = paper.texts[dump.textKind];
    if (!known) paper.texts[dump.textKind] = entry.text;
    else if (!sameText(known, entry.text)) {
      this.diagnostics.push(textDiffers(paper, dump, entry, dump.textKind));
    }
  }
}

function sameText(a: RichText[], b: RichText[]): boolean {
  return identityOf(a.map(toPlain).join('')) === identityOf(b.map(toPlain).join(''));
}

function titleWithoutWords(entry: CleanEntry, dump: CleanDump): Diagnostic {
  return {
    rule: 'title-without-words',
    severity: 'error',
    file: dump.path,
    line: entry.line,
    reason: 'Nothing is left of a title once its markup is read, so the paper can have no address.',
    actual: entry.title || 'markup alone',
    expected: 'a title with at least one letter or digit',
    hint: 'Write the title out in the dump, or remove the entry.',
  };
}

function slugCollision(slug: Slug, entry: CleanEntry, dump: CleanDump, seen: Seen): Diagnostic {
  return {
    rule: 'slug-collision',
    severity: 'error',
    file: dump.path,
    line: entry.line,
    reason: `Two different papers would have the address \`${slug}\`.`,
    actual: entry.title,
    expected: `a title unlike “${seen.paper.title}” (${seen.path}:${seen.line})`,
    hint: 'Write the title of one of them out in full.',
  };
}

function textDiffers(
  paper: MergedPaper,
  dump: CleanDump,
  entry: CleanEntry,
  kind: TextKind,
): Diagnostic {
  return {
    rule: 'text-differs',
    severity: 'note',
    file: dump.path,
    line: entry.line,
    reason: `The ${kind} of “${paper.title}” is not the one that an earlier dump has; the earlier one stands.`,
    hint: 'Nothing needs to be done; to have the other text, correct the earlier dump.',
  };
}
