import { panOf } from './map-chooser.client.ts';
import type { MapView } from './map-view.client.ts';

/** Milliseconds for which a card stays once the pointer has left its dot, so that it can be reached. */
const cardStays = 350;
const zoomStep = 1.6;
/** Pixels by which an arrow key with Shift moves the map. */
const panStep = 80;
/** Pixels at the edge in which a paper chosen by key is brought into the middle. */
const edge = 40;

/** Lets pointers, fingers and keys choose papers of the map and move it. */
export function addMapControls(root: HTMLElement, view: MapView): void {
  usePointer(root, view);
  useKeys(view);
  const steps: Record<string, () => void> = {
    in: () => view.frame.zoomBy(zoomStep),
    out: () => view.frame.zoomBy(1 / zoomStep),
    all: () => view.frame.whole(),
  };
  for (const button of root.querySelectorAll<HTMLElement>('[data-zoom]')) {
    button.addEventListener('click', () => steps[button.dataset['zoom'] ?? '']?.());
  }
}

/** A pointer over a dot shows its card, a click opens the paper; a tap shows the card, which opens it. */
function usePointer(root: HTMLElement, view: MapView): void {
  const { stage } = view;
  let pointer = 'mouse';
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => view.choose(null), cardStays);
  };
  stage.addEventListener('pointerdown', (event) => {
    pointer = event.pointerType;
  });
  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    const dot = view.chooser.at(event, stage);
    if (!dot) return view.chosen ? leave() : undefined;
    clearTimeout(leaving);
    view.choose(dot);
  });
  stage.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') leave();
  });
  const card = root.querySelector('.map-card');
  card?.addEventListener('pointerenter', () => clearTimeout(leaving));
  card?.addEventListener('pointerleave', leave);
  const open = async (event: MouseEvent) => {
    const dot = view.chooser.at(event, stage);
    clearTimeout(leaving);
    await view.choose(dot);
    if (dot && pointer !== 'touch') follow(view, event);
  };
  stage.addEventListener('click', open);
  stage.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });
}

/** Follows the card's link as the event would have: in a new tab, where its keys or its button say so. */
function follow(view: MapView, { button, ctrlKey, metaKey, shiftKey }: Partial<MouseEvent> = {}) {
  view.card.link?.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      ctrlKey: ctrlKey || button === 1,
      metaKey: metaKey ?? false,
      shiftKey: shiftKey ?? false,
    }),
  );
}

function useKeys(view: MapView): void {
  const { frame, stage } = view;
  const steps: Record<string, () => void> = {
    '+': () => frame.zoomBy(zoomStep),
    '=': () => frame.zoomBy(zoomStep),
    '-': () => frame.zoomBy(1 / zoomStep),
    '0': () => frame.whole(),
    Enter: () => follow(view),
    Escape: () => view.choose(null),
  };
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = panOf(event.key);
    const run = pan ? () => go(pan, event) : steps[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
  const go = (pan: readonly [number, number], { key, shiftKey }: KeyboardEvent) => {
    if (shiftKey) return frame.panBy(pan[0] * panStep, pan[1] * panStep);
    const dot = view.chooser.byKey(key, view.chosen);
    if (!dot) return;
    view.choose(dot);
    if (!frame.isInView(dot, edge)) frame.goTo(dot, frame.transform.k);
  };
}
