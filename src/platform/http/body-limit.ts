import type { MiddlewareHandler } from 'hono'
import { bodyLimit as limitBody } from 'hono/body-limit'
import { every } from 'hono/combine'
import { sendError } from './send-response.ts'

const megabyte = 1024 * 1024
export const maxMegabytes = { ordinary: 1, file: 50 }

/** Overhead of a multipart form around a file, so that a file of exactly the maximum size is accepted. */
const frame = 64 * 1024

const limitBodySize = (megabytes: number, more = 0): MiddlewareHandler =>
  limitBody({
    maxSize: megabytes * megabyte + more,
    onError: (c) => sendError(c, 413, 'TOO_LARGE', `At most ${megabytes} MB are accepted here.`, { megabytes }),
  })

/**
 * Limits request bodies to 1 MB, or 50 MB on upload paths.
 * @param large is called before a body of more than 1 MB, or of unknown length, is read
 */
export function bodyLimit(isUploadPath: (path: string) => boolean, large: MiddlewareHandler): MiddlewareHandler {
  const ordinary = limitBodySize(maxMegabytes.ordinary)
  const file = every(limitBodySize(maxMegabytes.file, frame), large)
  const fileOfUnknownLength = every(large, limitBodySize(maxMegabytes.file, frame))
  return (c, next) => {
    if (!isUploadPath(c.req.path) || !c.req.raw.body) return ordinary(c, next)
    const length = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined
    if (length === undefined) return fileOfUnknownLength(c, next)
    return Number(length) > maxMegabytes.ordinary * megabyte ? file(c, next) : ordinary(c, next)
  }
}
