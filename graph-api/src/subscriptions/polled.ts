import { Follower } from './follower.js'

/**
 * Something that is looked at again and again while somebody follows it. All followers share one look; each hears the
 * present state first, then each change.
 */
export class Polled<State> {
  private readonly followers = new Set<Follower<State>>()
  private known: { readonly state: State; readonly text: string } | null = null
  private isPolling = false

  constructor(private readonly look: () => Promise<State>, private readonly everyMs: number) {}

  /** Ends when the follower goes. */
  follow(): AsyncIterableIterator<State> {
    const follower: Follower<State> = new Follower(() => { this.followers.delete(follower) })
    this.followers.add(follower)
    if (this.isPolling && this.known) follower.tell(this.known.state)
    if (!this.isPolling) void this.poll()
    return follower
  }

  private async poll(): Promise<void> {
    this.isPolling = true
    this.known = null
    while (this.followers.size > 0) {
      await this.tellChange()
      await new Promise((resolve) => { setTimeout(resolve, this.everyMs).unref() })
    }
    this.isPolling = false
  }

  /** While nothing can be said, such as when the database is away, nothing is told. */
  private async tellChange(): Promise<void> {
    const seen = await this.look().then((state) => ({ state, text: JSON.stringify(state) }), () => this.known)
    if (seen === null || seen.text === this.known?.text) return
    this.known = seen
    for (const follower of this.followers) follower.tell(seen.state)
  }
}
