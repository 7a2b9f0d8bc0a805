import { useState } from 'react'

export interface SavedQuery {
  name: string
  query: string
  variables: string
}

const storageKey = 'queries'
const isText = (value: unknown): value is string => typeof value === 'string'

/** What was kept before; what cannot be read is left out. */
export function readSaved(text: string | null): SavedQuery[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter((entry: Partial<SavedQuery> | null): entry is SavedQuery => isText(entry?.name) && isText(entry.query) && isText(entry.variables)) : []
  } catch {
    return []
  }
}

/** Queries kept in this browser, by name. */
export function useSavedQueries() {
  const [saved, setSaved] = useState<SavedQuery[]>(() => readSaved(localStorage.getItem(storageKey)))
  const keep = (next: SavedQuery[]) => {
    localStorage.setItem(storageKey, JSON.stringify(next))
    setSaved(next)
  }
  return {
    saved,
    save: (query: SavedQuery) => keep([...saved.filter(({ name }) => name !== query.name), query]),
    forget: (name: string) => keep(saved.filter((query) => query.name !== name)),
  }
}
