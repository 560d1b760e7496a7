/** A place along a figure as SVG takes it, `12.5%`, so that it stretches and its words do not. */
export function inPercent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}
