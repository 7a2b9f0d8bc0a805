import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Everything comes from this host. Styles are set by the charts, the map and the editor; workers and files to save are made from blobs. */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

const A_YEAR_S = 31_536_000

/** Behind a proxy that speaks TLS browsers are told to keep to it. */
export function securityHeaders({ isBehindProxy }: { isBehindProxy: boolean }): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
      xFrameOptions: { action: 'deny' },
      strictTransportSecurity: isBehindProxy ? { maxAge: A_YEAR_S, includeSubDomains: false } : false,
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
      next()
    },
  ]
}
