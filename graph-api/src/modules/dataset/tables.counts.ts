import { LABELS, RELATIONSHIPS } from '../../neo4j/vocabulary.js'
import { age, count, date, integer, key, keyText, oneOf, positiveNumber, reference, required, requiredKey, share, source, year } from './column.js'
import type { CountTable } from './table.js'

const region = requiredKey(reference('region', RELATIONSHIPS.countedIn)('region'))
const sex = oneOf('FEMALE', 'MALE', 'TOTAL')('sex')
const ageFrom = age('ageFrom')
const ageTo = key(age('ageTo'))
const ages: readonly (readonly [string, string])[] = [['ageFrom', 'ageTo']]

export const POPULATION: CountTable = {
  name: 'population', shape: 'count', label: LABELS.population, spans: ages,
  meaning: 'People by region, date, sex and age group; all ages: ageFrom 0, ageTo empty.',
  columns: [region, requiredKey(date('date')), requiredKey(sex), requiredKey(ageFrom), ageTo, required(count('count')), source],
}

export const VITAL_EVENTS: CountTable = {
  name: 'vitalEvents', shape: 'count', label: LABELS.vitalEvents, spans: ages,
  meaning: 'Births, deaths and moves by region and year; only the net migration may be negative.',
  columns: [
    region, requiredKey(year('year')), requiredKey(oneOf('BIRTHS', 'DEATHS', 'IN_MIGRATION', 'OUT_MIGRATION', 'NET_MIGRATION')('kind')),
    key(sex), key(ageFrom), ageTo, required(integer('count')), source,
  ],
}

export const FERTILITY_RATES: CountTable = {
  name: 'fertilityRates', shape: 'count', label: LABELS.fertilityRate, spans: ages,
  meaning: 'Births per woman and year, by age group of the mother.',
  columns: [region, requiredKey(keyText('period')), requiredKey(ageFrom), ageTo, required(share('rate')), source],
}

export const TOTAL_FERTILITY_RATES: CountTable = {
  name: 'totalFertilityRates', shape: 'count', label: LABELS.totalFertilityRate,
  meaning: 'Children per woman over her life, at the age-specific rates of one year.',
  columns: [region, requiredKey(year('year')), required(positiveNumber('rate')), source],
}

export const LIFE_TABLES: CountTable = {
  name: 'lifeTables', shape: 'count', label: LABELS.lifeTable, spans: ages, oneOf: ['qx', 'lx', 'Lx'],
  meaning: 'Period life tables: probability of dying qx, survivors lx, person-years Lx, life expectancy ex.',
  columns: [
    region, requiredKey(keyText('period')), requiredKey(sex), requiredKey(ageFrom), ageTo,
    share('qx'), positiveNumber('lx'), positiveNumber('Lx'), positiveNumber('ex'), source,
  ],
}

export const LIFE_EXPECTANCIES: CountTable = {
  name: 'lifeExpectancies', shape: 'count', label: LABELS.lifeExpectancy,
  meaning: 'Published life expectancies by region, period, sex and exact age, where no life table is published with them.',
  columns: [region, requiredKey(keyText('period')), requiredKey(sex), requiredKey(age('age')), required(positiveNumber('years')), source],
}

export const OFFICIAL_PROJECTIONS: CountTable = {
  name: 'officialProjections', shape: 'count', label: LABELS.officialProjection, spans: ages,
  meaning: 'Population projections of statistical offices, by variant (name), date, sex and age group.',
  columns: [
    region, requiredKey(keyText('name')), requiredKey(date('date')), key(sex), key(ageFrom), ageTo, required(count('count')), source,
  ],
}

export const COUNT_TABLES: readonly CountTable[] = [
  POPULATION, VITAL_EVENTS, FERTILITY_RATES, TOTAL_FERTILITY_RATES, LIFE_TABLES, LIFE_EXPECTANCIES, OFFICIAL_PROJECTIONS,
]
