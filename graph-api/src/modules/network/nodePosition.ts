import { BadUserInput } from '../../errors.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

/** Where a node stands in the network; an id that is no node of it is refused. */
export function positionOf({ nodes }: MeasuredNetwork, argument: string, id: string): number {
  const position = nodes.findIndex((node) => node.id === id)
  if (position < 0) throw new BadUserInput(argument, `requires the id of a node of this network, got "${id.slice(0, 64)}"`)
  return position
}
