/** Options of an argument `asOf` of a relation. */
export const AS_OF = { nullable: true, description: 'only what held on this day, both ends included; an unknown start or end counts as valid. Without it: all that is stored.' } as const
