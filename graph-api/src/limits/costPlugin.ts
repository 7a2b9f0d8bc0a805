import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.js'
import { limitAnswer } from './answerSize.js'
import { cheapestChange } from './cheapestChange.js'
import { type CostNode, costOf, type CostQuestion, costTree, isOfPages } from './costTree.js'
import { CHARACTERS } from './measures.js'
import { fragmentsOf } from './queryShape.js'

export interface Cost {
  readonly cost: number
  readonly budget: number
  /** What the answer may have as JSON, and may have at most; only of answers over HTTP. */
  readonly characters?: number
  readonly mostCharacters?: number
}

export interface Budgets {
  readonly cost: number
  /** Characters of an answer that comes in pages. */
  readonly pages: number
}

/** Often fewer rows are stored than asked for, so an estimate may be several times the answer: what is above the limit by less than this is read, and measured. */
const CERTAINLY_TOO_LONG = 4

/**
 * Refuses what costs more than its budget, or would be too long, before the database is touched; each answer tells its cost
 * in `extensions.cost`. Other forms (answers/otherForms.ts) read pages that are no answers of their own: their length is free.
 */
export function costPlugin(budgets: Budgets): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let cost: Cost | null = null
      let isPaged = false
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (!operation) return Promise.resolve()
          const question: CostQuestion = { schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} }
          const tree = costTree(question)
          cost = { cost: costOf(tree), budget: budgets.cost }
          if (cost.cost > budgets.cost) throw tooExpensive(tree, budgets.cost, operation)
          if (!request.http) return Promise.resolve()
          const long = costTree(question, CHARACTERS)
          const mostCharacters = CERTAINLY_TOO_LONG * budgets.pages
          cost = { ...cost, characters: costOf(long), mostCharacters }
          if (costOf(long) > mostCharacters) throw tooLong(long, mostCharacters, operation)
          isPaged = isOfPages(question)
          return Promise.resolve()
        },
        willSendResponse: ({ response }) => {
          if (cost === null || response.body.kind !== 'single') return Promise.resolve()
          const { singleResult } = response.body
          singleResult.extensions = { ...singleResult.extensions, cost }
          if (isPaged && singleResult.data) limitAnswer(singleResult.data, budgets.pages)
          return Promise.resolve()
        },
      })
    },
  }
}

const tooExpensive = (tree: CostNode, budget: number, operation: OperationDefinitionNode): GraphQLError => refusal({ tree, budget, operation, may: `cost ${costOf(tree)}, the budget is ${budget}` })

const tooLong = (tree: CostNode, budget: number, operation: OperationDefinitionNode): GraphQLError =>
  refusal({ tree, budget, operation, may: `cost ${costOf(tree)} characters, the budget for pages is ${budget}` })

function refusal({ tree, budget, operation, may }: { tree: CostNode; budget: number; operation: OperationDefinitionNode; may: string }): GraphQLError {
  const change = cheapestChange(tree, budget)
  return new GraphQLError(`The query is too large: it may ${may}. Cheapest change: ${change}.`, {
    nodes: operation,
    extensions: { code: 'QUERY_TOO_LARGE', cost: costOf(tree), budget, change, http: { status: 400 } },
  })
}
