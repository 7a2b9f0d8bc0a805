/** Fields of (actor:Actor)-[record:MEMBER_OF]->(organisation:Organisation). */
export const MEMBERSHIP_FIELDS = { role: 'record.role', from: 'record.from', to: 'record.to' } as const
