import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { HttpEnvironment } from './environment.ts'

/**
 * Security headers (OWASP ASVS 5.0, 3.4): resources only from this instance, no frames, no guessed types, no referrer
 * to other sites, no devices. Inline styles are allowed, because charts and the component library set them.
 */
export const securityHeaders = (isHttps: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: isHttps ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    xXssProtection: false,
    xDownloadOptions: false,
  })

/**
 * Adds headers to every response: the request id and, on a demo, the notice that data is illustrative. Responses
 * without their own cache header are not cached.
 */
export const markAnswer =
  (isDemo: boolean): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    await next()
    c.header('X-Request-Id', c.get('requestId'))
    if (isDemo) c.header('X-Integral-Illustrative', 'true')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  }
