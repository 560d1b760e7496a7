/** Numbers from 0 to below 1 that look like chance and are the same in every run (Park and Miller 1988). */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
