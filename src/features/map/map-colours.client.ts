import { huedFamilies } from '../../model/family.ts';

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

/** What stands for the tokens where a reader has forced colours; hues stay, as they tell topics apart. */
const systemColours: Record<string, string> = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'GrayText',
  paper: 'Canvas',
  mark: 'Highlight',
};

/** Reads the colours that the page's tokens have inside an element, now. */
export function mapColours(inside: Element): MapColours {
  const probe = inside.appendChild(document.createElement('span'));
  probe.style.forcedColorAdjust = 'none';
  const forced = matchMedia('(forced-colors: active)').matches;
  const read = (token: string) => {
    probe.style.color = (forced && systemColours[token]) || `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    paper: read('paper'),
    mark: read('mark'),
    family: Object.fromEntries(huedFamilies.map((family) => [family, read(family)])),
  };
  probe.remove();
  return colours;
}

/** Calls back whenever the colours of the page change: by its own switch or by the system. */
export function onColourChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', changed);
  }
}

/** Gives an element light colours while the page is printed, and calls back at once for it to be redrawn. */
export function whilePrinting(element: HTMLElement, redraw: () => void): void {
  const use = (scheme: string) => () => {
    element.style.colorScheme = scheme;
    redraw();
  };
  addEventListener('beforeprint', use('light'));
  addEventListener('afterprint', use(''));
}
