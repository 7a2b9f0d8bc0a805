import type { GraphQLResolveInfo } from 'graphql'
import { askedFields } from '../../neo4j/selection.js'
import type { ReportPart } from './participationReport.repository.js'

const PARTS: readonly ReportPart[] = ['total', 'rows', 'sources']

/** The parts of a report that a query asks for. */
export function askedParts(info: GraphQLResolveInfo): ReportPart[] {
  const fields = askedFields(info)
  return PARTS.filter((part) => fields.includes(part))
}
