/** [year, sex, ageFrom, ageTo, count, source] of the deaths of a region by age. */
export const DEATHS_BY_AGE = `
  MATCH (region:Region {id: $region})<-[:COUNTED_IN]-(v:VitalEvents {kind: 'DEATHS'})
  WHERE v.ageFrom IS NOT NULL AND v.sex IN ['FEMALE', 'MALE']
  RETURN collect([v.year, v.sex, v.ageFrom, v.ageTo, v.count, v.source]) AS deaths`
