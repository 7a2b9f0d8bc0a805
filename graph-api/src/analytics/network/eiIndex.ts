import type { Graph } from '../graph/graph.js'

/**
 * E-I index: edges between groups less edges within groups, over all of them; -1 when all stay within, 1 when none does.
 * `groups`: the group of each node, 0 and up; -1 is unknown. Loops and edges with an unknown end are left out. Null when no
 * edge is left. D. Krackhardt and R. N. Stern, Social Psychology Quarterly 51, 123-140, 1988. NetworkX has no such function.
 * Cost: O(m).
 */
export function eiIndex(graph: Graph, groups: Int32Array): number | null {
  let [external, internal] = [0, 0]
  graph.source.forEach((source, edge) => {
    const target = graph.target[edge] as number
    const [from, to] = [groups[source] as number, groups[target] as number]
    if (source === target || from < 0 || to < 0) return
    if (from === to) internal += 1
    else external += 1
  })
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}
