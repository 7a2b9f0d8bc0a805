import { type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql'
import { randomFrom } from '../../src/analytics/random.js'

export interface Hostile { readonly kind: string; readonly body: string }
type Body = Record<string, unknown>

/** Words that have broken parsers, shells, spreadsheets and databases elsewhere. */
export const HOSTILE_TEXTS = [
  "'}) DETACH DELETE n //", '"}) MATCH (n) RETURN n //', '` OR 1=1', '$id', '${7*7}', '{{7*7}}', "'; CALL dbms.shutdown()", '\\u0027', '=HYPERLINK("http://x.example","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '../../../../etc/passwd', '..\\..\\windows\\win.ini', 'file:///etc/passwd', '%00', '\u0000', '\u202Egnp.exe', '\uFEFF', '\u200B', '💣'.repeat(20), 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', '\ud800', 'ß'.repeat(300), 'NaN', '-0', '1e999', '__proto__', 'constructor', 'null', '',
]

/** Operations as an attacker would write them, made from the schema: the same seed gives the same ones. */
export class HostileQueries {
  private readonly random: () => number
  private readonly roots: readonly GraphQLField<unknown, unknown>[]

  constructor(private readonly schema: GraphQLSchema, seed: number) {
    this.random = randomFrom(seed)
    this.roots = Object.values(schema.getQueryType()?.getFields() ?? {})
  }

  next(): Hostile {
    const kinds: Record<string, () => string> = {
      plain: () => this.query(this.operation(3)),
      deep: () => this.query(this.operation(4 + this.below(14))),
      aliases: () => this.query(`{ ${this.times(1 + this.below(400), (index) => `a${index}: ${this.field(this.oneOf(this.roots), 1)}`)} }`),
      cyclicFragments: () => this.query(`{ ...A } fragment A on Query { ${this.field(this.oneOf(this.roots), 1)} ...B } fragment B on Query { ...C } fragment C on Query { ...A }`),
      doublingFragments: () => this.query(`{ ...F0 } ${this.times(30, (level) => `fragment F${level} on Query { ${level === 29 ? '__typename' : `...F${level + 1} ...F${level + 1}`} }`)}`),
      directives: () => this.query(`{ health ${this.times(1 + this.below(300), () => this.oneOf(['@include(if: true)', '@skip(if: false)', '@foo', '@deprecated']))} { apiVersion } }`),
      hugePage: () => this.query(`{ ${this.field(this.oneOf(this.roots.filter(({ args }) => args.some(({ name }) => name === 'first'))), 4, '1000')} }`),
      hugeVariables: () => this.body({ query: 'query ($ids: [ID!], $n: String) { actors(filter: { regions: $ids, name: $n }) { totalCount } }', variables: { ids: Array.from({ length: this.below(5_000) }, () => this.text()), n: 'x'.repeat(this.below(100_000)) } }),
      oddVariables: () => this.body({ query: 'query ($t: String!, $id: ID!) { search(text: $t) { id } actor(id: $id) { name } }', variables: { t: this.text(), id: this.oneOf([this.text(), 1e21, -1, null, [], {}, true]) } }),
      oddText: () => this.query(`{ actors(filter: { name: ${JSON.stringify(this.text())} }) { totalCount } ${this.text()} }`),
      batch: () => JSON.stringify(Array.from({ length: this.below(50) }, () => ({ query: '{ __typename }' }))),
      introspection: () => this.query(`{ ${this.times(1 + this.below(4), (index) => `s${index}: __schema { types { fields { type { fields { type { fields { name } } } } } } }`)} }`),
      noBody: () => this.oneOf(['', '{', '[]', 'null', '"x"', '{"query":1}', '{"query":{}}', '{"variables":7,"query":"{__typename}"}', `{"query":"${'{a'.repeat(3000)}"}`, `${'['.repeat(5000)}`]),
      cut: () => { const text = this.operation(4); return this.query(text.slice(0, this.below(text.length))) },
    }
    const kind = this.oneOf(Object.keys(kinds))
    return { kind, body: (kinds[kind] as () => string)() }
  }

  private operation(depth: number): string {
    return `{ ${this.times(1 + this.below(3), (index) => `r${index}: ${this.field(this.oneOf(this.roots), depth)}`)} }`
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, first?: string): string {
    const args = field.args.filter((argument) => isNonNullType(argument.type) || argument.name === 'first' || this.random() < 0.2)
      .map((argument) => `${argument.name}: ${argument.name === 'first' && first ? first : this.value(argument.type, 0)}`)
    const type = getNamedType(field.type)
    return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${isCompositeType(type) ? ` { ${this.selection(type, depth, first)} }` : ''}`
  }

  private selection(type: GraphQLNamedType, depth: number, first?: string): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
    const fields = Object.values(type.getFields())
    const branches = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    const leaves = fields.filter((field) => !branches.includes(field) && !field.args.some((argument: GraphQLArgument) => isNonNullType(argument.type)))
    const chosen = [...leaves.filter(() => this.random() < 0.5).map(({ name }) => name), '__typename']
    if (depth > 0 && branches.length > 0) {
      const below = branches.find(({ name }) => name === 'edges' || name === 'node') ?? this.oneOf(branches)
      chosen.push(this.field(below, depth - 1, first))
    }
    return chosen.join(' ')
  }

  private value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.value(type.ofType, depth)
    if (isListType(type)) return `[${this.times(this.below(4), () => `${this.value(type.ofType as GraphQLInputType, depth)},`)}]`
    if (isEnumType(type)) return this.oneOf(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth < 2 && this.random() < 0.2))
      return `{ ${fields.map((field) => `${field.name}: ${this.value(field.type, depth + 1)}`).join(', ')} }`
    }
    if (type.name === 'Int') return this.oneOf(['0', '1', '-1', '5', '1000', '2147483647', '99999999999'])
    if (type.name === 'Float') return this.oneOf(['0', '-1.5', '1e308', '0.1'])
    if (type.name === 'Boolean') return this.oneOf(['true', 'false'])
    if (type.name === 'Date') return this.oneOf(['"2022-06-01"', '"2022-02-30"', '"9999-12-31"', '"x"'])
    return JSON.stringify(this.oneOf(['land', 'ada', 'verein', 'auftakt', this.text()]))
  }

  private query(query: string): string { return this.body({ query }) }
  private body(body: Body): string { return JSON.stringify(body) }
  private text(): string { return this.oneOf(HOSTILE_TEXTS) }
  private times(number: number, text: (index: number) => string): string { return Array.from({ length: number }, (_, index) => text(index)).join(' ') }
  private below(number: number): number { return Math.floor(this.random() * number) }
  private oneOf<T>(values: readonly T[]): T { return values[this.below(values.length)] as T }
}
