/** How one value stands in the address. `read` gets null when the parameter is absent; `write` gives null to leave it out. */
export interface Codec<V> {
  read: (text: string | null) => V
  write: (value: V) => string | null
}

export const textParam = (fallback = ''): Codec<string> => ({
  read: (text) => text ?? fallback,
  write: (value) => (value === fallback ? null : value),
})

export const numberParam = (fallback: number): Codec<number> => ({
  read: (text) => (text !== null && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : fallback),
  write: (value) => (value === fallback ? null : String(value)),
})

export const flagParam = (fallback = false): Codec<boolean> => ({
  read: (text) => (text === null ? fallback : text === '1'),
  write: (value) => (value === fallback ? null : value ? '1' : '0'),
})

/** One of a few words; an unknown word in the address counts as the fallback. */
export const choiceParam = <V extends string>(choices: readonly V[], fallback: V): Codec<V> => ({
  read: (text) => choices.find((choice) => choice === text) ?? fallback,
  write: (value) => (value === fallback ? null : value),
})

/** Ids or words joined by commas; sorted, so that the same choice is the same address. */
export const listParam = (): Codec<readonly string[]> => ({
  read: (text) => (text ? text.split(',').filter((item) => item !== '') : []),
  write: (values) => (values.length === 0 ? null : [...new Set(values)].sort().join(',')),
})

export type Codecs<S> = { [K in keyof S]: Codec<S[K]> }

export function readState<S extends object>(codecs: Codecs<S>, search: string): S {
  const parameters = new URLSearchParams(search)
  const entries = Object.entries(codecs) as [string, Codec<unknown>][]
  return Object.fromEntries(entries.map(([key, codec]) => [key, codec.read(parameters.get(key))])) as S
}

/** The address after a change; parameters of others stay. */
export function writeState<S extends object>(codecs: Codecs<S>, search: string, change: Partial<S>): string {
  const parameters = new URLSearchParams(search)
  for (const [key, value] of Object.entries(change)) {
    const text = (codecs as Record<string, Codec<unknown>>)[key]?.write(value) ?? null
    if (text === null) parameters.delete(key)
    else parameters.set(key, text)
  }
  const next = parameters.toString()
  return next === '' ? '' : `?${next}`
}
