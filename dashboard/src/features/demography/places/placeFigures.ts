/** What of the municipalities can be mapped and listed: the names of the API's measures. */
export const PLACE_FIGURES = [
  'oldAgeDependencyRatio', 'youthDependencyRatio', 'totalDependencyRatio', 'ageingIndex', 'medianAge', 'meanAge', 'billeterMeasure', 'sexRatio', 'population', 'growth',
] as const
export type PlaceFigure = (typeof PLACE_FIGURES)[number]
