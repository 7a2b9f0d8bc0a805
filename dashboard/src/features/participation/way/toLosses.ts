/** One step of the way as the API gives it. */
export interface Step {
  readonly step: string
  readonly start: number
  readonly reached: number
  readonly lost: number
  readonly share?: number | null
  readonly shareLow?: number | null
  readonly shareHigh?: number | null
}

export interface StepRow {
  readonly key?: string | null
  readonly label: string
  readonly steps: readonly Step[]
}

/** The single steps, without the whole way. */
export const SINGLE_STEPS = ['NOMINATED_TO_INVITED', 'INVITED_TO_ACCEPTED', 'ACCEPTED_TO_ATTENDED'] as const
const WHOLE_WAY = 'NOMINATED_TO_ATTENDED'

export function toSingleSteps(row: StepRow): Step[] {
  return SINGLE_STEPS.flatMap((name) => row.steps.filter(({ step }) => step === name))
}

export type LossMessage =
  | { readonly kind: 'nobody' | 'noLoss' | 'unrecorded' }
  | { readonly kind: 'most'; readonly step: Step }

/**
 * The step at which most are lost. Where nobody is nominated and nobody lost, attendance alone is recorded: the steps before it are only
 * implied, and praise for losing nobody would praise a gap in the records.
 */
export function toLossMessage(steps: readonly Step[]): LossMessage {
  if (steps.every((step) => step.start === 0)) return { kind: 'nobody' }
  const most = steps.reduce<Step | null>((worst, step) => (step.lost > (worst?.lost ?? 0) ? step : worst), null)
  if (most) return { kind: 'most', step: most }
  return { kind: steps.some(({ step, start }) => step === 'NOMINATED_TO_INVITED' && start > 0) ? 'noLoss' : 'unrecorded' }
}

/** One way of nominating: of those nominated, how many came in the end. */
export interface Channel {
  readonly key: string
  readonly label: string
  readonly start: number
  readonly reached: number
  readonly share: number
  readonly interval: readonly [number, number] | null
  readonly isSmall: boolean
}

/** Below ten one more or less moves the share by a tenth and more. */
export const SMALL_START = 10

/** Nominators with at least one nomination: those of ten and more first, then by share, then by number. */
export function toChannels(rows: readonly StepRow[]): Channel[] {
  return rows.flatMap((row) => toChannel(row) ?? [])
    .sort((a, b) => Number(a.isSmall) - Number(b.isSmall) || b.share - a.share || b.start - a.start || a.label.localeCompare(b.label, 'de'))
}

export function wholeWay(row: StepRow): Step | null {
  return row.steps.find(({ step }) => step === WHOLE_WAY) ?? null
}

function toChannel(row: StepRow): Channel | null {
  const step = wholeWay(row)
  if (typeof row.key !== 'string' || !step || typeof step.share !== 'number') return null
  const hasInterval = typeof step.shareLow === 'number' && typeof step.shareHigh === 'number'
  return {
    key: row.key, label: row.label, start: step.start, reached: step.reached, share: step.share,
    interval: hasInterval ? [step.shareLow ?? 0, step.shareHigh ?? 1] : null,
    isSmall: step.start < SMALL_START,
  }
}

export type ChannelMessage =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'one'; readonly channel: Channel }
  | { readonly kind: 'range'; readonly best: Channel; readonly worst: Channel }

/** The best and the worst way of nominating among those with at least ten nominations. */
export function toChannelMessage(channels: readonly Channel[]): ChannelMessage {
  const sound = channels.filter((channel) => !channel.isSmall)
  const told = sound.length > 0 ? sound : channels
  const [best, worst] = [told[0], told.at(-1)]
  if (!best || !worst) return { kind: 'nobody' }
  return best === worst ? { kind: 'one', channel: best } : { kind: 'range', best, worst }
}
