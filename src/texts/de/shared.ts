import { plural } from '../in-words.ts';

const language = 'de';

export const bytesInAll = (bytes: number) => plural(language, bytes, 'Byte', 'Bytes');
