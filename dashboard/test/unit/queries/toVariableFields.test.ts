import { expect, test } from 'vitest'
import { fromFieldText, toFieldText, toVariableFields } from '../../../src/features/queries/toVariableFields'

const query = 'query Who($id: ID!, $regions: [ID!], $first: Int = 5, $synthetic: Boolean, $by: ParticipationBy!, $filter: ActorFilter) { health { apiVersion } }'

test('a query gives a field for each of its variables, with what it wants', () => {
  expect(toVariableFields(query).map(({ name, kind, isRequired }) => [name, kind, isRequired])).toEqual([
    ['id', 'text', true], ['regions', 'list', false], ['first', 'number', false], ['synthetic', 'truth', false], ['by', 'other', true], ['filter', 'other', false],
  ])
})

test('a query that cannot be read gives no fields', () => {
  expect(toVariableFields('query Who($id: ')).toEqual([])
})

test('what is typed becomes a value of the kind, and shows again as it was', () => {
  const [id, regions, first, , by, filter] = toVariableFields(query)
  const both = (field: (typeof id), text: string) => {
    if (!field) throw new Error('The field is missing')
    const value = fromFieldText(text, field)
    return [value, toFieldText(value, field)]
  }
  expect(both(id, '13072')).toEqual(['13072', '13072'])
  expect(both(regions, 'a, b,')).toEqual([['a', 'b'], 'a, b'])
  expect(both(first, '12')).toEqual([12, '12'])
  expect(both(by, 'MONTH')).toEqual(['MONTH', 'MONTH'])
  expect(both(filter, '{"kinds":["CLUB"]}')).toEqual([{ kinds: ['CLUB'] }, '{"kinds":["CLUB"]}'])
  expect(both(first, ' ')).toEqual([undefined, ''])
})
