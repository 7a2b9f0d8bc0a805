/** The part of docs/api.md that is made from the schema: every field, argument and value with its meaning. Pure text in, text out. */
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql'

export const REFERENCE_MARK = '<!-- From here on made from the schema by `npm run docs`; what you write here is lost. -->'

/** The page with its reference made anew; what stands above the mark stays as it is written. */
export function withReference(page, sdl) {
  const at = page.indexOf(REFERENCE_MARK)
  if (at < 0) throw new Error(`docs/api.md lacks the line ${REFERENCE_MARK}`)
  return `${page.slice(0, at)}${REFERENCE_MARK}\n\n${apiReference(sdl)}`
}

export function apiReference(sdl) {
  const schema = buildSchema(sdl)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean)
  const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !roots.includes(type))
  const named = own.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return [
    '## Reference', '', INTRODUCTION,
    ...roots.map(fieldsSection),
    ...group('Types', named.filter((type) => isObjectType(type) || isInterfaceType(type)), fieldsSection),
    ...group('Inputs', named.filter(isInputObjectType), fieldsSection),
    ...group('Values', named.filter(isEnumType), valuesSection),
    ...group('Scalars', named.filter(isScalarType), (type) => section(type, [])),
  ].join('\n')
}

const INTRODUCTION = 'Units stand with each field. A whole number without one counts what its name says; a share is 0 to 1; a rate is per 1,000 inhabitants; ages are completed years; dates are days. '
  + 'Sources: a stored statement names its own in `source`; a figure that is computed names all that it rests on in `sources`, or takes them from the entries it counts. `!` is never null, `[…]` a list.'

function group(title, types, toSection) {
  return ['', `### ${title}`, ...types.map(toSection)]
}

function section(type, lines) {
  const above = isObjectType(type) && type.getInterfaces().length > 0 ? ` Is a ${type.getInterfaces().map(linkTo).join(', ')}.` : ''
  return ['', `#### ${type.name}`, '', `${cell(type.description)}${above}`, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}

function fieldsSection(type) {
  const rows = Object.values(type.getFields()).flatMap((field) => [row(field.name, field), ...(field.args ?? []).map((argument) => row(`${field.name}(${argument.name}:)`, argument))])
  return section(type, ['| field | type | meaning, unit, source |', '| --- | --- | --- |', ...rows])
}

function row(name, { type, description, deprecationReason, defaultValue }) {
  const notes = [deprecationReason && `Deprecated: ${deprecationReason}`, defaultValue !== undefined && `Default ${JSON.stringify(defaultValue)}.`].filter(Boolean)
  return `| \`${name}\` | ${linkedType(type)} | ${[cell(description), ...notes.map(cell)].join(' ')} |`
}

function valuesSection(type) {
  return section(type, ['| value | meaning |', '| --- | --- |', ...type.getValues().map((value) => `| \`${value.name}\` | ${cell(value.description)}${value.deprecationReason ? ` Deprecated: ${value.deprecationReason}` : ''} |`)])
}

/** `[Actor!]!` with the name as a link to its section; the brackets of the list are no link's. */
function linkedType(type) {
  const named = getNamedType(type)
  const text = String(type).replace(/[[\]]/g, '\\$&')
  return isSpecifiedScalarType(named) ? text : text.replace(named.name, linkTo(named))
}

const linkTo = (type) => `[${type.name}](#${type.name.toLowerCase()})`

const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replace(/\|/g, '\\|').replace(/</g, '&lt;').trim()
