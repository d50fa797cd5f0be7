import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { HttpEnvironment } from './environment.ts'

/**
 * What browsers are told (OWASP ASVS 5.0, 3.4): scripts and everything else from this instance only, never in a frame, no
 * guessed types, no referrer elsewhere, no devices. Styles may be inline, because charts and the component library set them.
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

/** Every answer names its request; of a demo it says that it is illustrative; what is computed for somebody is kept by nobody. */
export const markAnswer =
  (isDemo: boolean): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    await next()
    c.header('X-Request-Id', c.get('requestId'))
    if (isDemo) c.header('X-Integral-Illustrative', 'true')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  }
