/** Saved views: a title, a note, the address that shows it again, and how it looked. Pure: the browser's storage is useStory's. */

export interface SavedView {
  id: string
  title: string
  note: string
  /** the address parameters of the page, with everything that the view consists of */
  search: string
  /** ISO day */
  saved: string
  /** the map as a data URL; empty where there was no map */
  picture: string
  /** invented entries were in sight */
  synthetic: boolean
}

export type Story = readonly SavedView[]

const FORMAT = 'zukunftskarte-story'

/** A story as a file, to be kept or handed on. */
export function writeStory(story: Story): string {
  return JSON.stringify({ format: FORMAT, version: 1, views: story }, null, 2)
}

/** Reads such a file; null where it is none. Pictures may only be pictures, and an address only parameters: a file cannot lead elsewhere. */
export function readStory(text: string): Story | null {
  const file = parse(text)
  if (typeof file !== 'object' || file === null || (file as { format?: unknown }).format !== FORMAT) return null
  const { views } = file as { views?: unknown }
  if (!Array.isArray(views) || !views.every(isSavedView)) return null
  return views
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false
  const { id, title, note, search, saved, picture, synthetic } = value as Record<string, unknown>
  const areTexts = [id, title, note, search, saved, picture].every((part) => typeof part === 'string')
  return areTexts && typeof synthetic === 'boolean' && /^(\?.*)?$/.test(search as string) && /^(data:image\/(png|webp|jpeg);base64,[A-Za-z0-9+/=]*)?$/.test(picture as string)
}

export function moveView(story: Story, id: string, by: -1 | 1): Story {
  const from = story.findIndex((view) => view.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= story.length) return story
  const moved = [...story]
  const [view] = moved.splice(from, 1)
  if (view) moved.splice(to, 0, view)
  return moved
}
