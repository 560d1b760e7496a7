import { type Dot, dotsOf } from './dots.client.ts';
import { MapCard } from './map-card.client.ts';
import { MapChooser } from './map-chooser.client.ts';
import { mapColours, onColourChange, whilePrinting } from './map-colours.client.ts';
import { MapFrame } from './map-frame.client.ts';
import { MapPainter } from './map-painter.client.ts';
import { type MapPaper, type MapPoints, papersPerFile } from './map-points.ts';

/** Which papers a state shows: those that its filters let through, and those that its words found. */
export type Shown = { passing: readonly boolean[]; lit: ReadonlySet<number> | null };

/** The canvas with its card: what is shown, what is in view, and which paper is chosen. */
export class MapView {
  readonly dots: readonly Dot[];
  readonly stage: HTMLElement;
  readonly frame: MapFrame;
  readonly chooser: MapChooser;
  readonly card: MapCard;
  chosen: Dot | null = null;
  readonly #painter: MapPainter;
  /** Loads what is told of the paper of a dot. */
  readonly read: (dot: Dot) => Promise<MapPaper>;
  readonly #options: HTMLElement[];
  #shown: Shown;
  #near: Dot[] = [];
  #told: Promise<void> = Promise.resolve();
  #asked = 0;

  /** `onMove` is called when another part of the map has come into view. */
  constructor(root: HTMLElement, points: MapPoints, onMove: () => void) {
    const find = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
    this.dots = dotsOf(points);
    this.stage = find('.map-dots');
    this.#options = [...this.stage.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#shown = { passing: this.dots.map(() => true), lit: null };
    this.read = paperReader(root.dataset['papers'] ?? '');
    this.card = new MapCard(find('.map-card'));
    this.frame = new MapFrame(this.stage, reachOf(this.dots), () => {
      this.draw();
      onMove();
    });
    this.chooser = new MapChooser(this.frame, this.dots);
    this.#painter = new MapPainter(find('canvas') as HTMLCanvasElement, {
      dots: this.dots,
      areas: points.areas,
      scene: this.#scene(),
      colours: mapColours(root),
    });
    const recolour = () => {
      this.#painter.show(this.#scene(), mapColours(root));
      this.#painter.draw(this.frame);
    };
    onColourChange(recolour);
    whilePrinting(root, recolour);
    new ResizeObserver(() => {
      this.frame.fit();
      this.show(this.#shown);
    }).observe(this.stage);
    this.draw();
  }

  /** Shows what a state lets through. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.chooser.narrow(this.dots.filter((dot) => this.isShown(dot)));
    if (this.chosen && !this.isShown(this.chosen)) this.choose(null);
    this.#repaint();
  }

  isShown({ number }: Dot): boolean {
    const { passing, lit } = this.#shown;
    return passing[number] === true && (lit?.has(number) ?? true);
  }

  /** Chooses a paper, and tells about it on its card and, to those who do not see it, in words; done once it is told. */
  choose(dot: Dot | null): Promise<void> {
    if (dot === this.chosen) return this.#told;
    this.chosen = dot;
    this.#near = [];
    this.card.hide();
    this.stage.classList.toggle('map-hit', dot !== null);
    this.#silence();
    this.#repaint();
    this.#told = dot ? this.#tell(dot) : Promise.resolve();
    return this.#told;
  }

  /** Draws before the next frame, once. */
  draw(): void {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      this.#painter.draw(this.frame);
      this.card.place(this.frame);
    });
  }

  #repaint(): void {
    this.#painter.show(this.#scene());
    this.draw();
  }

  #scene() {
    return { ...this.#shown, chosen: this.chosen, near: this.#near };
  }

  async #tell(dot: Dot): Promise<void> {
    const paper = await this.read(dot).catch(console.warn);
    if (!paper || dot !== this.chosen) return;
    this.card.show(dot, paper);
    this.#announce([paper.title, dot.topics[0]?.name, dot.kind?.name].filter(Boolean).join(', '));
    this.#near = paper.near.flatMap((number) => this.dots[number] ?? []);
    this.#repaint();
  }

  /** Two options take turns, since screen readers pass over one whose words alone have changed. */
  #announce(words: string): void {
    const [next] = this.#options;
    if (!next) return;
    this.#options.reverse();
    next.textContent = words;
    next.setAttribute('aria-selected', 'true');
    this.stage.setAttribute('aria-activedescendant', next.id);
  }

  #silence(): void {
    for (const option of this.#options) option.setAttribute('aria-selected', 'false');
    this.stage.removeAttribute('aria-activedescendant');
  }
}

/** How far the dots reach to the right and downwards. */
function reachOf(dots: readonly Dot[]): { x: number; y: number } {
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  return { x: most(dots.map(({ x }) => x)), y: most(dots.map(({ y }) => y)) };
}

/** Makes a function that loads what is told of the paper of a dot, in files of those that lie together. */
function paperReader(folder: string): (dot: Dot) => Promise<MapPaper> {
  const files = new Map<number, Promise<MapPaper[]>>();
  const load = async (file: number): Promise<MapPaper[]> => {
    const response = await fetch(`${folder}${file}.json`);
    if (!response.ok) throw new Error(`${response.status} fetching ${response.url}`);
    return response.json();
  };
  return async ({ number }) => {
    const file = Math.floor(number / papersPerFile);
    const loading = files.get(file) ?? load(file);
    files.set(file, loading);
    // What could not be loaded may be had the next time.
    loading.catch(() => files.delete(file));
    return (await loading)[number % papersPerFile] as MapPaper;
  };
}
