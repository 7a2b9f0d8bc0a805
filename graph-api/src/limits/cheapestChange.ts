import { type CostNode, costOf, costOfItem } from './costTree.js'

interface Change { readonly text: string; readonly kept: number }

/**
 * The one change that brings a query within its budget and takes least from it: the smaller page that keeps the greatest
 * share of its items, else the cheapest part to leave out. The cost is linear in each page size.
 */
export function cheapestChange(root: CostNode, budget: number): string {
  const changes: Change[] = []
  collect({ node: root, times: 1 }, costOf(root) - budget, changes)
  const best = changes.reduce<Change | null>((found, change) => (found === null || change.kept > found.kept ? change : found), null)
  return best?.text ?? 'ask in several queries'
}

/** `times`: how often the node stands in the answer. */
function collect({ node, times }: { node: CostNode; times: number }, excess: number, changes: Change[]): void {
  const perItem = times * costOfItem(node)
  const smaller = Math.floor(node.size - excess / perItem)
  if (node.pagedAt && smaller >= 1) {
    changes.push({ text: `ask for first: ${smaller} instead of ${node.size} in ${node.pagedAt.join('.')}`, kept: smaller / node.size })
  }
  const whole = times * costOf(node)
  if (node.path.length > 0 && whole >= excess) changes.push({ text: `leave out ${node.path.join('.')}`, kept: -whole })
  for (const child of node.children) collect({ node: child, times: times * node.size }, excess, changes)
}
