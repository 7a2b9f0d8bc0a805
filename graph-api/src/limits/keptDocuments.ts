import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Those of the pages have 150,000 together. */
const MOST_CHARACTERS = 400_000

export interface KeptDocuments {
  get(key: string): Promise<DocumentNode | undefined>
  set(key: string, document: DocumentNode): Promise<void>
  delete(key: string): Promise<boolean>
}

/**
 * Queries that were read and checked before, by what Apollo calls them. A query takes some forty times the memory of its
 * text; Apollo by itself keeps 30 MB of them written as JSON, which somebody who asks at random fills.
 */
export function keptDocuments(mostCharacters = MOST_CHARACTERS): KeptDocuments {
  const kept = new LRUCache<string, DocumentNode>({ maxSize: mostCharacters, sizeCalculation: ({ loc }) => loc?.source.body.length || mostCharacters })
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => { kept.set(key, document); return Promise.resolve() },
    delete: (key) => Promise.resolve(kept.delete(key)),
  }
}
