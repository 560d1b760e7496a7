import { defineConfig } from 'astro/config';
import { offprint } from './src/integrations/offprint.ts';

export default defineConfig(offprint());
