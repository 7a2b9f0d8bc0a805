import type { CommunityName } from './communities'
import type { Words } from './toSentences'

/** The names in words. Where two would be the same, the number of members tells them apart. */
export function communityLabels(names: ReadonlyMap<string, CommunityName>, { texts, formats }: Words): Map<string, string> {
  const plain = new Map([...names].map(([key, name]) => [key, name.kind === 'hub' ? texts.community.around(name.name) : name.name]))
  const counts = new Map<string, number>()
  for (const label of plain.values()) counts.set(label, (counts.get(label) ?? 0) + 1)
  const rank = new Map<string, number>()
  return new Map([...plain].map(([key, label]) => {
    if (counts.get(label) === 1) return [key, label]
    rank.set(label, (rank.get(label) ?? 0) + 1)
    return [key, `${label} (${formats.number(rank.get(label) ?? 1)})`]
  }))
}

/** What sets a community apart, as a sentence with its numbers. */
export function communitySentence(name: CommunityName, { texts, formats }: Words): string {
  const size = formats.count(name.size, texts.entry, texts.entriesDative)
  if (name.kind === 'hub') return texts.community.hub(size, name.name, formats.number(name.inside))
  return texts.community.shared(size, name.name, formats.number(name.inside))
}
