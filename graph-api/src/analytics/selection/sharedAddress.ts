import type { PanelInput } from './panelInput.js'

/** Two who are on every panel and share an address: no change of quotas makes room for both. Null when there are none. Cost: O(n). */
export function sharedAddress({ candidates, mustHave = [] }: PanelInput): { readonly address: string; readonly one: string; readonly other: string } | null {
  const forced = new Set(mustHave)
  const holders = new Map<string, string>()
  for (const { id, addresses = [] } of candidates) {
    if (!forced.has(id)) continue
    for (const address of addresses) {
      const one = holders.get(address)
      if (one !== undefined) return { address, one, other: id }
      holders.set(address, id)
    }
  }
  return null
}
