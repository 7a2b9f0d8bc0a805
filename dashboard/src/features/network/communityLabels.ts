import type { CommunityName } from './communities'
import type { Words } from './toSentences'

/** The names in words. Where some would be the same, what else is common there tells them apart, then the best connected member, at last a number. */
export function communityLabels(names: ReadonlyMap<string, CommunityName>, { texts, formats }: Words): Map<string, string> {
  const around = (name: string) => texts.community.around(name)
  const plain = new Map([...names].map(([key, name]) => [key, name.kind === 'hub' ? around(name.name) : name.name]))
  const beside = tellApart(plain, (key, label) => withMore(label, names.get(key)?.also?.name))
  const hubs = tellApart(beside, (key, label) => withMore(plain.get(key) ?? label, around(names.get(key)?.hub ?? '')))
  const rank = new Map<string, number>()
  return tellApart(hubs, (_, label) => {
    rank.set(label, (rank.get(label) ?? 0) + 1)
    return `${label} (${formats.number(rank.get(label) ?? 1)})`
  })
}

/** Another label for each that is not the only one with its label. */
function tellApart(labels: ReadonlyMap<string, string>, another: (key: string, label: string) => string): Map<string, string> {
  const counts = new Map<string, number>()
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1)
  return new Map([...labels].map(([key, label]) => [key, counts.get(label) === 1 ? label : another(key, label)]))
}

/** What differs stands first, so that it is seen where there is little room. */
function withMore(label: string, more: string | undefined): string {
  return more === undefined || label.includes(more) ? label : `${more}, ${label}`
}

/** What sets a community apart, as sentences with their numbers. */
export function communitySentence(name: CommunityName, { texts, formats }: Words): string {
  const size = formats.count(name.size, texts.entry, texts.entriesDative)
  if (name.kind === 'hub') return texts.community.hub(size, name.name, formats.number(name.inside))
  const shared = texts.community.shared(size, name.name, formats.number(name.inside))
  return name.also ? `${shared} ${texts.community.also(name.also.name, formats.number(name.also.inside))}` : shared
}
