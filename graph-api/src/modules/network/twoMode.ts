import { size } from '../../analytics/graph/graph.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { NetworkAnalysis } from '../../workers/networkAnalysis.js'
import { type AssembledNetwork, assembleNetwork } from './assembleNetwork.js'
import { type NetworkQuestion, type NetworkRows, readNetwork, type RelationColumns } from './network.repository.js'
import type { TieKindName } from './networkInput.type.js'
import type { TwoModeInput, TwoModeItemsName, TwoModeNetwork, TwoModeNode } from './twoMode.type.js'

/** Which records tie a member to an item: those that a one-mode network shares, too. */
const SHARED_BY: Readonly<Record<TwoModeItemsName, TieKindName>> = { EVENT: 'CO_PARTICIPATION', ORGANISATION: 'CO_MEMBERSHIP', PROJECT: 'CO_INVOLVEMENT' }

/** The measures of the nodes that are asked for. */
export interface AskedMeasures { readonly redundancy: boolean; readonly clustering: boolean }

export async function twoModeNetworkOf({ database, signal }: Context, input: TwoModeInput, asked: AskedMeasures): Promise<TwoModeNetwork> {
  if (input.withOrganisations && input.items === 'ORGANISATION') throw new BadUserInput('input.withOrganisations', 'requires items EVENT or PROJECT: organisations are the items here')
  const network = assemble(await readNetwork(database, questionOf(input)), input)
  const isItem = network.nodes.map(({ kind }) => kind === input.items)
  const measured = await new NetworkAnalysis(network.merged.graph).ask('twoMode', { mode: Int8Array.from(isItem, Number), ...asked }, signal)
  const nodes = network.nodes.map(({ id, kind, label }, index): TwoModeNode => ({
    id, kind, label, degree: measured.degree[index] ?? 0, redundancy: measured.redundancy?.[index] ?? null, clustering: measured.clustering?.[index] ?? null,
  }))
  const [averageMemberDegree, averageItemDegree] = measured.averageDegree
  return {
    members: nodes.filter((_, index) => !isItem[index]),
    items: nodes.filter((_, index) => isItem[index]),
    ties: tiesOf(network, isItem),
    size: size(network.merged.graph),
    density: measured.density,
    averageMemberDegree,
    averageItemDegree,
  }
}

function questionOf({ items, withOrganisations, at, regions, interestGroups, synthetic }: TwoModeInput): NetworkQuestion {
  return {
    nodes: ['ACTOR', ...(withOrganisations ? ['ORGANISATION'] as const : []), items],
    ties: [SHARED_BY[items]],
    at: at ?? null,
    wave: null,
    synthetic: synthetic ?? null,
    regions: regions ?? null,
    interestGroups: interestGroups ?? null,
  }
}

/** The shared records as ties of their own, not as ties among those who share. Nodes are their own keys here. */
function assemble({ affiliations, ...rows }: NetworkRows, { keepIsolates, interestGroups }: TwoModeInput): AssembledNetwork {
  const placeOf = new Map(rows.nodes.map(({ id }, place) => [id, place]))
  const keyOf = (id: string): number => placeOf.get(id) ?? -1
  const relations = new Map([...affiliations].map(([kind, records]): [TieKindName, RelationColumns[]] => [kind, [{
    from: records.map(({ member }) => keyOf(member)), to: records.map(({ item }) => keyOf(item)), weight: [1], mutual: [false],
  }]]))
  const options = { directed: false, weighting: 'BINARY', keepIsolates: keepIsolates ?? true, onlyTiedOthers: Boolean(interestGroups) } as const
  return assembleNetwork({ ...rows, keys: [...rows.nodes.keys()], relations, affiliations: new Map() }, options)
}

function tiesOf({ merged: { graph, edges } }: AssembledNetwork, isItem: readonly boolean[]): TwoModeNetwork['ties'] {
  return edges.map(({ source, target }, edge) => (isItem[graph.source[edge] as number] ? { member: target, item: source } : { member: source, item: target }))
}
