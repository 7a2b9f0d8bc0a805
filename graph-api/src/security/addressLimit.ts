import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { ErrorCode } from '../errors.js'

const MINUTE_MS = 60_000
/** For other machines, where no number is set: fifty a second, far above what a page asks. */
const STANDARD = 3_000

/** What one of several servers may allow, so that all together keep to a limit; never nothing. */
export const shareOf = (limit: number, replicas: number): number => Math.max(1, Math.floor(limit / replicas))

/**
 * Requests to the API per minute and address. Without a number this machine itself is free: what runs here can use up the
 * processor anyway. A proxy's X-Forwarded-For counts only where trusted proxies are configured. Servers
 * on one database each count their own share: a count in the database would cost each request a write.
 */
export function addressLimit(requestsPerMinute: number, replicas: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: shareOf(requestsPerMinute || STANDARD, replicas),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    skip: (request) => requestsPerMinute === 0 && isThisMachine(request),
    handler: (_request, response) => {
      const message = 'Too many requests from this address. Please try again in a minute.'
      response.status(429).json({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode } }] })
    },
  })
}

const isThisMachine = ({ ip }: Request): boolean => ip === undefined || ip === '::1' || /^(::ffff:)?127\./.test(ip)
