import { type Selection, select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';

export type Place = { x: number; y: number };

/** Room around the outermost dots, in pixels, on the whole map. */
const border = 28;
const mostMagnified = 40;
/** How much further apart things may lie across than down, or down than across, to fill the element. */
const mostStretched = 1.5;

/**
 * What of the map is in view: the map fitted into an element, and d3-zoom over it. Calls `onMove` for
 * each move, with whether a person made it. On a tall element the map is laid on its side.
 */
export class MapFrame {
  readonly #element: HTMLElement;
  readonly #size: Place;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  transform: ZoomTransform = zoomIdentity;
  width = 0;
  height = 0;
  #scale: Place = { x: 1, y: 1 };
  #origin: Place = { x: 0, y: 0 };
  /** Whether the map lies on its side: what goes right on it goes down on the screen. */
  isTurned = false;

  /** `size` is how far the map reaches to the right and downwards. */
  constructor(element: HTMLElement, size: Place, onMove: (byHand: boolean) => void) {
    this.#element = element;
    this.#size = size;
    this.#selection = select(element);
    this.#zoom = zoom<HTMLElement, unknown>()
      .scaleExtent([1, mostMagnified])
      .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250)
      .filter((event) => this.#isMeant(event))
      .on('zoom', ({ transform, sourceEvent }) => {
        this.transform = transform;
        element.classList.toggle('map-magnified', transform.k > 1);
        onMove(Boolean(sourceEvent));
      });
    this.fit();
    this.#selection.call(this.#zoom);
  }

  /** Fits the map into the element anew, with the same place in its middle. */
  fit(): void {
    const middle = this.width > 0 ? this.middle() : null;
    const { clientWidth, clientHeight } = this.#element;
    [this.width, this.height] = [Math.max(1, clientWidth), Math.max(1, clientHeight)];
    this.isTurned = this.height > this.width;
    const [wide, high] = this.isTurned
      ? [this.#size.y, this.#size.x]
      : [this.#size.x, this.#size.y];
    const fitting = [
      (this.width - 2 * border) / (wide || 1),
      (this.height - 2 * border) / (high || 1),
    ];
    const most = Math.min(...fitting) * mostStretched;
    const [x = 1, y = 1] = fitting.map((scale) => Math.min(scale, most));
    this.#scale = { x, y };
    this.#origin = { x: (this.width - wide * x) / 2, y: (this.height - high * y) / 2 };
    const corner = [this.width, this.height] as const;
    this.#zoom.extent([[0, 0], [...corner]]);
    this.#zoom.translateExtent([[0, 0], [...corner]]);
    if (middle) this.goTo(middle, middle.k);
  }

  /** Pixels of the whole map by a place of the map; `transform` takes them to the screen. */
  toBase({ x, y }: Place): Place {
    const [left, top] = this.isTurned ? [y, x] : [x, y];
    return { x: this.#origin.x + left * this.#scale.x, y: this.#origin.y + top * this.#scale.y };
  }

  toScreen(place: Place): Place {
    const base = this.toBase(place);
    return { x: this.transform.applyX(base.x), y: this.transform.applyY(base.y) };
  }

  toMap(screen: Place): Place {
    const left = (this.transform.invertX(screen.x) - this.#origin.x) / this.#scale.x;
    const top = (this.transform.invertY(screen.y) - this.#origin.y) / this.#scale.y;
    return this.isTurned ? { x: top, y: left } : { x: left, y: top };
  }

  middle(): Place & { k: number } {
    return { ...this.toMap({ x: this.width / 2, y: this.height / 2 }), k: this.transform.k };
  }

  isInView(place: Place, margin = 0): boolean {
    const { x, y } = this.toScreen(place);
    return x >= margin && y >= margin && x <= this.width - margin && y <= this.height - margin;
  }

  /** Brings a place into the middle. */
  goTo(place: Place, k: number): void {
    const { x, y } = this.toBase(place);
    const target = zoomIdentity
      .translate(this.width / 2, this.height / 2)
      .scale(Math.max(1, Math.min(mostMagnified, k)))
      .translate(-x, -y);
    this.#zoom.transform(
      this.#selection,
      this.#zoom.constrain()(target, this.#extent, this.#extent),
    );
  }

  zoomBy(factor: number): void {
    this.#zoom.scaleBy(this.#selection, factor);
  }

  panBy(dx: number, dy: number): void {
    this.#zoom.translateBy(this.#selection, dx / this.transform.k, dy / this.transform.k);
  }

  whole(): void {
    this.#zoom.transform(this.#selection, zoomIdentity);
  }

  get #extent(): [[number, number], [number, number]] {
    return [
      [0, 0],
      [this.width, this.height],
    ];
  }

  /** One finger on the whole map scrolls the page; everything else moves the map. */
  #isMeant(event: Event): boolean {
    if (event instanceof MouseEvent && event.button > 0) return false;
    const touches = 'touches' in event ? (event as TouchEvent).touches.length : 0;
    return touches !== 1 || this.transform.k > 1;
  }
}
