/** What a path costs: each of its roles at its place, each step from one to the next, and its last role. */
type Costs<Role> = {
  /** Of a role at a place by itself; infinite where it cannot be. */
  own(role: Role, at: number): number;
  step(from: Role | 'edge', to: Role, at: number): number;
  end(last: Role | 'edge'): number;
};

/**
 * The cheapest sequence of roles for a number of places, and its cost (Viterbi 1967, in costs in place of
 * probabilities); of equally cheap ones the first found. Linear in the number of places.
 */
export function cheapestPath<Role extends string>(
  length: number,
  roles: readonly Role[],
  costs: Costs<Role>,
): { roles: Role[]; cost: number } {
  type State = Role | 'edge';
  let states = new Map<State, number>([['edge', 0]]);
  const steps: Map<State, State>[] = [];
  for (let at = 0; at < length; at += 1) {
    const next = new Map<State, number>();
    const from = new Map<State, State>();
    for (const role of roles) {
      const own = costs.own(role, at);
      const reach = own < Infinity ? states : new Map<State, number>();
      const best = least(reach, (state) => costs.step(state, role, at));
      from.set(role, best.state);
      next.set(role, best.cost + own);
    }
    steps.push(from);
    states = next;
  }
  const last = least(states, costs.end);
  return { roles: traceBack(steps, last.state), cost: last.cost };
}

function least<State extends string>(
  states: ReadonlyMap<State, number>,
  more: (state: State) => number,
) {
  let best = { state: 'edge' as State, cost: Infinity };
  for (const [state, cost] of states) {
    const total = cost + more(state);
    if (total < best.cost) best = { state, cost: total };
  }
  return best;
}

function traceBack<Role extends string>(
  steps: readonly ReadonlyMap<Role | 'edge', Role | 'edge'>[],
  last: Role | 'edge',
): Role[] {
  const found: Role[] = [];
  let state = last;
  for (const step of steps.toReversed()) {
    if (state === 'edge') break;
    found.push(state);
    state = step.get(state) ?? 'edge';
  }
  return found.reverse();
}
