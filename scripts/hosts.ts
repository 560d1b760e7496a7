import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { deployFiles } from '../tools/hosts/deploy-files.ts';

new Command('npm run hosts')
  .description('Writes the rules of nginx and Caddy in docs/deploy from the tables in tools/hosts.')
  .parse();

for (const [path, make] of Object.entries(deployFiles)) {
  writeFileSync(path, make());
  console.log(path);
}
