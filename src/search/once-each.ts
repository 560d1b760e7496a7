/**
 * Loads something by its key when it is first asked for, and keeps it where `keep` says so. A failure
 * is never kept: the next call tries again.
 */
export function onceEach<T>(
  load: (key: string) => Promise<T>,
  keep: (value: T) => boolean = () => true,
): (key: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const mine = load(key);
    loading.set(key, mine);
    const forget = () => loading.delete(key);
    mine.then((value) => keep(value) || forget(), forget);
    return mine;
  };
}
