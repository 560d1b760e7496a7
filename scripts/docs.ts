import { dev } from 'astro';
import { Command } from 'commander';

const { port } = new Command('npm run docs --')
  .description('Serves the documentation while you write it.')
  .option('--port <number>', 'port to serve on', '4322')
  .parse()
  .opts<{ port: string }>();
await dev({ root: 'docs', server: { port: Number(port) } });
