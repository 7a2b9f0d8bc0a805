import { constants } from 'node:zlib'
import compression from 'compression'
import type { RequestHandler, Response } from 'express'

const KILOBYTE = 1024
/** What flows row by row or event by event must not wait in a compressor. */
const STREAMED = /^(text\/csv|text\/event-stream|application\/x-ndjson|multipart\/)/

/** Pages and scripts: sent once, then kept by the browser. */
export const compressedFiles: RequestHandler = compression({ threshold: KILOBYTE })

/** Answers: only long ones, at the quickest level, since each is compressed anew. */
export const compressedAnswers: RequestHandler = compression({
  threshold: 16 * KILOBYTE,
  level: constants.Z_BEST_SPEED,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
  filter: (request, response) => !STREAMED.test(String((response as Response).getHeader('content-type') ?? '')) && compression.filter(request, response),
})
