/** What the map shows, as it stands in its address. */
export type MapState = {
  text: string;
  topic: string;
  digest: string;
  kind: string;
  /** Months such as `2024-03`, the first and the last that are shown. */
  from: string;
  to: string;
  /** A paper by slug, or the middle of what is in view with its magnification. */
  at: string | { x: number; y: number; k: number } | null;
};

const filterNames = ['topic', 'digest', 'kind', 'from', 'to'] as const;

/** Reads a state from the query of an address; anything unknown in it is left out. */
export function readMapState(query: string): MapState {
  const parameters = new URLSearchParams(query);
  const of = (name: string) => parameters.get(name) ?? '';
  const [topic, digest, kind, from, to] = filterNames.map(of) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { text: of('q'), topic, digest, kind, from, to, at: readPlace(of('at')) };
}

/** The query of the address of a state, `?` included; empty for the whole map. */
export function writeMapState(state: MapState): string {
  const parameters = new URLSearchParams();
  if (state.text.trim()) parameters.set('q', state.text.trim());
  for (const name of filterNames) if (state[name]) parameters.set(name, state[name]);
  const query = parameters.toString();
  const all = [query, state.at && `at=${writePlace(state.at)}`].filter(Boolean).join('&');
  return all && `?${all}`;
}

/** Whether the state leaves papers out or lights some up. */
export function isNarrowed(state: MapState): boolean {
  return state.text.trim() !== '' || filterNames.some((name) => state[name] !== '');
}

function readPlace(text: string): MapState['at'] {
  const numbers = text.split(',').map(Number);
  if (numbers.length === 3 && numbers.every(Number.isFinite)) {
    const [x = 0, y = 0, k = 1] = numbers;
    return { x, y, k: Math.max(1, k) };
  }
  return /^[a-z0-9-]+$/.test(text) ? text : null;
}

function writePlace(at: NonNullable<MapState['at']>): string {
  if (typeof at === 'string') return at;
  return [at.x.toFixed(3), at.y.toFixed(3), at.k.toFixed(2)].map(Number).join(',');
}
