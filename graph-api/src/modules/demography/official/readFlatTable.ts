import type { OfficialCount, OfficialLine, OfficialProblem, OfficialTable } from './officialCount.js'
import { ageOf, dayOf, isTotal, type OfficialAge, type OfficialSex, regionOf, sexOf } from './officialLabels.js'
import { type Fault, NEEDS, tooFewCells } from './officialNeeds.js'
import { cellFault, readOfficialCell } from './officialSigns.js'

/**
 * A flat file (ffcsv) of GENESIS-Online, the Regionaldatenbank or the census database: one figure a row, each variable in four columns
 * N_variable_code, N_variable_label, N_variable_attribute_code, N_variable_attribute_label, then value, value_unit, value_variable_code …
 */
const MOST_VARIABLES = 6
const NEEDED = ['statistics_code', 'time', 'value', 'value_unit']

export function readFlatTable([header, ...rows]: readonly OfficialLine[]): OfficialTable {
  const names = header?.cells.map((cell) => cell.trim()) ?? []
  const missing = NEEDED.filter((name) => !names.includes(name))
  const text = (row: OfficialLine | undefined, name: string): string => (row?.cells[names.indexOf(name)] ?? '').trim()
  const statistic = /^\d{5}/.exec(text(rows[0], 'statistics_code'))?.[0] ?? null
  const table = { layout: 'FLAT_FILE' as const, statistic, title: text(rows[0], 'statistics_label') }
  if (missing.length > 0) return { ...table, counts: [], problems: [{ line: 1, column: null, value: missing.join(', '), need: 'COLUMNS', message: 'requires these columns of a flat file' }] }
  const read = rows.map((row) => readRow({ line: row.line, width: row.cells.length, columns: names.length, statistic, text: (name) => text(row, name) }))
  return { ...table, counts: read.flatMap(({ counts }) => counts), problems: read.flatMap(({ problems }) => problems) }
}

interface FlatRow { readonly line: number; readonly width: number; readonly columns: number; readonly statistic: string | null; readonly text: (name: string) => string }
interface PlacedFault extends Fault { readonly column: string; readonly value: string }
interface Read { readonly counts: OfficialCount[]; readonly problems: OfficialProblem[] }

function readRow(row: FlatRow): Read {
  const variables = variablesOf(row)
  const fault = rowFault(row) ?? variableFault(variables)
  if (fault) return { counts: [], problems: [{ line: row.line, ...fault }] }
  const place = variables.find(({ code }) => regionOf(code) !== null)
  const [region, day] = [regionOf(place?.code ?? ''), dayOf(row.text('time'))]
  const cell = readOfficialCell(row.text('value'))
  return { problems: [], counts: [{ line: row.line, column: 'value', region: region as string, day: day as string, sex: sexIn(variables), ...ageIn(variables), ...cell }] }
}

/** The first thing of a row, but its variables, that cannot be read. */
function rowFault({ width, columns, statistic, text }: FlatRow): PlacedFault | null {
  if (width < columns) return { column: '', value: '', ...tooFewCells(columns, width) }
  if (!text('statistics_code').startsWith(statistic ?? '')) return { column: 'statistics_code', value: text('statistics_code'), need: 'ONE_STATISTIC', message: `requires figures of one statistic, ${statistic}` }
  if (text('value_unit') !== 'Anzahl') return { column: 'value_unit', value: text('value_unit'), need: 'PERSONS', message: 'requires figures of whole persons (Anzahl)' }
  if (dayOf(text('time')) === null) return { column: 'time', value: text('time'), ...NEEDS.DAY }
  const fault = cellFault(readOfficialCell(text('value')))
  return fault && { column: 'value', value: text('value'), ...fault }
}

interface Variable { readonly column: string; readonly name: string; readonly code: string; readonly label: string }

function variablesOf({ text }: FlatRow): Variable[] {
  return Array.from({ length: MOST_VARIABLES }, (_, index) => `${index + 1}_variable`).map((column) => ({
    column: `${column}_attribute_label`, name: text(`${column}_label`), code: text(`${column}_attribute_code`), label: text(`${column}_attribute_label`),
  })).filter(({ name }) => name !== '')
}

const isSex = ({ name }: Variable): boolean => /^geschlecht/i.test(name)
const isAge = ({ name }: Variable): boolean => /^alter/i.test(name)
const isEverybody = ({ label }: Variable): boolean => label === '' || isTotal(label)

/** A variable that is not read may only say "Insgesamt": its parts are no counts of everybody. */
function variableFault(variables: readonly Variable[]): PlacedFault | null {
  const place = variables.find(({ code }) => regionOf(code) !== null)
  if (!place) return { column: variables[0]?.column.replace('_label', '_code') ?? '', value: variables[0]?.code ?? '', ...NEEDS.REGION }
  for (const variable of variables) {
    if (variable === place || isEverybody(variable)) continue
    const { column, label: value, name } = variable
    if (isSex(variable) && sexOf(value) === null) return { column, value, ...NEEDS.SEX }
    if (isAge(variable) && ageOf(value) === null) return { column, value, ...NEEDS.AGE }
    if (!isSex(variable) && !isAge(variable)) return { column, value, need: 'EVERYBODY', message: `requires figures of everybody ("Insgesamt") where ${name} is told apart` }
  }
  return null
}

function sexIn(variables: readonly Variable[]): OfficialSex {
  return variables.filter(isSex).map(({ label }) => sexOf(label)).find((sex) => sex !== null) ?? 'TOTAL'
}

/** All ages where the file tells none apart, or leaves the cell empty. */
function ageIn(variables: readonly Variable[]): OfficialAge {
  const variable = variables.find(isAge)
  return variable ? ageOf(variable.label) ?? { ageFrom: 0, ageTo: null } : { ageFrom: 0, ageTo: null }
}
