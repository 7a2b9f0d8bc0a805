import { graphql } from '../../gql'

/** What SourceLine shows of a source: ask `source { ...SourceParts }` wherever a statement is shown. */
export const SourceParts = graphql(`
  fragment SourceParts on Source {
    id
    title
    publisher
    date
    url
    licence
    synthetic
  }
`)
