/** A dot as pixels: a square of so many to a side, each red, green, blue and opacity in one number. */
export type Stamp = { side: number; pixels: Uint32Array };
/** A picture of the same kind of pixels, row by row. */
export type Picture = { width: number; height: number; pixels: Uint32Array };

/**
 * Makes a function that gives the stamp of a dot of a colour and a radius in pixels, drawn once for
 * each. Stamping thousands of dots into pixels is many times faster than having a canvas draw them.
 */
export function stampMaker(): (colour: string, radius: number) => Stamp {
  const stamps = new Map<string, Stamp>();
  return (colour, radius) => {
    const size = Math.round(radius * 4) / 4;
    const key = `${colour} ${size}`;
    const stamp = stamps.get(key) ?? drawDot(colour, size);
    stamps.set(key, stamp);
    return stamp;
  };
}

/** Prints a stamp on a picture, its corner at a place that may lie outside. */
export function print({ side, pixels }: Stamp, on: Picture, left: number, top: number): void {
  const firstRow = Math.max(0, -top);
  const firstColumn = Math.max(0, -left);
  const rows = Math.min(side, on.height - top);
  const columns = Math.min(side, on.width - left);
  for (let row = firstRow; row < rows; row++) {
    const from = row * side;
    const to = (top + row) * on.width + left;
    for (let column = firstColumn; column < columns; column++) {
      const above = pixels[from + column] as number;
      const opacity = above >>> 24;
      if (opacity === 0) continue;
      const below = on.pixels[to + column] as number;
      const under = below >>> 24;
      if (opacity === 255 || opacity > under) on.pixels[to + column] = above;
      else if (under === 255) on.pixels[to + column] = mixed(above, below, opacity);
    }
  }
}

/** One colour over another that hides everything, by the opacity of the upper one. */
function mixed(above: number, below: number, opacity: number): number {
  const channel = (shift: number) => {
    const [upper, lower] = [(above >>> shift) & 255, (below >>> shift) & 255];
    return Math.round(lower + ((upper - lower) * opacity) / 255) << shift;
  };
  return (channel(0) | channel(8) | channel(16) | (255 << 24)) >>> 0;
}

function drawDot(colour: string, radius: number): Stamp {
  const middle = Math.ceil(radius) + 1;
  const side = 2 * middle;
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser gives no canvas to draw on.');
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(middle, middle, radius, 0, 2 * Math.PI);
  pen.fill();
  return { side, pixels: new Uint32Array(pen.getImageData(0, 0, side, side).data.buffer) };
}
