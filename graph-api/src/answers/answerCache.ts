import type { ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.js'
import { answerKey } from './answerKey.js'

type Data = NonNullable<FormattedExecutionResult['data']>
type Write = (answer: FormattedExecutionResult) => string

/** Characters take up to two bytes. */
const BYTES_PER_CHARACTER = 2
/** One answer takes at most this share, so that a large one does not drive out all others. */
const LARGEST_SHARE = 8

/**
 * Written answers of queries over HTTP, kept while nothing that they depend on changes (answerKey.ts). Each request asks
 * the database for the data version, so that no process answers from what another one has changed meanwhile. The
 * longest unused ones go first.
 */
export class AnswerCache {
  private readonly texts: LRUCache<string, string> | null
  /** Of the data of an answer: where it is to be kept, or, in place of data, the text that is kept. */
  private readonly keyOf = new WeakMap<Data, string>()
  private readonly textOf = new WeakMap<Data, string>()

  /** 0 keeps nothing. */
  constructor(bytes: number) {
    this.texts = bytes === 0 ? null : new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / LARGEST_SHARE),
      sizeCalculation: (text, key) => BYTES_PER_CHARACTER * (text.length + key.length),
    })
  }

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () => {
      let key: string | null = null
      let isKnown = false
      return Promise.resolve({
        responseForOperation: async (asked) => {
          if (this.texts === null || !asked.request.http) return null
          key = await answerKey(asked)
          const text = key === null ? undefined : this.texts.get(key)
          if (text === undefined) return null
          isKnown = true
          const data: Data = {}
          this.textOf.set(data, text)
          return { http: asked.response.http, body: { kind: 'single', singleResult: { data } } }
        },
        willSendResponse: ({ response: { body }, errors }) => {
          const isWhole = body.kind === 'single' && body.singleResult.data && !errors && !body.singleResult.errors
          if (key !== null && !isKnown && isWhole) this.keyOf.set(body.singleResult.data as Data, key)
          return Promise.resolve()
        },
      })
    },
  }

  /** The writer of answers, which keeps the text of the data of those that `plugin` has marked. */
  writing(write: Write): Write {
    return (answer) => {
      const { data } = answer
      if (!data) return write(answer)
      const kept = this.textOf.get(data)
      if (kept !== undefined) return withExtensions(kept, answer)
      const key = this.keyOf.get(data)
      if (key === undefined) return write(answer)
      const whole = write({ data })
      const text = whole.slice('{"data":'.length, -1)
      if (!whole.startsWith('{"data":')) return write(answer)
      this.texts?.set(key, text)
      return withExtensions(text, answer)
    }
  }
}

function withExtensions(data: string, { extensions }: FormattedExecutionResult): string {
  return extensions ? `{"data":${data},"extensions":${JSON.stringify(extensions)}}` : `{"data":${data}}`
}
