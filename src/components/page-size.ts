/**
 * How many items a page of a list of so many holds: the usual number, or all of them where the last
 * page would have but a handful.
 */
export function pageSizeOf(count: number, usual: number): number {
  return count <= usual * 1.25 ? Math.max(count, 1) : usual;
}
