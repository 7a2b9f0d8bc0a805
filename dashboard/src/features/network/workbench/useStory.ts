import { useCallback, useState } from 'react'
import { readStory, writeStory, type Story } from './story'

const STORAGE_KEY = 'network-story'

export interface KeptStory {
  story: Story
  change: (next: Story) => void
  /** the browser had no room for the last change */
  isFull: boolean
}

/** The story of this browser; nothing of it leaves the browser unless somebody saves it as a file. */
export function useStory(): KeptStory {
  const [story, setStory] = useState<Story>(() => readStory(localStorage.getItem(STORAGE_KEY) ?? '') ?? [])
  const [isFull, setFull] = useState(false)
  const change = useCallback((next: Story) => {
    setStory(next)
    try {
      localStorage.setItem(STORAGE_KEY, writeStory(next))
      setFull(false)
    } catch {
      setFull(true)
    }
  }, [])
  return { story, change, isFull }
}
