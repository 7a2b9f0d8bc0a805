import { readAssumption, type StatedAssumption } from '../toAssumptions'

interface Run { readonly scenario?: { readonly name: string } | null; readonly assumptions: readonly StatedAssumption[] }

/** Saved scenarios that let more people leave than live there, with how many stay. */
export function toStayed(runs: readonly Run[]): readonly { readonly name: string; readonly persons: number }[] {
  return runs.flatMap(({ scenario, assumptions }) => assumptions.map(readAssumption).flatMap((read) => (scenario && read.kind === 'stayed' ? [{ name: scenario.name, persons: read.persons }] : [])))
}
