/** The official key of Landkreis Rostock: its figures are the comparison on every page, its boundaries the map. */
export const DISTRICT_ID = '13072'
