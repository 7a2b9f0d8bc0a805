import { registerEnumType } from 'type-graphql'

export const ENTITY_KINDS = ['ACTOR', 'ORGANISATION', 'REGION', 'PROJECT', 'EVENT', 'TOPIC', 'CONTRIBUTION', 'INTEREST_GROUP'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]
export const EntityKindEnum = enumOf(ENTITY_KINDS)

registerEnumType(EntityKindEnum, {
  name: 'EntityKind',
  description: 'The kinds of entities that the graph holds.',
  valuesConfig: {
    ACTOR: { description: 'a person' },
    ORGANISATION: { description: 'an organisation' },
    REGION: { description: 'a place at any level' },
    PROJECT: { description: 'a project' },
    EVENT: { description: 'an event' },
    TOPIC: { description: 'a topic of contributions' },
    CONTRIBUTION: { description: 'a wish, idea, challenge or solution' },
    INTEREST_GROUP: { description: 'a group that stakeholders speak for' },
  },
})

/** An enum object of plain words, as type-graphql wants it. */
export function enumOf<T extends string>(words: readonly T[]): { [K in T]: K } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [K in T]: K }
}
