#!/usr/bin/env node
// Plain JavaScript, so that an old Node can read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
const [name, ...rest] = process.argv.slice(2);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; Offprint needs 22.18 or later.\n` +
      'Install a newer Node, or bring one along: `npm install node@24`; `npm start` and `npm run …` then use it.\n' +
      'Where that is done already, run `npm ci` again without `--ignore-scripts`.',
  );
  process.exit(1);
}
// Node alone takes a quarter of the memory, and at most 4 GB: too little for the site of 50,000 papers.
const limit = '--max-old-space-size';
const isSaid = [...process.execArgv, process.env.NODE_OPTIONS].some((said) =>
  said?.includes(limit),
);
if (process.execve && !isSaid) {
  const { totalmem } = await import('node:os');
  const { fileURLToPath } = await import('node:url');
  const half = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2;
  const given = [...process.execArgv, `${limit}=${Math.floor(half / 2 ** 20)}`];
  const self = fileURLToPath(import.meta.url);
  process.execve(process.execPath, [process.execPath, ...given, self, ...process.argv.slice(2)]);
}
const { existsSync, readdirSync } = await import('node:fs');
const { enableCompileCache } = await import('node:module');
const ending = import.meta.url.includes('/lib/scripts/') ? '.js' : '.ts';
const program = new URL(`./${name}${ending}`, import.meta.url);
if (!name || name.startsWith('-') || !existsSync(program)) {
  const names = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith(ending) && !/\.(test|d)\./.test(file))
    .map((file) => file.slice(0, -ending.length));
  const wantsHelp = !name || name === '--help' || name === '-h';
  console[wantsHelp ? 'log' : 'error'](
    `${wantsHelp ? '' : `There is no command \`${name}\`.\n`}offprint COMMAND [options]\n\nCommands: ${names.join(', ')}.\nEach explains its options with --help.`,
  );
  process.exit(wantsHelp ? 0 : 1);
}
// A folder in which a site is to be made is empty.
if (name !== 'create') enableCompileCache('.cache/node');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// The bundler's memory goes back to the system once it is free.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
process.argv = [process.argv[0], name, ...rest];
await import(program.href);
