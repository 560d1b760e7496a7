// Plain JavaScript, so that an old Node can read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
const [name, ...rest] = process.argv.slice(2);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; Offprint needs 22.18 or later.\n` +
      'Usually `npm ci` brings one along, in the package `node`, and `npm start`, `npm test` and `npm run …` use it.\n' +
      'Run `npm ci` again without `--ignore-scripts`, or install a newer Node.',
  );
  process.exit(1);
}
const { enableCompileCache } = await import('node:module');
enableCompileCache('.cache/node');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.argv = [process.argv[0], name, ...rest];
await import(`./${name}.ts`);
