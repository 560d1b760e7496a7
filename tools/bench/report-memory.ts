/** Loaded before a measured program: prints the peak memory of its process when it ends. */
process.on('exit', () => {
  process.stderr.write(`peak memory ${process.resourceUsage().maxRSS} kB\n`);
});
