import { registerEnumType } from 'type-graphql'

export const ENTITY_KINDS = ['ACTOR', 'ORGANISATION', 'REGION', 'PROJECT', 'EVENT', 'TOPIC', 'CONTRIBUTION', 'INTEREST_GROUP'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]
export const EntityKindEnum = enumOf(ENTITY_KINDS)

registerEnumType(EntityKindEnum, { name: 'EntityKind', description: 'The kinds of entities that the graph holds.' })

/** An enum object of plain words, as type-graphql wants it. */
export function enumOf<T extends string>(words: readonly T[]): { [K in T]: K } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [K in T]: K }
}
