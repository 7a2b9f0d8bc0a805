/** Fields of (origin:Stakeholder)-[record:TIED_TO]->(target:Stakeholder). A tie that names no direction holds both ways. */
export const TIE_FIELDS = {
  kind: 'record.kind',
  wave: 'record.wave',
  weight: 'record.weight',
  directed: 'coalesce(record.directed, false)',
  start: 'record.start',
  end: 'record.end',
} as const
