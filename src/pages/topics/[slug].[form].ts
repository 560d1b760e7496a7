import { listPaths, pageFile } from '../_files.ts';

export const getStaticPaths = () => listPaths('topics', 'slug');

export const GET = pageFile;
