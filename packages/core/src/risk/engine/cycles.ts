import type { AssetGraph } from './assetGraph';

/**
 * One circle for each group of assets that depend on one another: the shortest through the group's first id, in the
 * direction of the dependencies. What comes back does not depend on the order of the rows.
 */
export function cyclesOf(graph: AssetGraph): readonly (readonly string[])[] {
  if (graph.order().length === graph.size) return [];
  return groupsOf(graph)
    .map((group) => circleIn(graph, group))
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** Tarjan's algorithm, without recursion: the strongly connected groups that hold a circle. */
function groupsOf(graph: AssetGraph): readonly (readonly number[])[] {
  const seenAt = new Int32Array(graph.size).fill(-1);
  const lowest = new Int32Array(graph.size);
  const onStack = new Uint8Array(graph.size);
  const stack: number[] = [];
  const groups: number[][] = [];
  let clock = 0;
  for (let start = 0; start < graph.size; start++) {
    if (seenAt[start] !== -1 || graph.place(start) !== -1) continue;
    const trail: { readonly asset: number; next: number }[] = [{ asset: start, next: 0 }];
    while (trail.length > 0) {
      const top = trail[trail.length - 1]!;
      const { asset } = top;
      if (top.next === 0) {
        seenAt[asset] = lowest[asset] = clock++;
        stack.push(asset);
        onStack[asset] = 1;
      }
      const to = graph.below(asset)[top.next++]?.to;
      if (to !== undefined) {
        if (seenAt[to] === -1) trail.push({ asset: to, next: 0 });
        else if (onStack[to]) lowest[asset] = Math.min(lowest[asset]!, seenAt[to]!);
        continue;
      }
      trail.pop();
      const caller = trail[trail.length - 1];
      if (caller) lowest[caller.asset] = Math.min(lowest[caller.asset]!, lowest[asset]!);
      if (lowest[asset] !== seenAt[asset]) continue;
      const group = stack.splice(stack.lastIndexOf(asset));
      for (const member of group) onStack[member] = 0;
      if (group.length > 1 || graph.below(asset).some((edge) => edge.to === asset)) groups.push(group);
    }
  }
  return groups;
}

function circleIn(graph: AssetGraph, group: readonly number[]): readonly string[] {
  const members = new Set(group);
  const id = (asset: number) => graph.ids.id(asset);
  const start = group.reduce((a, b) => (id(a) < id(b) ? a : b));
  const cameFrom = new Map<number, number>();
  const open = [start];
  for (const asset of open) {
    const next = graph
      .below(asset)
      .map((edge) => edge.to)
      .filter((to) => members.has(to))
      .sort((a, b) => (id(a) < id(b) ? -1 : 1));
    if (next.includes(start)) {
      const circle = [asset];
      while (circle[0] !== start) circle.unshift(cameFrom.get(circle[0]!)!);
      return circle.map(id);
    }
    for (const to of next) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, asset);
      open.push(to);
    }
  }
  throw new TypeError('a group of assets without a circle');
}
