/** GraphQL.js suggests names that resemble what was asked for. Names of the schema are told by introspection, where that is on. */
export const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '')
