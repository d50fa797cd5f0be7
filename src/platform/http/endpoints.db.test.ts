import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { password, useTestEndpoint } from './endpoints.fixture.ts'

const webFolder = mkdtempSync(join(tmpdir(), 'integral-web-'))
mkdirSync(join(webFolder, 'assets'))
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Integral</title>')
writeFileSync(join(webFolder, 'assets', 'main-4f2a.js'), 'export const words = 1\n'.repeat(100))

const endpoint = useTestEndpoint({ webFolder })
const isJson = async (answer: Response): Promise<unknown> => answer.json()

describe('every response', () => {
  it('instructs the browser to trust only this instance', async () => {
    for (const path of ['/', '/api/session', '/health/live', '/api/nothing']) {
      const { headers } = await endpoint.call(path)
      expect(headers.get('content-security-policy'), path).toContain("script-src 'self';")
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
      expect(headers.get('strict-transport-security'), path).toBeNull()
      expect(headers.get('x-powered-by'), path).toBeNull()
    }
  })

  it('has a request id: the id of the caller when it is well formed, otherwise a new id', async () => {
    const given = await endpoint.call('/api/session', { headers: { 'x-request-id': 'trace-42' } })
    expect(given.headers.get('x-request-id')).toBe('trace-42')
    const forged = await endpoint.call('/api/session', { headers: { 'x-request-id': 'a"} {"level":"fatal' } })
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(endpoint.log.join('')).not.toContain('fatal')
  })

  it('is not cached, unless it never changes', async () => {
    expect((await endpoint.call('/api/session')).headers.get('cache-control')).toBe('no-store')
  })

  it('has no illustrative mark in an instance that is not a demo', async () => {
    expect((await endpoint.call('/api/session')).headers.has('x-integral-illustrative')).toBe(false)
  })
})

describe('call from another site', () => {
  const body = { text: 'x' }

  it('is refused by the origin, with or without a session', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    const cookie = await endpoint.signIn('robin@example.org')
    const foreign = { headers: { origin: 'https://evil.example' }, body }
    for (const options of [{ ...foreign, cookie }, foreign]) {
      const answer = await endpoint.call('/api/probe', options)
      expect(answer.status).toBe(403)
      expect(await isJson(answer)).toMatchObject({ code: 'CROSS_SITE' })
    }
    const sign = await endpoint.call('/api/auth/sign-in', {
      ...foreign,
      body: { email: 'robin@example.org', password },
    })
    expect(sign.status).toBe(403)
    expect(sign.headers.getSetCookie()).toEqual([])
  })

  it('is refused by the site header of the browser', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await endpoint.call('/rpc/probe/write', { headers: { 'sec-fetch-site': site }, body })).status).toBe(403)
    }
  })

  it('cannot use the cookie without a header that a page of another site cannot send', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    const cookie = await endpoint.signIn('robin@example.org')
    expect((await endpoint.call('/api/probe', { headers: { cookie }, body })).status).toBe(403)
    expect((await endpoint.call('/api/probe', { cookie, body })).status).toBe(200)
    const page = { cookie, origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' }
    expect((await endpoint.call('/api/probe', { headers: page, body })).status).toBe(200)
  })

  it('cannot send the content types of a plain form', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await endpoint.call('/api/auth/sign-in', { headers: form, body: 'email=a&password=b' })
    expect(answer.status).toBe(415)
    expect((await endpoint.call('/api/probe', { headers: { 'content-type': 'text/plain' }, body: '{}' })).status).toBe(
      415,
    )
  })

  it('is refused when another host name points at this machine', async () => {
    const answer = await endpoint.call('/api/session', { headers: { host: 'evil.example:4321' } })
    expect(answer.status).toBe(421)
    expect((await endpoint.call('/health/live', { headers: { host: '10.1.2.3:4321' } })).status).toBe(200)
  })
})

