import { type GraphQLArgument, type GraphQLField, type GraphQLInputType, getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredArgument, isRequiredInputField } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApollo } from '../../../src/apollo.js'
import { GraphReader } from '../../../src/neo4j/graphReader.js'
import { createSchema } from '../../../src/schema.js'
import { SHAPES } from '../../../src/shapes.js'
import { district } from '../../support/district.js'
import { recording } from '../../support/recordingDatabase.js'
import { givenWorld, type World } from '../../support/world.js'

const PAYLOADS = [
  "'}) DETACH DELETE n //", '"}) MATCH (m) DETACH DELETE m //', '`) CALL dbms.shutdown() //', '$nowhere', '=HYPERLINK("http://x.example")', '+1+1', '@SUM(A1)', '\t=1',
  '<script>alert(1)</script>', '../../../etc/passwd', 'nix\u0000nix', '\u202Egnp.exe',
]
/** An import refuses control characters with their place; all else is text. */
const STORABLE = PAYLOADS.filter((text) => !text.includes('\u0000'))
/** Half of a character: no text that a database or a file can hold. */
const ILL_FORMED = 'nix\ud800'
const HARMLESS = 'nix'
const schema = createSchema()

/** Every place of a text in the arguments of a root field, as a path: ["filter", "name"]. */
function placesIn(type: GraphQLInputType, path: readonly string[]): string[][] {
  const named = getNamedType(type)
  if (isInputObjectType(named)) return path.length > 3 ? [] : Object.values(named.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name]))
  return named.name === 'String' || named.name === 'ID' ? [[...path]] : []
}

/** A value of a type: what is required, and `text` at the path. */
function valueOf(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, text)
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType, path, text)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => field.name === path[0] || isRequiredInputField(field))
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name === path[0] ? path.slice(1) : ['-'], text)]))
  }
  if (type.name === 'Date') return '2022-06-01'
  if (type.name === 'Boolean') return true
  return type.name === 'Int' || type.name === 'Float' ? 1 : path.length === 0 ? text : HARMLESS
}

interface Root { readonly kind: 'query' | 'mutation'; readonly field: GraphQLField<unknown, unknown> }
type Place = readonly [name: string, root: Root, path: readonly string[]]

const placesOf = (kind: Root['kind'], fields: readonly GraphQLField<unknown, unknown>[]): Place[] => fields.flatMap((field) =>
  field.args.flatMap((argument) => placesIn(argument.type, [argument.name]).map((path) => [`${field.name}: ${path.join('.')}`, { kind, field }, path] as const)))

/** Every text of the schema: a new argument is here without a further test. */
const questions = placesOf('query', Object.values(schema.getQueryType()?.getFields() ?? {}))
const changes = placesOf('mutation', Object.values(schema.getMutationType()?.getFields() ?? {}))

let world: World
const apollo = createApollo({ schema })
beforeAll(async () => {
  world = await givenWorld(district)
  await apollo.start()
})
afterAll(async () => {
  await apollo.stop()
  await world.close()
})

const state = () => world.database.read<{ nodes: number }>('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relations')

interface Sent { readonly statements: readonly string[]; readonly codes: readonly unknown[]; readonly argument: unknown }

async function send([, { kind, field }, path]: Place, text: string): Promise<Sent> {
  const { database, recorded } = recording(world.database)
  const args = field.args.filter((argument) => argument.name === path[0] || isRequiredArgument(argument))
  const declared = args.map((argument: GraphQLArgument) => `$${argument.name}: ${String(argument.type)}`).join(', ')
  const query = `${kind} ${declared ? `(${declared})` : ''} { ${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')})${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''} }`
  const variables = Object.fromEntries(args.map((argument) => [argument.name, valueOf(argument.type, argument.name === path[0] ? path.slice(1) : ['-'], text)]))
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { database, graph: new GraphReader(database, SHAPES) } })
  const errors = body.kind === 'single' ? body.singleResult.errors ?? [] : []
  expect(errors.filter(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR'), `${query} ${JSON.stringify(variables)}`).toEqual([])
  return { statements: [...new Set(recorded.map(({ statement }) => statement))], codes: errors.map(({ extensions }) => extensions?.code), argument: errors[0]?.extensions?.argument }
}

describe('a text with a statement, a formula, markup or a path in it', () => {
  test.each(questions)('%s sends the same statements as a harmless word, and changes nothing', async (...place) => {
    const before = await state()
    const harmless = await send(place, HARMLESS)
    for (const payload of PAYLOADS) {
      const { statements } = await send(place, payload)
      expect(statements.join('\n')).not.toContain(payload)
      expect(statements.filter((statement) => !harmless.statements.includes(statement)), payload).toEqual([])
    }
    expect(await state()).toEqual(before)
  })

  test.each(changes)('%s of a change stands in no statement: as many plans as for harmless words', async (...place) => {
    const before = await state()
    const harmless = new Set((await Promise.all([HARMLESS, `${HARMLESS}2`].map((word) => send(place, word)))).flatMap(({ statements }) => statements))
    for (const payload of PAYLOADS) {
      const { statements } = await send(place, payload)
      expect(statements.join('\n')).not.toContain(payload)
      expect(statements.filter((statement) => !harmless.has(statement)), payload).toEqual([])
    }
    expect((await state())[0]?.nodes).toBeGreaterThanOrEqual(before[0]?.nodes ?? Infinity)
  })

  test.each([...questions, ...changes].filter(([name]) => !/content$/.test(name)))('%s is refused where it ends in half a character', async (...place) => {
    const { codes, argument, statements } = await send(place, ILL_FORMED)
    expect([codes, argument, statements]).toEqual([['BAD_USER_INPUT'], place[2].join('.'), []])
  })

  test('is stored and answered literally, in each text of a person', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = STORABLE.map((text, index) => `boese-${index},${quoted(text)},${quoted(text)},${quoted(text)},,,,,,minutes`)
    await world.give({ 'actors.csv': `id,name,title,function,region,interestGroups,gender,birthYear,selfStatedAttributes,source\n${rows.join('\n')}` })
    for (const [index, text] of STORABLE.entries()) {
      const { data } = await world.ask<Record<string, unknown>>('query ($id: ID!) { actor(id: $id) { name title function } }', { id: `boese-${index}` })
      expect(data).toEqual({ actor: { name: text, title: text, function: text } })
    }
  })
})
