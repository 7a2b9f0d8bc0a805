import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { MEASURES } from '../../../src/features/network/measures'
import { entriesLink, influenceLink, tiesLink } from '../../../src/features/network/networkQuery'

const schema = buildSchema(readFileSync(new URL('../../../../graph-api/schema.graphql', import.meta.url), 'utf8'))
const input = { nodes: ['ACTOR' as const], ties: ['TIE' as const], at: null }

test('each view of the network is a query that fits the schema, with what the view is of', () => {
  const links = [tiesLink(input), ...MEASURES.flatMap((measure) => [entriesLink(input, measure, 'degree'), influenceLink(input, { influence: measure, at: '2022-01-01' })])]
  for (const link of links) {
    const parameters = new URL(link, 'http://x').searchParams
    expect(validate(schema, parse(parameters.get('query') ?? ''))).toEqual([])
    expect(Object.values(JSON.parse(parameters.get('variables') ?? '') as object)[0]).toEqual({ nodes: ['ACTOR'], ties: ['TIE'] })
  }
})
