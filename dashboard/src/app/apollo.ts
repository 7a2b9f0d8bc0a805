import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'

/**
 * Lists are kept per set of arguments and paged by fetchMore: relayStylePagination would mix a list asked for ten rows with the same list
 * asked for five hundred. Objects whose fields depend on the query they came with have no identity of their own (keyFields: false).
 */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Stakeholder: ['Actor', 'Organisation'] },
    typePolicies: {
      Query: { fields: { health: { merge: true } } },
      NetworkNode: { keyFields: false },
      SearchHit: { keyFields: false },
      Membership: { keyFields: false },
      PlanCandidate: { keyFields: false },
      MissingVoice: { keyFields: false },
    },
  })
}

/** One short second try for a lost connection, but not for what somebody has cancelled; what lasts longer is shown, and QueryView goes on trying. */
function makeRetryLink(): ApolloLink {
  return new RetryLink({ delay: { initial: 400, max: 1500, jitter: false }, attempts: { max: 2, retryIf: (_error, operation) => !isCancelled(operation) } })
}

function isCancelled(operation: ApolloLink.Operation): boolean {
  const options = operation.getContext()['fetchOptions'] as RequestInit | undefined
  return options?.signal?.aborted === true
}

export function makeClient(uri = '/graphql'): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([makeRetryLink(), new HttpLink({ uri })]),
    cache: makeCache(),
  })
}
