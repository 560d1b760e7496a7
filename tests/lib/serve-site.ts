import { serve } from '../../src/node/serve.ts';

const [out = 'dist', base = '/', port = '4391'] = process.argv.slice(2);
await serve(out, { base, port: Number(port), strict: true });
