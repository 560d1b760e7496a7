/**
 * Brings the parts of pictures into the page that `<use>` takes from files, which browsers refuse where
 * those are on a disk; `data-from` names the file.
 */
export async function inlinePictures(): Promise<void> {
  const uses = [...document.querySelectorAll<SVGUseElement>('use[data-from]')];
  for (const file of new Set(uses.map((use) => use.dataset['from'] ?? ''))) {
    const answer = await fetch(file);
    if (!answer.ok) continue;
    const picture = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
    const store = document.createElement('div');
    store.hidden = true;
    store.append(document.importNode(picture.documentElement, true));
    document.body.append(store);
  }
}
