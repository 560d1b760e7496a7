import { families } from '../../domain/families.ts';

/** The colours of the map in the page's scheme, as a canvas takes them. */
export type MapColours = {
  ink: string;
  muted: string;
  line: string;
  paper: string;
  mark: string;
  /** By family; papers without one are `muted`. */
  family: Record<string, string>;
};

/** Reads the colours that the page's tokens have inside an element, now. */
export function mapColours(inside: Element): MapColours {
  const probe = inside.appendChild(document.createElement('span'));
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    paper: read('paper'),
    mark: read('mark'),
    family: Object.fromEntries(Object.keys(families).map((family) => [family, read(family)])),
  };
  probe.remove();
  return colours;
}

/** Calls back whenever the colours of the page change: by its own switch, by the system, for printing. */
export function onColourChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
    matchMedia(query).addEventListener('change', changed);
  }
}
