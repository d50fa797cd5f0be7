import { beforeEach, describe, expect, it } from 'vitest'
import { factories } from '../../../testing/factories/index.ts'
import { useTestEndpoint } from '../http/endpoints.fixture.ts'
import { maxBytes } from './model.ts'
import { makeFile, samples } from './samples.fixture.ts'

const endpoint = useTestEndpoint()
let cookie: string
let planId: string
beforeEach(async () => {
  const { organisationId } = await endpoint.enrol('robin@example.org', 'planner')
  cookie = await endpoint.signIn('robin@example.org')
  planId = (await factories(endpoint.database).plan({ ownerId: organisationId, marking: 'TLP:AMBER+STRICT' })).id
})

const attach = (file: File) => {
  const body = new FormData()
  body.set('file', file)
  return endpoint.call(`/api/plans/${planId}/files`, { method: 'POST', body, cookie })
}
const attached = async (file: File): Promise<string> => ((await (await attach(file)).json()) as { id: string }).id

describe('file over HTTP', () => {
  it('is uploaded as a form and downloaded as an attachment that runs no script', async () => {
    const id = await attached(makeFile('Küste "1".pdf', samples.pdf))
    const answer = await endpoint.call(`/api/files/${id}`, { cookie, headers: { 'accept-encoding': 'gzip' } })
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(samples.pdf.byteLength),
      'content-disposition': `attachment; filename="K_ste _1_.pdf"; filename*=UTF-8''K%C3%BCste%20_1_.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store, no-transform',
    })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(samples.pdf)
  })

  it('returns the same not-found response to a reader without access and for an invalid id', async () => {
    const id = await attached(makeFile('a.pdf', samples.pdf))
    await endpoint.enrol('sam@example.org', 'planner')
    const other = await endpoint.signIn('sam@example.org')
    for (const [path, as] of [
      [`/api/files/${id}`, other],
      [`/api/files/${id}`, undefined],
      ['/api/files/01a20f00-0000-7000-8000-000000000000', cookie],
      ['/api/files/..%2f..%2fetc%2fpasswd', cookie],
    ] as const) {
      const answer = await endpoint.call(path, as ? { cookie: as } : {})
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'NOT_FOUND'])
    }
  })

  it('is accepted and returned at exactly 50 MB, and refused above that before it is read', async () => {
    const largest = new Uint8Array(maxBytes)
    largest.set(samples.pdf)
    const id = await attached(makeFile('largest.pdf', largest))
    const answer = await endpoint.call(`/api/files/${id}`, { cookie })
    let size = 0
    for await (const chunk of answer.body!) size += chunk.byteLength
    expect(size).toBe(maxBytes)
    const more = await attach(makeFile('more.pdf', new Uint8Array(maxBytes + 65_536)))
    expect([more.status, ((await more.json()) as { code: string }).code]).toEqual([413, 'TOO_LARGE'])
  })

  it('is refused with a code and data when the kind is not accepted', async () => {
    const answer = await attach(makeFile('page.html', '<script>alert(1)</script>'))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'FILE_TYPE_NOT_ALLOWED',
      defined: true,
      data: { allowedKinds: expect.arrayContaining(['pdf']) },
    })
  })
})
