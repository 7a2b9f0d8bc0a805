/** The four parts of the district that hold a conference each. `presence`: how many people take part, against the average. */
export const PLANNING_REGIONS = [
  { id: 'nordost', name: 'Nordost', presence: 1 },
  { id: 'nordwest', name: 'Nordwest', presence: 1.1 },
  { id: 'suedost', name: 'Südost', presence: 0.3 },
  { id: 'suedwest', name: 'Südwest', presence: 1 },
] as const;

export const NORTH_EAST = 0;
export const NORTH_WEST = 1;
export const SOUTH_EAST = 2;
export const SOUTH_WEST = 3;
