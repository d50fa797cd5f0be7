import type { MiddlewareHandler } from 'hono'
import { bodyLimit as limitBody } from 'hono/body-limit'
import { refuse } from './answer.ts'

const megabyte = 1024 * 1024
export const mostMegabytes = { ordinary: 1, file: 50 }

const limitTo = (megabytes: number): MiddlewareHandler =>
  limitBody({
    maxSize: megabytes * megabyte,
    onError: (c) => refuse(c, 413, 'TOO_LARGE', `At most ${megabytes} MB are accepted here.`, { megabytes }),
  })

/** 1 MB, and 50 MB where files come in. */
export function bodyLimit(isFileDoor: (path: string) => boolean): MiddlewareHandler {
  const ordinary = limitTo(mostMegabytes.ordinary)
  const file = limitTo(mostMegabytes.file)
  return (c, next) => (isFileDoor(c.req.path) ? file(c, next) : ordinary(c, next))
}
