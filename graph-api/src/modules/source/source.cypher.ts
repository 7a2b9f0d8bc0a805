/** Statements about sources. */

export const SOURCE_FIELDS = {
  id: 'self.id',
  title: 'self.title',
  publisher: 'self.publisher',
  date: 'self.date',
  url: 'self.url',
  licence: 'self.licence',
  synthetic: 'coalesce(self.synthetic, false)',
  note: 'self.note',
  populationBase: 'self.populationBase',
} as const

/** The source of a node. */
export const SOURCE_OF_SELF = 'MATCH (node:Source {id: self.source})'

/** The source of a relationship. */
export const SOURCE_OF_RECORD = 'MATCH (node:Source {id: record.source})'

export const SOURCES_BY_ID = 'MATCH (self:Source) WHERE self.id IN $ids'

export const ALL_SOURCES = 'MATCH (self:Source)'

export const SYNTHETIC_SOURCES = 'MATCH (self:Source) WHERE self.synthetic'
