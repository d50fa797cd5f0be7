import type { MiddlewareHandler } from 'hono'
import { bodyLimit as limitBody } from 'hono/body-limit'
import { refuse } from './answer.ts'

const megabyte = 1024 * 1024
export const mostMegabytes = { ordinary: 1, file: 50 }

/** What a multipart form adds around a file: a file of exactly the largest size comes in. */
const frame = 64 * 1024

const limitTo = (megabytes: number, more = 0): MiddlewareHandler =>
  limitBody({
    maxSize: megabytes * megabyte + more,
    onError: (c) => refuse(c, 413, 'TOO_LARGE', `At most ${megabytes} MB are accepted here.`, { megabytes }),
  })

/** 1 MB, and 50 MB where files come in. */
export function bodyLimit(isFileDoor: (path: string) => boolean): MiddlewareHandler {
  const ordinary = limitTo(mostMegabytes.ordinary)
  const file = limitTo(mostMegabytes.file, frame)
  return (c, next) => (isFileDoor(c.req.path) ? file(c, next) : ordinary(c, next))
}