describe('request body', () => {
  it('of more than 1 MB is refused with an error code', async () => {
    const answer = await endpoint.call('/api/probe', { body: { text: 'x'.repeat(1_048_577) } })
    expect(answer.status).toBe(413)
    expect(await isJson(answer)).toMatchObject({ code: 'TOO_LARGE', data: { megabytes: 1 } })
  })

  it('may be larger for file uploads', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    const cookie = await endpoint.signIn('robin@example.org')
    const answer = await endpoint.call('/api/files/one', { cookie, body: { text: 'x'.repeat(1_048_577) } })
    expect(await isJson(answer)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('of invalid JSON is refused without internal details', async () => {
    const answer = await endpoint.call('/api/probe', { body: '{"text": ' })
    expect(answer.status).toBe(400)
    expect(await isJson(answer)).toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('unexpected error', () => {
  it('returns the id of the request, and writes the cause only to the log', async () => {
    for (const path of ['/api/probe/fail', '/rpc/probe/fail']) {
      const answer = await endpoint.call(path, { body: {}, headers: { 'x-request-id': 'trace-7' } })
      const text = await answer.text()
      expect(answer.status).toBe(500)
      expect(text).toContain('Something went wrong.')
      expect(text).toContain('trace-7')
      expect(text).not.toContain('inside')
      expect(text).not.toContain('.ts:')
    }
    const logged = endpoint.log.map((line) => JSON.parse(line)).filter((line) => line.msg === 'a procedure failed')
    expect(logged).toHaveLength(2)
    expect(logged[0]).toMatchObject({
      level: 'error',
      requestId: 'trace-7',
      err: { message: 'The inside is visible.' },
    })
  })
})

describe('server log', () => {
  it('has one line per request, and never a password, a cookie, a query, a body or a secret in a path', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    const cookie = await endpoint.signIn('robin@example.org')
    await endpoint.call('/api/auth/sign-in', { body: { email: 'robin@example.org', password: 'wrong-pass-word-1' } })
    await endpoint.call('/api/probe?text=secret-query', { cookie })
    await endpoint.call('/api/probe', { cookie, body: { text: 'secret-body' } })
    await endpoint.call('/api/answers/Gm_28D4N4MaCBGa5TzaqRh8YB96upa')
    const text = endpoint.log.join('')
    const token = cookie.split('=')[1]!.slice(0, 20)
    for (const secret of [
      password,
      'wrong-pass-word-1',
      'secret-query',
      'secret-body',
      token,
      'Gm_28D4N4MaCBGa5TzaqRh8YB96upa',
      'robin@',
    ]) {
      expect(text).not.toContain(secret)
    }
    const requests = endpoint.log.map((line) => JSON.parse(line)).filter((line) => line.msg === 'request')
    expect(requests).toHaveLength(5)
    expect(requests[2]).toMatchObject({ method: 'GET', path: '/api/probe', status: 200, client: '192.0.2.7' })
    expect(requests[2].personId).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('health endpoint', () => {
  it('reports that the process is live and that the database has the current version', async () => {
    expect(await isJson(await endpoint.call('/health/live'))).toEqual({ live: true })
    const ready = await endpoint.call('/health/ready')
    expect(ready.status).toBe(200)
    expect(await isJson(ready)).toEqual({ ready: true, database: true, migrations: true })
  })

  it('reports not ready when a migration is missing or was changed', async () => {
    await endpoint.database.pool.query(`update migration set checksum = 'x' || checksum where name like '%platform%'`)
    const changed = await endpoint.call('/health/ready')
    await endpoint.database.pool.query(
      `update migration set checksum = substr(checksum, 2) where name like '%platform%'`,
    )
    expect(changed.status).toBe(503)
    expect(await isJson(changed)).toEqual({ ready: false, database: true, migrations: false })
    expect((await endpoint.call('/health/ready')).status).toBe(200)
  })
})

describe('web pages', () => {
  const page = { headers: { accept: 'text/html' } }

  it('are the same document at every address', async () => {
    for (const path of ['/', '/plans/some-plan', '/sign-in/link']) {
      const answer = await endpoint.call(path, page)
      expect(await answer.text()).toContain('<title>Integral</title>')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    }
  })

  it('are not returned for a missing file or procedure', async () => {
    for (const path of ['/assets/gone.js', '/api/nothing', '/rpc/nothing', '/..%2f..%2fetc/passwd']) {
      const answer = await endpoint.call(path, { headers: { accept: path.startsWith('/a') ? '*/*' : 'text/html' } })
      expect([404, 200], path).toContain(answer.status)
      if (answer.status === 200) expect(await answer.text(), path).toContain('<title>Integral</title>')
    }
    expect((await endpoint.call('/assets/gone.js', page)).status).toBe(404)
    expect((await endpoint.call('/api/nothing', page)).status).toBe(404)
  })

  it('use files that browsers cache permanently and that are sent compressed', async () => {
    const answer = await endpoint.call('/assets/main-4f2a.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toContain('export const words')
    expect((await endpoint.call('/assets/main-4f2a.js')).headers.get('content-encoding')).toBeNull()
  })
})

describe('public API', () => {
  it('describes each procedure with the permission', async () => {
    const document = await (await endpoint.call('/api/openapi.json')).json()
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1/), info: { title: 'Integral' } })
    expect(document.paths['/probe'].post).toMatchObject({
      tags: ['probe'],
      'x-permission': 'plan.write',
    })
    expect(document.components.schemas.Marking.enum).toContain('TLP:RED')
  })

  it('describes internal procedures on the page for readers, not in the document for other programs', async () => {
    const document = await (await endpoint.call('/api/openapi.json')).json()
    expect(Object.keys(document.paths)).toContain('/probe')
    expect(Object.keys(document.paths)).not.toContain('/probe-preview')
    expect(await (await endpoint.call('/api/docs')).text()).toContain('/probe-preview')
  })

  it('refuses to describe an area that does not exist', async () => {
    const answer = await endpoint.call('/api/openapi.json?area=no-such-area')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('has a documentation page without scripts that lists every procedure', async () => {
    const answer = await endpoint.call('/api/docs')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(text).not.toContain('<script')
    for (const excerpt of ['/api/probe', 'invitePerson', 'LINK_NOT_VALID', 'plan.write'])
      expect(text).toContain(excerpt)
  })

  it('compresses large responses', async () => {
    const answer = await endpoint.call('/api/openapi.json', { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
  })

  it('limits an address with too many requests, and no other address', async () => {
    let refused: Response | undefined
    for (let count = 0; count <= 600 && !refused; count++) {
      const read = await endpoint.call('/api/session', { address: '192.0.2.99' })
      if (read.status !== 200) refused = read
    }
    expect(refused?.status).toBe(429)
    expect(await refused?.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      data: { retryAfterSeconds: expect.any(Number) },
    })
    expect((await endpoint.call('/api/session', { address: '192.0.2.98' })).status).toBe(200)
  })

  it('limits attempts to guess short codes: per minute and user, signed in or not', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    await endpoint.enrol('sam@example.org', 'planner')
    const [robin, sam] = [await endpoint.signIn('robin@example.org'), await endpoint.signIn('sam@example.org')]
    const statuses = async (times: number, by: Parameters<typeof endpoint.call>[1]) => {
      const answers: number[] = []
      for (let count = 0; count < times; count++) answers.push((await endpoint.call('/api/probe/K7M4', by)).status)
      return [...new Set(answers)]
    }
    expect(await statuses(30, { cookie: robin })).toEqual([200])
    expect(await statuses(2, { cookie: robin })).toEqual([429])
    expect(await statuses(1, { cookie: sam })).toEqual([200])
    expect(await statuses(31, { address: '192.0.2.97' })).toEqual([200, 429])
    endpoint.clock.set('2026-11-24T10:01:01Z')
    expect(await statuses(1, { cookie: robin })).toEqual([200])
  })

  it('does not limit the reads of a signed-in user: only writes are counted', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    const cookie = await endpoint.signIn('robin@example.org')
    for (let count = 0; count < 300; count++) {
      const read = await endpoint.call('/api/probe', { cookie })
      expect(read.status, `call ${count}`).toBe(200)
    }
  })
})

describe('instance with https', () => {
  const secure = useTestEndpoint({ publicUrl: 'https://integral.example.org' })

  it('keeps browsers and cookies on https', async () => {
    await secure.enrol('robin@example.org', 'planner')
    const answer = await secure.call('/api/auth/sign-in', { body: { email: 'robin@example.org', password } })
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(answer.headers.getSetCookie().join()).toMatch(/^__Secure-integral\.session_token=.*; Secure; SameSite=Lax$/)
  })
})
