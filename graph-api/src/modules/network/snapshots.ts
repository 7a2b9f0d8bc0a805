import { size } from '../../analytics/graph/graph.js'
import { components } from '../../analytics/network/components.js'
import { density } from '../../analytics/network/density.js'
import type { Context } from '../../context.js'
import { measuredNetwork, type MeasuredNetwork } from './measuredNetwork.js'
import type { NetworkInput } from './networkInput.type.js'
import type { NetworkSnapshot } from './snapshots.type.js'

/** One after the other, so that sixty days do not hold the database at once. */
export async function snapshotsOf(context: Context, input: NetworkInput, dates: readonly string[]): Promise<NetworkSnapshot[]> {
  const snapshots: NetworkSnapshot[] = []
  let before: MeasuredNetwork | null = null
  for (const date of dates) {
    context.signal?.throwIfAborted()
    const network: MeasuredNetwork = await measuredNetwork(context, { ...input, at: date })
    snapshots.push({ date, ...countsOf(network), ...await changeSince(before, network) })
    before = network
  }
  return snapshots
}

function countsOf({ graph }: MeasuredNetwork): Pick<NetworkSnapshot, 'order' | 'size' | 'density' | 'componentCount'> {
  return { order: graph.order, size: size(graph), density: density(graph), componentCount: components(graph).count }
}

async function changeSince(before: MeasuredNetwork | null, network: MeasuredNetwork): Promise<Pick<NetworkSnapshot, 'came' | 'went' | 'edgesCame' | 'edgesWent' | 'jaccard'>> {
  if (before === null) return { came: null, went: null, edgesCame: null, edgesWent: null, jaccard: null }
  return network.analysis.ask('networkChange', { ids: idsOf(network), before: { graph: before.graph, ids: idsOf(before) } }, network.client)
}

const idsOf = ({ nodes }: MeasuredNetwork): string[] => nodes.map(({ id }) => id)
