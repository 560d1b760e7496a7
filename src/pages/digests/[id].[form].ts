import { listPaths, pageFile } from '../_files.ts';

export const getStaticPaths = () => listPaths('digests', 'id');

export const GET = pageFile;
