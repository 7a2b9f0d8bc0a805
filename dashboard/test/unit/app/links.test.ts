import { expect, test } from 'vitest'
import { entryLink, kindFromAddress, linkTo, queryLink, webAddress } from '../../../src/app/links'

test('people and organisations open on the map, regions on their page, the rest as entry', () => {
  expect(linkTo({ kind: 'ACTOR', id: 'ali yaseen' })).toBe('/netzwerk?selected=ali%20yaseen')
  expect(linkTo({ kind: 'REGION', id: '13072' })).toBe('/regionen/13072')
  expect(linkTo({ kind: 'EVENT', id: 'a/b' })).toBe('/eintrag/veranstaltung/a%2Fb')
})

test('the kind in the address of an entry is read back', () => {
  for (const kind of ['ACTOR', 'ORGANISATION', 'PROJECT', 'EVENT', 'TOPIC', 'CONTRIBUTION', 'INTEREST_GROUP'] as const) {
    expect(kindFromAddress(entryLink({ kind, id: 'x' }).split('/')[2])).toBe(kind)
  }
  expect(kindFromAddress('unsinn')).toBeNull()
})

test('a query and its variables travel in the address', () => {
  const parameters = new URL(queryLink('{ health { apiVersion } }', { a: 1 }), 'http://x').searchParams
  expect(parameters.get('query')).toBe('{ health { apiVersion } }')
  expect(JSON.parse(parameters.get('variables') ?? '')).toEqual({ a: 1 })
})

test('only web addresses become links, never a script', () => {
  expect(webAddress('https://www.landkreis-rostock.de')).toBe('https://www.landkreis-rostock.de')
  expect(webAddress('javascript:alert(1)')).toBeNull()
  expect(webAddress(null)).toBeNull()
})
