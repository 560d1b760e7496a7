const paperPath = /\/papers\/[^/]+\/$/;

/**
 * Lets the title of a paper move between its place in a list and its page, where the browser can:
 * the page of a paper names its own title in its style, the list names the one that is followed.
 * Every other way from page to page changes at once.
 */
addEventListener('pageswap', ({ activation, viewTransition }) => {
  const to = activation?.entry.url;
  if (!viewTransition || !to) return;
  // A transition that the next page does not take part in, or that is overtaken, is no error.
  for (const step of [viewTransition.ready, viewTransition.finished]) step.catch(() => {});
  const opens = paperPath.test(new URL(to).pathname);
  const leaves = paperPath.test(location.pathname);
  if (leaves ? opens : !nameTitle(to)) viewTransition.skipTransition();
});

/** Names the title of the list that leads to the address, and no other; false when there is none. */
function nameTitle(address: string): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.item-title a')];
  for (const link of links) link.style.viewTransitionName = '';
  const followed = links.find((link) => link.href === address && isShown(link));
  if (followed && paperPath.test(followed.pathname))
    followed.style.viewTransitionName = 'paper-title';
  return followed?.style.viewTransitionName === 'paper-title';
}

function isShown(element: Element): boolean {
  const { bottom, top } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
