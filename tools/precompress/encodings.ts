import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings of compressed copies, as nginx, Caddy and sirv look for them. */
export type Encoding = 'br' | 'gz';

/** What makes the copies: always the same bytes for the same text. */
export const encodings: Record<Encoding, (text: Buffer) => Promise<Buffer>> = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: async (text) => {
    const copy = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
    // RFC 1952: the byte of the operating system; 255 is "unknown". zlib writes no name and no time.
    copy[9] = 255;
    return copy;
  },
};

/** Changes with what decides the bytes of the copies. */
export const encodingVersion = `1 ${process.versions['brotli']} ${process.versions['zlib']}`;
