import { registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'

export const IMPORT_NEEDS = ['REGION', 'AGE', 'SEX', 'DAY', 'NUMBER', 'PERSONS', 'SEX_AGE_DAY', 'CELLS', 'HEADING', 'COLUMNS', 'ONE_STATISTIC', 'EVERYBODY', 'ROWS', 'ONCE', 'AGE_GROUPS'] as const
export type ImportNeed = (typeof IMPORT_NEEDS)[number]
export const ImportNeedEnum = enumOf(IMPORT_NEEDS)

registerEnumType(ImportNeedEnum, {
  name: 'ImportNeed',
  description: 'What a faulty place of an official table needs, so that it can be said in any language.',
  valuesConfig: {
    REGION: { description: 'an official key of a region such as 13072' },
    AGE: { description: 'an age such as "3 bis unter 6 Jahre"' },
    SEX: { description: '"männlich", "weiblich" or "Insgesamt"' },
    DAY: { description: 'a day or a year' },
    NUMBER: { description: 'a number or one of the signs - . / x ...' },
    PERSONS: { description: 'whole persons (Anzahl), none below 0' },
    SEX_AGE_DAY: { description: 'columns that differ only by sex, age and day' },
    CELLS: { description: 'a cell for each column' },
    HEADING: { description: 'a heading above the column' },
    COLUMNS: { description: 'the columns of a flat file' },
    ONE_STATISTIC: { description: 'figures of one statistic' },
    EVERYBODY: { description: 'figures of everybody where something else than sex and age is told apart' },
    ROWS: { description: 'rows that begin with day, official key and name' },
    ONCE: { description: 'another key: this one stands in a row before' },
    AGE_GROUPS: { description: 'age groups without gap or overlap, up to an open one' },
  },
})
