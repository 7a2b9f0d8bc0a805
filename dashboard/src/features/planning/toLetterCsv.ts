import { toCsv } from '../../app/csv'
import type { PlanPageQuery } from '../../gql/graphql'
import { mayCome, onList, type Candidate } from './planCounts'
import type { Words } from './useWords'

/** Rows for form letters: names of the columns first, one row for each person on the list who may come. Cells that a spreadsheet would run are defused. */
export function toLetterCsv({ event, eventPlan }: PlanPageQuery, words: Words): string {
  const columns = words.texts.letters.columns
  const rows = onList(eventPlan).filter(mayCome).map((person) => toRow(person, event, words))
  return toCsv({ head: null, columns: Object.values(columns), rows }, words.common.csv, words.formats)
}

function toRow(person: Candidate, event: PlanPageQuery['event'], { texts, common, formats }: Words) {
  return [
    person.id, person.title, person.name, person.function, person.organisations.join(', '), person.place, common.stages[person.stage],
    event?.name, event?.date ? formats.date(event.date) : null, event?.startTime, event?.endTime, event?.venue, person.table, person.synthetic ? texts.letters.yes : texts.letters.no,
  ]
}
