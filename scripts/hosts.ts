import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { hostFiles } from '../tools/hosts/hosts.ts';

new Command('npm run hosts')
  .description('Writes the rules of nginx and Caddy in docs/deploy from the tables in tools/hosts.')
  .parse();

for (const server of ['nginx', 'caddy'] as const) {
  for (const [name, text] of Object.entries(hostFiles(server))) {
    const path = `docs/deploy/${server}/${name}`;
    writeFileSync(path, text);
    console.log(path);
  }
}
