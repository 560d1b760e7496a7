/** How many pages and how many other files stay only because they were read. */
const limits = { pages: 150, files: 600 };

/** Of what is kept because it was read, oldest first, the paths that are too much. */
export function surplus(paths: readonly string[], { pages, files } = limits): string[] {
  const isPage = (path: string) => path.endsWith('/');
  const beyond = (some: readonly string[], limit: number) =>
    some.slice(0, Math.max(0, some.length - limit));
  return [
    ...beyond(paths.filter(isPage), pages),
    ...beyond(
      paths.filter((path) => !isPage(path)),
      files,
    ),
  ];
}
