export const REGION_LEVELS = `
  MATCH (region:Region)
  RETURN collect([region.id, region.level]) AS levels`
