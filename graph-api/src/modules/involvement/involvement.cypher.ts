/** Fields of (stakeholder:Stakeholder)-[record:INVOLVED_IN]->(project:Project). */
export const INVOLVEMENT_FIELDS = { role: 'record.role', from: 'record.from', to: 'record.to' } as const
