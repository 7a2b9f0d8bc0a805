/** The six questions with which a planner comes to the network, in the order in which they stand on the page. */
export const QUESTIONS = ['bridge', 'missing', 'dependent', 'without', 'change', 'path'] as const
export type Question = (typeof QUESTIONS)[number]
