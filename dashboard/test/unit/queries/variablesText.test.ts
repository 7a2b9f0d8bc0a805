import { expect, test } from 'vitest'
import { parseVariables, printVariables } from '../../../src/features/queries/variablesText'

test('variables are a JSON object or nothing; anything else is refused', () => {
  expect(parseVariables('')).toEqual({})
  expect(parseVariables('{"region": "13072"}')).toEqual({ region: '13072' })
  for (const wrong of ['[1]', '3', 'null', '{region}']) expect(parseVariables(wrong)).toBeNull()
})

test('no variables are an empty text', () => {
  expect(printVariables({})).toBe('')
  expect(parseVariables(printVariables({ a: [1] }))).toEqual({ a: [1] })
})
