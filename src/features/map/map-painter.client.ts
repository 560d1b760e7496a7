import type { Dot } from './dots.client.ts';
import type { MapColours } from './map-colours.client.ts';
import type { MapFrame } from './map-frame.client.ts';
import { nameWriter } from './map-names.client.ts';
import type { MapPoints } from './map-points.ts';
import { type Picture, print, stampMaker } from './stamps.client.ts';

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
  readonly #stamp = stampMaker();
  readonly #writeNames: ReturnType<typeof nameWriter>;
  readonly #radius: number;
  #image: ImageData | undefined;
  #picture: Picture = { width: 0, height: 0, pixels: new Uint32Array() };
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
    const picture = this.#clean(frame, ratio);
    const pen = this.#pen;
    const radius = this.radius(frame.transform.k);
    for (const batch of this.#batches) this.#printBatch(batch, frame, ratio * radius);
    pen.putImageData(picture, 0, 0);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#drawChosen(frame, radius);
    this.#ringChosen(frame, radius);
    this.#writeNames(pen, {
      toScreen: (place) => frame.toScreen(place),
      k: frame.transform.k,
      width: frame.width,
      height: frame.height,
      colours: this.#colours,
    });
  }

  /** An empty picture of the canvas's size, which follows the frame. */
  #clean({ width, height }: MapFrame, ratio: number): ImageData {
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#image?.width !== w || this.#image.height !== h) {
      this.#canvas.width = w;
      this.#canvas.height = h;
      this.#image = this.#pen.createImageData(w, h);
      const pixels = new Uint32Array(this.#image.data.buffer);
      this.#picture = { width: w, height: h, pixels };
    }
    this.#picture.pixels.fill(0);
    return this.#image;
  }

  #printBatch({ dots, colour, grow }: Batch, frame: MapFrame, radius: number): void {
    const stamp = this.#stamp(colour, radius * grow);
    const ratio = devicePixelRatio || 1;
    const zero = frame.toScreen({ x: 0, y: 0 });
    const one = frame.toScreen({ x: 1, y: 1 });
    const [scaleX, scaleY] = [(one.x - zero.x) * ratio, (one.y - zero.y) * ratio];
    const [left, top] = [zero.x * ratio - stamp.side / 2, zero.y * ratio - stamp.side / 2];
    for (const { x, y } of dots) {
      const across = Math.round(left + (frame.isTurned ? y : x) * scaleX);
      const down = Math.round(top + (frame.isTurned ? x : y) * scaleY);
      print(stamp, this.#picture, across, down);
    }
  }

  /** Under the dots: lines from the chosen paper to those nearest to it, and the highlighter. */
  #drawChosen(frame: MapFrame, radius: number): void {
    const { chosen, near } = this.#scene;
    if (!chosen) return;
    const pen = this.#pen;
    const from = frame.toScreen(chosen);
    pen.globalCompositeOperation = 'destination-over';
    pen.fillStyle = this.#colours.mark;
    pen.beginPath();
    pen.arc(from.x, from.y, radius + 9, 0, 2 * Math.PI);
    pen.fill();
    pen.strokeStyle = this.#colours.muted;
    pen.lineWidth = 1;
    pen.beginPath();
    for (const dot of near) {
      const to = frame.toScreen(dot);
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
    }
    pen.stroke();
    pen.globalCompositeOperation = 'source-over';
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
