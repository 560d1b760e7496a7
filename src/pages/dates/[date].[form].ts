import { listPaths, pageFile } from '../_files.ts';

export const getStaticPaths = () => listPaths('dates', 'date');

export const GET = pageFile;
