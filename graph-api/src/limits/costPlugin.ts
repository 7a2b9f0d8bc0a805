import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.js'
import { cheapestChange } from './cheapestChange.js'
import { costOf, type CostQuestion, costTree } from './costTree.js'
import { fragmentsOf } from './queryShape.js'

export interface Cost { readonly cost: number; readonly budget: number }

/** Refuses what costs more than its budget before the database is touched; each answer tells its cost in `extensions.cost`. */
export function costPlugin(budget: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let cost: Cost | null = null
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (!operation) return Promise.resolve()
          const tree = costTree({ schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} } satisfies CostQuestion)
          cost = { cost: costOf(tree), budget }
          if (cost.cost > budget) throw tooExpensive(cost, cheapestChange(tree, budget), operation)
          return Promise.resolve()
        },
        willSendResponse: ({ response }) => {
          if (cost !== null && response.body.kind === 'single') {
            const { singleResult } = response.body
            singleResult.extensions = { ...singleResult.extensions, cost }
          }
          return Promise.resolve()
        },
      })
    },
  }
}

function tooExpensive({ cost, budget }: Cost, change: string, operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The query is too large: it may cost ${cost}, the budget is ${budget}. Cheapest change: ${change}.`, {
    nodes: operation,
    extensions: { code: 'QUERY_TOO_LARGE', cost, budget, change, http: { status: 400 } },
  })
}
