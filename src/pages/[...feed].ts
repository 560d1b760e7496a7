import { feedFile, feedFilePaths } from '../store/feed-files.ts';

export const getStaticPaths = feedFilePaths;

export const GET = feedFile;
