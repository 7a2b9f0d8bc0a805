/** An event as the way to its planning needs it. */
export interface PlannableEvent {
  readonly id: string
  readonly name: string
  readonly date?: string | null
  readonly catchment?: { readonly id: string } | null
}

interface Choice {
  readonly event: string
  readonly catchment: string
  readonly region: string
}

const MOST = 3

/** Where missing voices can still be asked: the chosen event; else the events ahead, those held for the chosen region first, then the next. */
export function toPlannable(events: readonly PlannableEvent[], choice: Choice, today: string): PlannableEvent[] {
  if (choice.event !== '') return events.filter(({ id }) => id === choice.event)
  const ahead = events.filter(({ date }) => typeof date === 'string' && date >= today)
  const wanted = [choice.catchment, choice.region].filter((id) => id !== '')
  const isWanted = (event: PlannableEvent) => event.catchment != null && wanted.includes(event.catchment.id)
  return ahead.sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)) || ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).slice(0, MOST)
}
