import { feedFile, feedPaths } from '../data/feed-files.ts';

export const getStaticPaths = feedPaths;

export const GET = feedFile;
