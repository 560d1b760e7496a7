/** Milliseconds for which what was loaded holds while developing: one page asks many times, its next load may differ. */
const fresh = 3000;

/** The same loading, done once for a build; while developing, anew from page to page. */
export function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  let since = 0;
  return () => {
    if (loaded && (!import.meta.env.DEV || Date.now() - since < fresh)) return loaded;
    since = Date.now();
    loaded = load();
    return loaded;
  };
}
