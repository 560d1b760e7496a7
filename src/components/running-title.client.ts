/** Prints the title of the page at the foot of every sheet; the style of `@page` takes it from here. */
addEventListener('beforeprint', () => {
  document.documentElement.style.setProperty('--running-title', JSON.stringify(document.title));
});
