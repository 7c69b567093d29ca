/**
 * The circles of a graph: each node that leads to itself, with the number of its circle; nodes that lead to each other have the
 * same one. (Strongly connected components by Tarjan's algorithm, without recursion.)
 */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const circles = new Map<string, number>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    const path: { node: string; next: number }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      stack.push(node);
      open.add(node);
      path.push({ node, next: 0 });
    };
    enter(root);
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node } = frame;
      const target = (graph.get(node) ?? [])[frame.next];
      frame.next += 1;
      if (target !== undefined && graph.has(target) && !order.has(target)) enter(target);
      else if (target !== undefined) lower(node, open.has(target) ? order.get(target) : undefined);
      else {
        path.pop();
        if (low.get(node) === order.get(node)) close(node);
        lower(path.at(-1)?.node, low.get(node));
      }
    }
  }
  return circles;

  function lower(node: string | undefined, value: number | undefined): void {
    if (node !== undefined && value !== undefined) low.set(node, Math.min(low.get(node) ?? value, value));
  }

  function close(node: string): void {
    const members = stack.splice(stack.lastIndexOf(node));
    const isCircle = members.length > 1 || (graph.get(node) ?? []).includes(node);
    const circle = order.get(node) ?? 0;
    for (const member of members) {
      open.delete(member);
      if (isCircle) circles.set(member, circle);
    }
  }
}
