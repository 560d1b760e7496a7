import { slugOf } from './slug.js';

export default function (config) {
  config.addFilter('slugOf', slugOf);
  config.addFilter('absolute', (path) => `https://papers.example.org${path}`);
}
