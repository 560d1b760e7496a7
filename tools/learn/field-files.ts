import type { LinearModel } from '../../src/model/linear-model.ts';
import type { CountedCorpus } from './count-terms.ts';

/** The text of `terms.tsv`; a term that has a vector tells the factor of its bytes. */
export function termsText(
  { terms, texts }: CountedCorpus,
  factors: readonly (string | null)[],
): string {
  const rows = terms.map(({ key, texts: count, titles, free }, at) =>
    [key, count, titles, free, ...(factors[at] ? [factors[at]] : [])].join('\t'),
  );
  return `${[`texts\t${texts.length}`, ...rows].join('\n')}\n`;
}

/** The bytes of `vectors.bin`, `size` signed ones for each vector, and by term the factor that its bytes are to be multiplied by. */
export function vectorBytes(
  values: Float32Array,
  has: readonly boolean[],
  size: number,
): { bytes: Uint8Array; factors: (string | null)[] } {
  const bytes = new Int8Array(values.length);
  let from = 0;
  const factors = has.map((one) => {
    if (!one) return null;
    const vector = values.subarray(from, from + size);
    const factor = (Math.max(...vector.map(Math.abs)) / 127 || 1).toPrecision(3);
    vector.forEach((value, at) => {
      bytes[from + at] = Math.max(-127, Math.min(127, Math.round(value / Number(factor))));
    });
    from += size;
    return factor;
  });
  return { bytes: new Uint8Array(bytes.buffer), factors };
}

/** The text of a model: a line for each class and each word. */
export function modelText({ shared, unknown, classes, words }: LinearModel): string {
  const lines = (rows: object) =>
    Object.entries(rows)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"shared":${JSON.stringify(shared)},"unknown":${unknown},\n"classes":{\n${lines(classes)}},\n"words":{\n${lines(words)}}}\n`;
}
