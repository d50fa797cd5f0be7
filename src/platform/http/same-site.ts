import type { MiddlewareHandler } from 'hono'
import { sendError } from './send-response.ts'

/** Header that programs send with a session cookie. A page of another site cannot send it. */
export const ownHeader = 'x-integral-request'

const acceptedBodies = [
  'application/json',
  'multipart/form-data',
  'application/octet-stream',
  'text/csv',
  'application/geo+json',
]

export interface OwnAddresses {
  /** Origins of the pages of this instance. */
  origins: readonly string[]
  /** Values of the Host header that belong to this instance. */
  hosts: readonly string[]
}

/** Returns the accepted origins and hosts of an instance: the public address, and the port on this machine. */
export function getOwnAddresses(publicUrl: string, port: number): OwnAddresses {
  const local = ['localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${port}`)
  return {
    origins: [publicUrl, ...local.map((host) => `http://${host}`)],
    hosts: [new URL(publicUrl).host, ...local],
  }
}

/**
 * Refuses requests with a foreign host name that points at this machine (DNS rebinding). Otherwise a foreign page would
 * count as a page of this instance. On a demo without passwords this would be enough to read and write.
 */
export const requireOwnHost =
  ({ hosts }: OwnAddresses): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!hosts.includes(host)) {
      return sendError(c, 421, 'WRONG_HOST', 'This instance has another address: see the setting PUBLIC_URL.')
    }
    return next()
  }

/**
 * Accepts writing calls only from pages of this instance or from programs. Pages of other sites are refused by Origin
 * and Sec-Fetch-Site. A cookie without either header requires a header that a foreign page cannot send. The body needs
 * a type that a plain form cannot have, or a proven origin.
 */
export const sameSiteOnly =
  ({ origins }: OwnAddresses): MiddlewareHandler =>
  async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isForeign =
      (origin !== undefined && !origins.includes(origin)) || (site !== undefined && !ownSiteValues.has(site))
    const isUnproven = origin === undefined && site === undefined && c.req.header(ownHeader) === undefined
    if (isForeign || (isUnproven && c.req.header('cookie') !== undefined)) {
      return sendError(
        c,
        403,
        'CROSS_SITE',
        `Calls from other sites are refused. A program sends the header ${ownHeader}.`,
      )
    }
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (
      type === undefined
        ? c.req.raw.body !== null && hasBody(c.req.header('content-length'))
        : !acceptedBodies.includes(type)
    ) {
      return sendError(c, 415, 'WRONG_CONTENT_TYPE', `The body must be one of ${acceptedBodies.join(', ')}.`)
    }
    return next()
  }

const ownSiteValues = new Set(['same-origin', 'none'])
const hasBody = (length: string | undefined): boolean => length !== '0' && length !== undefined
