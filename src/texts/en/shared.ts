import { plural } from '../in-words.ts';

const language = 'en';

/** A size below a kilobyte. */
export const bytesInAll = (bytes: number) => plural(language, bytes, 'byte', 'bytes');
