import type { ApolloClient } from '@apollo/client'

/**
 * After a change of the data: forgets every answer, and asks again what is shown. What is shown stays until the new answer
 * is there (`onWatchUpdated`: nobody is told of the gap), and what somebody is waiting for goes on.
 */
export async function refreshData(client: ApolloClient): Promise<void> {
  client.cache.batch({
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY' })
      cache.gc()
    },
    onWatchUpdated: () => false,
  })
  await client.refetchQueries({ include: 'active' })
}
