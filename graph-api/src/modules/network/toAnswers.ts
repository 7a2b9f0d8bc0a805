import type { Introduction as Found, IntroductionReason } from '../../analytics/network/introductions.js'
import type { StructuralGap as FoundGap } from '../../analytics/network/structuralGaps.js'
import type { Context } from '../../context.js'
import type { MeasuredNetwork } from './measuredNetwork.js'
import type { Introduction, Path, PathStep, StructuralGap } from './networkQuestions.type.js'
import { StepSources } from './stepSources.js'

/** From positions of nodes and groups to their ids. */

/** The paths with what joins their nodes; the sources of their steps are read when they are asked for. */
export function toPaths(context: Context, network: MeasuredNetwork, paths: readonly (readonly number[])[]): Path[] {
  const kinds = new Map(network.edges.map((edge) => [`${edge.source}\n${edge.target}`, edge.kinds]))
  const named = paths.map((path) => path.map((index) => idAt(network, index)))
  const stated = new StepSources(context, network, [...new Set(named.flat())])
  return named.map((stakeholders) => {
    const steps = stakeholders.slice(1).map((to, index): PathStep & { stated: StepSources } => {
      const from = stakeholders[index] ?? ''
      return { from, to, kinds: kinds.get(`${from}\n${to}`) ?? kinds.get(`${to}\n${from}`) ?? [], stated }
    })
    return { stakeholders, length: steps.length, steps }
  })
}

export function toStructuralGap({ groups: [first, second], observed, expected, probability }: FoundGap, names: readonly string[]): StructuralGap {
  return { first: names[first] ?? '', second: names[second] ?? '', observed, expected, probability }
}

export function toIntroduction(network: MeasuredNetwork, { nodes: [first, second], reasons }: Found, names: readonly string[]): Introduction {
  const reason = <Kind extends IntroductionReason['kind']>(kind: Kind) => reasons.find((one): one is Extract<IntroductionReason, { kind: Kind }> => one.kind === kind)
  const gap = reason('GAP')?.gap
  if (!gap) throw new Error('An introduction without a gap')
  const shared = reason('SHARED_NEIGHBOURS')
  return {
    first: idAt(network, first),
    second: idAt(network, second),
    gap: toStructuralGap(gap, names),
    sharedNeighbours: shared?.count ?? 0,
    through: (shared?.nodes ?? []).map((index) => idAt(network, index)),
    distance: reason('DISTANCE')?.steps ?? null,
    expectedTies: reason('EXPECTED_TIES')?.value ?? 0,
  }
}

const idAt = ({ nodes }: MeasuredNetwork, index: number): string => nodes[index]?.id ?? ''
