import type { Diagnostic, Severity } from '../model/diagnostic.ts';

type RuleTexts = { severity: Severity; reason: string; expected?: string; hint: string };

/** Every rule of the ingest, by its permanent name, with what is told when it is broken; words in braces are filled in. */
const rules = {
  // Bytes and lines of a dump.
  'not-utf-8-text': {
    severity: 'error',
    reason: '{fault}',
    expected: 'plain text in UTF-8',
    hint: 'Save the file as plain text in UTF-8 and run the ingest again.',
  },
  'unknown-form': {
    severity: 'error',
    reason: 'The file has no form that is known, so nothing can be read from it.',
    expected: 'a form that its name promises',
    hint: 'Save the digest again, as text from the page, or move the file elsewhere.',
  },
  'unread-form': {
    severity: 'error',
    reason: 'The file is {form}, which cannot be read as a digest.',
    hint: 'Save the digest in another form.',
  },
  'objects-left-out': {
    severity: 'warning',
    reason: '{objects} of the list cannot be read as a paper, so the digest lacks it.',
    expected: 'objects with a `title` and an abstract, authors or an id',
    hint: 'Complete or delete them.',
  },
  'empty-dump': {
    severity: 'error',
    reason: 'The file has no title, so there is nothing to make a digest of.',
    expected: 'titles, each with its text below',
    hint: 'Paste the digest into the file again, or delete the file.',
  },
  'cut-off': {
    severity: 'warning',
    reason: 'The file ends in a title with nothing below it, so it was perhaps cut off.',
    expected: 'what the other titles have below them',
    hint: 'Save the digest again, or put an empty line behind the title.',
  },
  'odd-line': {
    severity: 'error',
    reason: '{fault}',
    expected: 'a header line, a date, a title or the text below a title',
    hint: 'Delete the line, or complete it with what is missing.',
  },
  'lines-unaccounted': {
    severity: 'error',
    reason: 'The account of the lines does not add up, so something of the dump would be lost.',
    expected: 'every line taken for blank, header, title, text or a repeat',
    hint: 'Report this with the dump as a mistake of the program.',
  },
  'lines-broken': {
    severity: 'warning',
    reason:
      'Many entries have hardly any text; the lines of the dump are probably broken within its paragraphs.',
    expected: 'each title and each paragraph on a line of its own',
    hint: 'Save the dump again without line breaks within paragraphs, or put blank lines between titles and texts.',
  },
  // Its entries.
  'title-over-two-lines': {
    severity: 'note',
    reason:
      'Lines were joined into one title, because they read like one and no text stands between them.',
    expected: 'a title on one line',
    hint: 'Join the lines, or, if they are two titles, put a blank line between them.',
  },
  'entry-without-text': {
    severity: 'note',
    reason: 'A title has no text below it, so its paper is listed by the title alone.',
    expected: 'a text below the title',
    hint: 'Add the text if there is one. If the line is not a title, join it to the line it belongs to.',
  },
  'taken-for-heading': {
    severity: 'note',
    reason:
      'A short line stands between papers with nothing below it, so it was taken for the name of a part of the list.',
    hint: 'If it is the title of a paper, put its authors, its address or its text below it.',
  },
  'item-without-title': {
    severity: 'warning',
    reason: 'An item of the list opens with a sentence and has no title, so it was left out.',
    expected: 'a title, linked, in bold or on a line of its own, and the text behind it',
    hint: 'Write the title of the paper before the sentence.',
  },
  'link-of-a-page': {
    severity: 'note',
    reason:
      'A link among the papers leads to code or to another page and tells no address of a paper, so it was left out.',
    hint: 'If it is a paper, put its address or its text below it.',
  },
  'title-without-words': {
    severity: 'error',
    reason: 'Nothing is left of a title once its markup is read, so the paper can have no address.',
    expected: 'a title with at least one letter or digit',
    hint: 'Write the title out in the dump, or remove the entry.',
  },
  'broken-reference': {
    severity: 'warning',
    reason: 'An entry of the bibliography cannot be read, so it was left out.',
    expected: 'fields with a comma between them, each brace and quotation mark closed',
    hint: 'Mend the entry: mostly a brace, a quotation mark or a comma is missing.',
  },
  'reference-without-title': {
    severity: 'warning',
    reason: 'An entry has no title, so it was left out.',
    hint: 'Give it a title, or remove it.',
  },
  'broken-row': {
    severity: 'warning',
    reason: 'The cells of a row are not those that the first line names, so it was left out.',
    expected: 'a cell for each column; a cell with a separator or a line end in quotation marks',
    hint: 'Mend the row, or export the table again.',
  },
  'columns-not-read': {
    severity: 'note',
    reason: 'Columns of the table were not read, because no page shows what they hold: {columns}.',
    hint: 'Nothing needs to be done. If one holds titles, authors, abstracts, a venue, a year or addresses, name it so in the first line.',
  },
  'no-papers': {
    severity: 'note',
    reason:
      'Entries that are no papers (notes, attachments, whole volumes) were left out: {count}.',
    hint: 'Nothing needs to be done.',
  },
  'same-title-twice': {
    severity: 'warning',
    reason:
      'The title stands in line {above} already, with another text. Both are taken as one paper.',
    expected: 'every title once',
    hint: 'Delete the entry whose text is wrong.',
  },
  'repeated-entry': {
    severity: 'warning',
    reason:
      '{entries} in the dump already, with the same title and the same text. The first of each is used.',
    expected: 'every entry once',
    hint: 'Delete the repeated lines.',
  },
  'dump-pasted-twice': {
    severity: 'warning',
    reason:
      'The dump stands in the file {times}. Only the first is used; the lines of the rest are counted as repeated.',
    expected: 'every entry once',
    hint: 'Delete the repeated lines.',
  },
  'capitals-guessed': {
    severity: 'note',
    reason:
      'A title stands in capitals alone, and nothing tells how {words} is written; the title was set in usual case.',
    hint: 'Check the title; where it is wrong, write it out in the dump.',
  },
  'nothing-new': {
    severity: 'error',
    reason: 'arXiv announces no new paper here, so there is nothing to make a digest of.',
    hint: 'Delete the file: on weekends and holidays, and in small fields, nothing is new.',
  },
  'revised-papers': {
    severity: 'note',
    reason:
      'Papers that are announced as revised are left out, because they are not new on this day.',
    hint: 'Nothing needs to be done; to have them, add them to a digest of their own.',
  },
  'doubtful-title': {
    severity: 'warning',
    reason: 'A title looks like {what}. Once it is published its address is for ever.',
    expected: 'the title of a paper',
    hint: 'Mend the dump, or name the line under `ignore:` in digests.yaml. If it is a title, say `sure: true` of it in papers.yaml.',
  },
  // What cannot be shown of titles and texts.
  'title-not-shown': {
    severity: 'warning',
    reason: 'A title has TeX that only its authors can read, {pieces}, so it shows a guess.',
    expected: 'a title in plain text',
    hint: 'Mend the dump, or say in papers.yaml what the title is.',
  },
  'text-not-shown': {
    severity: 'note',
    reason: 'The text of a paper has TeX that is not shown, or shows a guess: {pieces}.',
    expected: 'a text in plain words',
    hint: 'Nothing needs to be done. To have other words there, mend the dump.',
  },
  // Its day.
  'unreadable-date': {
    severity: 'error',
    reason: 'A line above the first paper looks like a date, and cannot be read as one.',
    expected: 'a day such as `Mar 11`, `Mar 11, 2025` or `2025-03-11`',
    hint: 'Correct the line, or delete it and give the dump a `date` in digests.yaml. If it is a title, put its text below it.',
  },
  'impossible-date': {
    severity: 'error',
    reason: 'The line is written like a date, and no calendar has that day{when}.',
    expected: 'a day such as `Mar 11`, `11 March 2025` or `2025-03-11`',
    hint: 'Correct the line, or delete it and give `date:` in digests.yaml.',
  },
  'second-date': {
    severity: 'error',
    reason: 'The dump has a second date, which is not the one of line {first}.',
    expected: '{known}',
    hint: 'Delete the wrong date, or put what belongs to another day in a file of its own.',
  },
  'several-days': {
    severity: 'note',
    reason: 'The papers are of {count} days. Taken from them, the day of the digest is {period}.',
    hint: 'Keep each day in a file of its own to have it as a digest, or give `date:` in digests.yaml.',
  },
  'date-without-year': {
    severity: 'error',
    reason: 'The dump names a month and a day, and no year is known, so its date is not known.',
    expected: 'a year in digests.yaml or a full date',
    hint: 'Give the year in digests.yaml, as `year:` below `defaults:` or below `{name}:`.',
  },
  'date-disagrees': {
    severity: 'warning',
    reason: 'The dump gives another date than {teller}. {used} is used.',
    expected: '{told}',
    hint: 'Correct the one that is wrong, so that both agree.',
  },
  'day-of-several': {
    severity: 'note',
    reason: 'The dump is of several days, and {teller} gives one of them, which is used.',
    expected: '{told}',
    hint: 'If the digest is that of the week or month, rename the file, as `2025-W10` or `2025-03`, or give `date:` in digests.yaml.',
  },
  'unread-day-in-name': {
    severity: 'warning',
    reason:
      "The file's name holds something like a date that may be another day or none, so it is not read.",
    expected: 'a day such as `2025-03-11`, a week such as `2025-W10` or a month such as `2025-03`',
    hint: 'Rename the file, or give `date:` for `{name}` in digests.yaml, which may be `null`.',
  },
  // What several dumps say of one digest or one paper.
  'digest-without-id': {
    severity: 'error',
    reason:
      "The digest has no id, because the file's name has no letter or digit to make one from.",
    expected: 'a name with letters a to z or digits',
    hint: 'Rename the file, or give `id:` for `{name}` in digests.yaml.',
  },
  'same-digest-id': {
    severity: 'error',
    reason: 'The names of two dumps give one digest id, `{id}`.',
    expected: 'a name that differs from {first} in more than case and punctuation',
    hint: 'Rename one of them, or give them ids in digests.yaml; the same id makes them one digest.',
  },
  'digest-date-conflict': {
    severity: 'error',
    reason: 'Two dumps of the digest `{id}` have different dates.',
    expected: '{date}, as in {first}',
    hint: 'Give the dumps different ids, or the same `date`, in digests.yaml.',
  },
  'digest-order-disagrees': {
    severity: 'warning',
    reason: 'Two dumps of the digest `{id}` have its papers in different orders.',
    expected: 'the order of {kept}, which is kept',
    hint: 'Check that both dumps are of the same digest; if not, give them different ids in digests.yaml.',
  },
  'text-differs': {
    severity: 'note',
    reason:
      'The {kind} of “{title}” is not the one that an earlier dump has; the earlier one stands.',
    hint: 'Nothing needs to be done; to have the other text, correct the earlier dump.',
  },
  'text-dropped': {
    severity: 'note',
    reason:
      'The {kind} of “{title}” is not shown: that of “{other}” stands, for both are one paper.',
    hint: 'Nothing needs to be done. To have this text instead, remove the other from its dump; words of your own can be a `note` in papers.yaml.',
  },
  'fact-differs': {
    severity: 'note',
    reason:
      'The {fact} of “{title}” is not the one that an earlier dump gives; the earlier one stands.',
    expected: '{kept}',
    hint: 'Nothing needs to be done; what identifiers.tsv says stands above both.',
  },
  // The owner's files.
  'files-not-read': {
    severity: 'note',
    reason: 'Not read, for no dump is called so: {names}.',
    hint: 'Nothing, if they are no digests; else give them the ending of their form, such as `.txt`, `.md`, `.json` or `.bib`.',
  },
  'not-yaml': {
    severity: 'error',
    reason: 'The file cannot be read, because it is not valid YAML.',
    expected: 'valid YAML',
    hint: 'Mend the line, or the one above it.',
  },
  'unknown-setting': {
    severity: 'error',
    reason: 'The key `{key}`{within} is not known, so it would have no effect.',
    expected: 'one of {known}',
    hint: 'Correct the spelling or delete the key.',
  },
  'wrong-setting': {
    severity: 'error',
    reason: '{what} is not what it has to be, so it cannot be used.',
    expected: '{fitting}',
    hint: 'Correct the value, or delete it where it is not needed.',
  },
  'settings-without-dump': {
    severity: 'warning',
    reason: 'The settings are for "{name}", and there is no such dump, so they have no effect.',
    expected: 'the name of a dump in the same folder',
    hint: 'Correct the name, add the dump or delete the entry.',
  },
  'same-paper': {
    severity: 'note',
    reason: '“{title}” and “{other}” are taken as one paper, for both have {id}.',
    hint: 'Nothing needs to be done: the later title is shown, and the other address leads on. If they are two, correct the id, or say `same-as: none` of one in papers.yaml.',
  },
  'same-paper-perhaps': {
    severity: 'warning',
    reason:
      '“{title}” and “{other}” are taken as one paper, for both have {id}, but their titles have little in common.',
    hint: 'Say `same-as:` with the other title in papers.yaml if they are one. If they are two, correct the id, or say `same-as: none`.',
  },
  'shared-doi': {
    severity: 'note',
    reason:
      '“{title}” and “{other}” have one DOI and different arXiv ids, so they stay two papers.',
    hint: 'Correct the DOI in papers.yaml, or say `same-as:` with the other title if they are one.',
  },
  'corrected-title': {
    severity: 'warning',
    reason:
      'The title is new, and of one that is nearly the same no dump is left, so that its address `{former}` would lead nowhere.',
    hint: 'If it is the same paper under its corrected title, write `formerly: [{former}]` of it in papers.yaml. If not, nothing needs to be done: once the title has an address of its own, this is not said again.',
  },
  'unknown-former-title': {
    severity: 'warning',
    reason: 'No paper ever had a title that “{title}” is said to have had, so no address leads on.',
    expected: 'the title as it stood in a dump, or the last part of its address',
    hint: 'Correct the title, or write the address.',
  },
  'unknown-topic': {
    severity: 'error',
    reason: 'A topic given to “{title}” does not exist.',
    expected: 'the name of a file of content/topics without `.md`',
    hint: 'Correct the topic, or add a file for it to content/topics.',
  },
  'unknown-kind': {
    severity: 'error',
    reason: 'A kind given to “{title}” does not exist.',
    expected: '{fitting}',
    hint: 'Correct the kind, or add it to content/kinds.yaml.',
  },
  'unknown-paper': {
    severity: 'warning',
    reason: 'Something is said of a paper that no dump holds.',
    expected: 'a title as it stands in a dump, or the last part of an address',
    hint: 'Correct the title, or remove the entry.',
  },
  'identifier-line': {
    severity: 'error',
    reason: 'A line of the identifiers cannot be read.',
    expected: '{fitting}',
    hint: 'Mend the line, or remove it: a paper without an id links to a search for its title.',
  },
  'identifier-place': {
    severity: 'warning',
    reason: 'A line of the identifiers has other columns than the rest, so it was left out.',
    expected: '{fitting}',
    hint: 'Put each cell into its column: mostly a tab is missing or one too many.',
  },
  'identifier-twice': {
    severity: 'warning',
    reason:
      'The title stands in line {above} already, where something else is said of it, which is used.',
    expected: '{kept}, as in line {above}',
    hint: 'Remove what is wrong. If these are two papers, write the title of each as its dump has it.',
  },
  'edited-by-hand': {
    severity: 'warning',
    reason:
      'The file was changed by hand, and the ingest writes it anew. What you wrote is kept as {kept}.',
    hint: '{where} Then remove {kept}.',
  },
  'facts-line': {
    severity: 'error',
    reason: 'A line of the fetched facts cannot be read.',
    expected: 'an object with `arxiv`, and `authors`, `venue`, `venueYear`, `doi` or `links`',
    hint: 'Remove the line, and `npm run fetch -- --facts` asks for it again.',
  },
  'former-address-taken': {
    severity: 'error',
    reason: 'The former address of “{title}” cannot lead on, because a paper has it.',
    expected: 'an address other than that of “{owner}”',
    hint: 'Correct the address, or say `same-as:` if both are one paper.',
  },
  'address-line': {
    severity: 'error',
    reason: 'A line of the addresses cannot be read, so a paper would lose its address.',
    expected:
      'an identity (letters and digits of a title), an address in a to z, 0 to 9 and hyphens, and former addresses apart by spaces; between them tabs',
    hint: 'Restore the line as it was committed.',
  },
  'address-twice': {
    severity: 'error',
    reason: 'An address or a paper stands in two lines, and each must stand in one.',
    expected: 'another line than that of `{other}`',
    hint: 'Remove the line that came later; its paper is then given another address.',
  },
  'ledger-not-read': {
    severity: 'warning',
    reason: 'What the ingest wrote there before cannot be read, so it is made anew.',
    expected: 'the file as the ingest wrote it',
    hint: 'Restore the file as it was committed, or let it be made anew; pages of older papers may change then.',
  },
} as const satisfies Record<string, RuleTexts>;
type Rule = keyof typeof rules;

/** The names that stand in braces in a text. */
type Blanks<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;
type Told<Name extends Rule> = {
  file: string;
  line?: number | undefined;
  /** What was found, as it stands in the file. */
  actual?: string;
} & Record<Blanks<(typeof rules)[Name][keyof (typeof rules)[Name]]>, string | number> &
  Partial<RuleTexts>;

/**
 * What breaks a rule, as a finding with the rule's texts. `told` says where, fills in what the texts
 * leave open, and may replace them.
 */
export function finding<Name extends Rule>(rule: Name, told: Told<Name>): Diagnostic {
  const words: Record<string, unknown> = told;
  const { file, line, actual } = told;
  const { severity, reason, expected, hint }: RuleTexts = { ...rules[rule], ...told };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => String(words[name]));
  return {
    rule,
    severity,
    file,
    ...(line !== undefined && { line }),
    reason: fill(reason),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected: fill(expected) }),
    hint: fill(hint),
  };
}
