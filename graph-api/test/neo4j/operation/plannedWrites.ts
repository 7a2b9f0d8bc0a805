import { expect } from 'vitest'
import { tellingAsk } from './tellingClient.js'

/** What a client may be told while server or database are away, or an import holds the data. */
const EXPECTED = ['NO_ANSWER', 'SERVICE_UNAVAILABLE', 'CONFLICT']
const PAUSE_MS = 150

const WRITE = 'mutation ($event: ID!, $version: Int!, $by: String!, $capacity: Int!) { planEvent(event: $event, expectedVersion: $version, by: $by, capacity: $capacity) { version } }'
const LOOK = 'query ($event: ID!) { eventPlan(event: $event) { version history { version by } } }'

export interface Looked { readonly eventPlan: { readonly version: number; readonly history: readonly { version: number; by: string }[] } }

const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds) })

/** After so many changes the next event is taken: a long history makes each answer slow. */
const CHANGES_IN_A_ROW = 50

/**
 * A client that changes the plans of its own events as fast as it is answered, each change under a name of its own. A write
 * that was answered is acknowledged; of one that was not the client looks whether it was made, as a person would.
 */
export class PlanWriter {
  readonly acknowledged: { event: string; version: number; by: string }[] = []
  /** Made, though no answer came. */
  found = 0
  private readonly versions = new Map<string, number>()
  private tried = 0

  constructor(private readonly url: () => string, readonly events: readonly string[]) {}

  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const event = this.events[Math.floor(this.tried / CHANGES_IN_A_ROW) % this.events.length] as string
      const by = `${event} ${this.tried += 1}`
      const { data, codes } = await tellingAsk<{ planEvent: { version: number } }>(this.url(), WRITE, { event, version: this.versions.get(event) ?? 0, by, capacity: 1 + (this.tried % 900) })
      if (data?.planEvent) this.acknowledge(event, data.planEvent.version, by)
      else await this.lookAgain({ event, by, codes }, isOver)
    }
  }

  private acknowledge(event: string, version: number, by: string): void {
    this.acknowledged.push({ event, version, by })
    this.versions.set(event, version)
  }

  private async lookAgain({ event, by, codes }: { event: string; by: string; codes: readonly string[] }, isOver: () => boolean): Promise<void> {
    expect(EXPECTED, `only what says "try again", got ${codes.join()}`).toEqual(expect.arrayContaining([...codes]))
    while (!isOver()) {
      await pause(PAUSE_MS)
      const plan = (await tellingAsk<Looked>(this.url(), LOOK, { event })).data?.eventPlan
      if (!plan) continue
      this.versions.set(event, plan.version)
      if (plan.history.some((change) => change.by === by)) this.found += 1
      return
    }
  }

  /** The histories as they are stored in the end: versions without gap, each name once, all that was acknowledged among them. */
  async expectWhole(): Promise<void> {
    for (const event of this.events) {
      const { data } = await tellingAsk<Looked>(this.url(), LOOK, { event })
      const history = [...data?.eventPlan.history ?? []].sort((one, other) => one.version - other.version)
      expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1))
      expect(new Set(history.map(({ by }) => by)).size, 'each change once').toBe(history.length)
      const stored = new Set(history.map(({ version, by }) => `${version} ${by}`))
      expect(this.acknowledged.filter((change) => change.event === event && !stored.has(`${change.version} ${change.by}`)), 'acknowledged, not stored').toEqual([])
    }
  }
}
