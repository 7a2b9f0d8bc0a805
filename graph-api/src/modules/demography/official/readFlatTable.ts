import type { OfficialCount, OfficialLine, OfficialProblem, OfficialTable } from './officialCount.js'
import { ageOf, dayOf, isTotal, type OfficialAge, type OfficialSex, regionOf, sexOf } from './officialLabels.js'
import { readOfficialCell } from './officialSigns.js'

/**
 * A flat file (ffcsv) of GENESIS-Online, the Regionaldatenbank or the census database: one figure a row, each variable in four columns
 * N_variable_code, N_variable_label, N_variable_attribute_code, N_variable_attribute_label, then value, value_unit, value_variable_code …
 */
const MOST_VARIABLES = 6

export function readFlatTable([header, ...rows]: readonly OfficialLine[]): OfficialTable {
  const names = header?.cells.map((cell) => cell.trim()) ?? []
  const missing = ['statistics_code', 'time', 'value', 'value_unit'].filter((name) => !names.includes(name))
  const [first] = rows
  const text = (row: OfficialLine | undefined, name: string): string => (row?.cells[names.indexOf(name)] ?? '').trim()
  const table = { layout: 'FLAT_FILE' as const, statistic: /^\d{5}/.exec(text(first, 'statistics_code'))?.[0] ?? null, title: text(first, 'statistics_label') }
  if (missing.length > 0) return { ...table, counts: [], problems: [{ line: 1, value: missing.join(', '), message: 'requires these columns of a flat file' }] }
  const read = rows.map((row) => readRow(row.line, (name) => text(row, name)))
  return { ...table, counts: read.flatMap(({ counts }) => counts), problems: read.flatMap(({ problems }) => problems) }
}

type Read = { readonly counts: OfficialCount[]; readonly problems: OfficialProblem[] }

const problem = (line: number, value: string, message: string): Read => ({ counts: [], problems: [{ line, value, message }] })

function readRow(line: number, text: (name: string) => string): Read {
  const unit = text('value_unit')
  if (unit !== 'Anzahl') return problem(line, unit, 'requires figures of whole persons (Anzahl)')
  const variables = Array.from({ length: MOST_VARIABLES }, (_, index) => ({ name: text(`${index + 1}_variable_label`), code: text(`${index + 1}_variable_attribute_code`), label: text(`${index + 1}_variable_attribute_label`) })).filter(({ name }) => name !== '')
  const region = variables.map(({ code }) => regionOf(code)).find((found) => found !== null) ?? null
  const day = dayOf(text('time'))
  const cell = readOfficialCell(text('value'))
  if (region === null) return problem(line, variables[0]?.code ?? '', 'requires an official key of a region such as 13072')
  if (day === null) return problem(line, text('time'), 'requires a day or a year')
  if (cell.value === null && cell.sign === null) return problem(line, text('value'), 'requires a number or one of the signs - . / x ...')
  const [sex, age] = [sexIn(variables), ageIn(variables)]
  if (age === null) return problem(line, variables.find(({ name }) => isAge(name))?.label ?? '', 'requires an age such as "3 bis unter 6 Jahre"')
  return { counts: [{ line, region, day, sex, ...age, value: cell.value, sign: cell.sign }], problems: [] }
}

interface Variable { readonly name: string; readonly label: string }

const isAge = (name: string): boolean => /^alter/i.test(name)

function sexIn(variables: readonly Variable[]): OfficialSex {
  return variables.filter(({ name }) => /^geschlecht/i.test(name)).map(({ label }) => sexOf(label)).find((sex) => sex !== null) ?? 'TOTAL'
}

/** All ages where the file tells none apart, or leaves the cell empty; null where an age cannot be read. */
function ageIn(variables: readonly Variable[]): OfficialAge | null {
  const variable = variables.find(({ name }) => isAge(name))
  if (!variable || variable.label === '' || isTotal(variable.label)) return { ageFrom: 0, ageTo: null }
  return ageOf(variable.label)
}
