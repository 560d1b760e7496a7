export { collections } from 'offprint/collections';
