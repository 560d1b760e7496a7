import { feedFile, feedFilePaths } from '../data/feed-files.ts';

export const getStaticPaths = feedFilePaths;

export const GET = feedFile;
