export const STEPS = ['places', 'nominations', 'draw', 'invite', 'tables', 'door', 'letters'] as const
export type StepName = (typeof STEPS)[number]
