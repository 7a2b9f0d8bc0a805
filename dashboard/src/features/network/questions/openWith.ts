import type { NetworkInput } from '../../../gql/graphql'
import { largestHub } from '../focus'
import type { NetworkView, ViewNode } from '../networkModel'
import { MOST_STEPS, withinSteps } from '../steps'
import type { ViewState } from '../viewState'
import type { Question } from './question'

export interface OpeningInput {
  view: NetworkView
  state: Pick<ViewState, 'selected'>
  input: Pick<NetworkInput, 'synthetic'>
  /** the days on which the network changes, in ascending order */
  days: readonly string[]
}

type Asked = Pick<ViewState, 'askA' | 'askB'>

const NOTHING: Asked = { askA: '', askB: '' }

/**
 * What a question is asked about when it is opened, so that its answer is there at once: the selection or the best connected, the last
 * year, two people who are not tied. Everything can be chosen anew.
 */
export function openWith(question: Question, given: OpeningInput): Asked {
  if (question === 'without') return { askA: startOf(given, candidates(given))?.id ?? '', askB: '' }
  if (question === 'change') return lastYear(given.days)
  return question === 'path' ? twoEnds(given) : NOTHING
}

function candidates({ view, input }: OpeningInput): ViewNode[] {
  const { synthetic = null } = input
  return view.nodes.filter((node) => synthetic === null || node.synthetic === synthetic)
}

function startOf({ state }: OpeningInput, nodes: readonly ViewNode[]): ViewNode | null {
  return nodes.find(({ id }) => id === state.selected) ?? largestHub(nodes)
}

/** From the day a year before the last change, or the first that is known, to the last. */
function lastYear(days: readonly string[]): Asked {
  const last = days.at(-1)
  if (days.length < 2 || last === undefined) return NOTHING
  const yearBefore = `${String(Number(last.slice(0, 4)) - 1).padStart(4, '0')}${last.slice(4)}`
  return { askA: days.findLast((day) => day <= yearBefore) ?? days[0] ?? '', askB: last }
}

/** People where there are some; the second is the best connected of those whom the first reaches only by way of others. */
function twoEnds(given: OpeningInput): Asked {
  const nodes = candidates(given)
  const people = nodes.filter(({ kind }) => kind === 'ACTOR')
  const from = startOf({ ...given, state: { selected: people.some(({ id }) => id === given.state.selected) ? given.state.selected : null } }, people)
  if (!from) return NOTHING
  const steps = withinSteps(neighboursAmong(given.view, nodes), from.id, MOST_STEPS)
  const to = largestHub(people.filter(({ id }) => (steps.get(id) ?? 0) > 1)) ?? largestHub(people.filter(({ id }) => id !== from.id))
  return to ? { askA: from.id, askB: to.id } : NOTHING
}

function neighboursAmong(view: NetworkView, nodes: readonly ViewNode[]): Map<string, readonly string[]> {
  const ids = new Set(nodes.map(({ id }) => id))
  return new Map(nodes.map(({ id }) => [id, (view.neighbours.get(id) ?? []).filter((other) => ids.has(other))]))
}
