export const REGION_IDS = `
  MATCH (region:Region)
  RETURN collect(region.id) AS ids`
