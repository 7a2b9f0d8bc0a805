import type { ListOrder } from '../../neo4j/shape.js'

/** Orders that several lists share. Unknown values come last in both directions. */
export const BY_NAME: Readonly<Record<string, ListOrder>> = {
  NAME_ASC: { sort: 'self.sortName', id: 'self.id', isIndexed: true },
  NAME_DESC: { sort: 'self.sortName', id: 'self.id', descending: true, isIndexed: true },
  ID_ASC: { sort: 'self.id', id: 'self.id' },
}

export const BY_DATE: Readonly<Record<string, ListOrder>> = {
  DATE_ASC: { sort: "coalesce(self.date, '9999')", id: 'self.id' },
  DATE_DESC: { sort: "coalesce(self.date, '')", id: 'self.id', descending: true },
}

export const BY_START: Readonly<Record<string, ListOrder>> = {
  START_ASC: { sort: "coalesce(self.start, '9999')", id: 'self.id' },
  START_DESC: { sort: "coalesce(self.start, '')", id: 'self.id', descending: true },
}

/** More than the world's population: sorts behind every known number. */
export const BY_INHABITANTS: Readonly<Record<string, ListOrder>> = {
  INHABITANTS_ASC: { sort: 'coalesce(self.inhabitants, 99999999999)', id: 'self.id' },
  INHABITANTS_DESC: { sort: 'coalesce(self.inhabitants, -1)', id: 'self.id', descending: true },
}
