/** [name, date, count, source] of everybody in the official projections of a region. */
export const OFFICIAL_PROJECTIONS_OF_REGION = `
  MATCH (region:Region {id: $region})<-[:COUNTED_IN]-(o:OfficialProjection)
  WHERE coalesce(o.sex, 'TOTAL') = 'TOTAL' AND coalesce(o.ageFrom, 0) = 0 AND o.ageTo IS NULL
  WITH o ORDER BY o.name, o.date
  RETURN collect([o.name, o.date, o.count, o.source]) AS projections`
