import type { MapPoints } from '../../domain/map/map-points.ts';
import type { Dot } from './dots.ts';
import type { MapColours } from './map-colours.ts';
import type { MapFrame } from './map-frame.ts';
import { nameWriter } from './map-names.ts';
import { spriteMaker } from './sprites.ts';

/** What is to be seen beside the dots themselves. */
export type MapScene = {
  /** Which dots the filters let through, by number. */
  passing: readonly boolean[];
  /** The dots that a search found; null without a search. */
  lit: ReadonlySet<number> | null;
  chosen: Dot | null;
  /** The papers nearest to the chosen one. */
  near: readonly Dot[];
};

/** Dots that look alike. */
type Batch = { dots: Dot[]; colour: string; grow: number };

/** Draws the map on a canvas, whenever it is told to. */
export class MapPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  readonly #dots: readonly Dot[];
  readonly #sprite = spriteMaker();
  readonly #writeNames: ReturnType<typeof nameWriter>;
  readonly #radius: number;
  #batches: Batch[] = [];
  #scene: MapScene;
  #colours: MapColours;

  constructor(
    canvas: HTMLCanvasElement,
    {
      dots,
      areas,
      scene,
      colours,
    }: {
      dots: readonly Dot[];
      areas: MapPoints['areas'];
      scene: MapScene;
      colours: MapColours;
    },
  ) {
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser gives no canvas to draw on.');
    [this.#canvas, this.#pen, this.#dots] = [canvas, pen, dots];
    this.#writeNames = nameWriter(areas);
    this.#radius = Math.max(1.4, Math.min(4, 85 / Math.sqrt(dots.length)));
    [this.#scene, this.#colours] = [scene, colours];
    this.show(scene, colours);
  }

  /** Takes a new scene or new colours; nothing is drawn yet. */
  show(scene: MapScene, colours = this.#colours): void {
    [this.#scene, this.#colours] = [scene, colours];
    const { passing, lit } = scene;
    const isPlain = ({ number }: Dot) => passing[number] && (!lit || lit.has(number));
    const faint = this.#dots.filter((dot) => !isPlain(dot));
    const plain = this.#dots.filter(isPlain);
    const colourOf = ({ family }: Dot) => colours.family[family ?? ''] ?? colours.muted;
    this.#batches = [
      { dots: faint, colour: colours.line, grow: 1 },
      ...(lit ? [{ dots: plain, colour: colours.mark, grow: 2.4 }] : []),
      ...[...Map.groupBy(plain, colourOf)].map(([colour, dots]) => ({ dots, colour, grow: 1 })),
    ];
  }

  /** The radius of a dot on the screen, in pixels. */
  radius(k: number): number {
    return Math.min(9, this.#radius * k ** 0.4);
  }

  draw(frame: MapFrame): void {
    const ratio = devicePixelRatio || 1;
    this.#fit(frame, ratio);
    const pen = this.#pen;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    const radius = this.radius(frame.transform.k);
    this.#drawChosen(frame, ratio, radius);
    for (const batch of this.#batches) this.#drawBatch(batch, frame, ratio * radius);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#ringChosen(frame, radius);
    this.#writeNames(pen, {
      toScreen: (place) => frame.toScreen(place),
      k: frame.transform.k,
      width: frame.width,
      height: frame.height,
      colours: this.#colours,
    });
  }

  #fit({ width, height }: MapFrame, ratio: number): void {
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== w) this.#canvas.width = w;
    if (this.#canvas.height !== h) this.#canvas.height = h;
  }

  /** Copies the picture of a dot to whole device pixels, which needs no smoothing. */
  #drawBatch({ dots, colour, grow }: Batch, frame: MapFrame, radius: number): void {
    const { image, middle } = this.#sprite(colour, radius * grow);
    const ratio = devicePixelRatio || 1;
    const zero = frame.toScreen({ x: 0, y: 0 });
    const one = frame.toScreen({ x: 1, y: 1 });
    const turned = frame.isTurned;
    const [scaleX, scaleY] = [(one.x - zero.x) * ratio, (one.y - zero.y) * ratio];
    const [left, top] = [zero.x * ratio - middle, zero.y * ratio - middle];
    const [right, bottom] = [this.#canvas.width, this.#canvas.height];
    for (const dot of dots) {
      const x = Math.round(left + (turned ? dot.y : dot.x) * scaleX);
      const y = Math.round(top + (turned ? dot.x : dot.y) * scaleY);
      if (x < -2 * middle || y < -2 * middle || x > right || y > bottom) continue;
      this.#pen.drawImage(image, x, y);
    }
  }

  /** Under the dots: lines from the chosen paper to those nearest to it, and the highlighter. */
  #drawChosen(frame: MapFrame, ratio: number, radius: number): void {
    const { chosen, near } = this.#scene;
    if (!chosen) return;
    const pen = this.#pen;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const from = frame.toScreen(chosen);
    pen.strokeStyle = this.#colours.muted;
    pen.lineWidth = 1;
    pen.beginPath();
    for (const dot of near) {
      const to = frame.toScreen(dot);
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
    }
    pen.stroke();
    pen.fillStyle = this.#colours.mark;
    pen.beginPath();
    pen.arc(from.x, from.y, radius + 9, 0, 2 * Math.PI);
    pen.fill();
    pen.setTransform(1, 0, 0, 1, 0, 0);
  }

  /** Over the dots: rings around the chosen paper and those nearest to it. */
  #ringChosen(frame: MapFrame, radius: number): void {
    const { chosen, near } = this.#scene;
    if (!chosen) return;
    this.#pen.strokeStyle = this.#colours.ink;
    for (const dot of [...near, chosen]) {
      const { x, y } = frame.toScreen(dot);
      this.#pen.lineWidth = dot === chosen ? 2 : 1.25;
      this.#pen.beginPath();
      this.#pen.arc(x, y, radius + 2, 0, 2 * Math.PI);
      this.#pen.stroke();
    }
  }
}
