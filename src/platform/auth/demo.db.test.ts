import { describe, expect, it } from 'vitest'
import { getCookie, useTestEndpoint } from '../http/endpoints.fixture.ts'

describe('demo instance', () => {
  const endpoint = useTestEndpoint({ isDemo: true })

  it('marks every response as illustrative [ops-2]', async () => {
    for (const path of ['/', '/api/session', '/api/openapi.json', '/health/live', '/api/nothing']) {
      expect((await endpoint.call(path)).headers.get('x-integral-illustrative'), path).toBe('true')
    }
    const document = await (await endpoint.call('/api/openapi.json')).json()
    expect(document.info.description).toContain('everything in it is illustrative')
  })

  it('lets a user sign in as any persona, without a password', async () => {
    const { personId } = await endpoint.enrol('robin@example.org', 'planner')
    await endpoint.enrol('mayor@example.org', 'mayor')
    const { personas } = await (await endpoint.call('/api/demo/personas')).json()
    expect(personas).toHaveLength(2)
    const found = await (await endpoint.call('/api/demo/personas?query=planner')).json()
    expect(found.personas).toMatchObject([
      { personId, role: 'planner', name: 'Robin Example', organisationNames: { en: expect.any(String) } },
    ])
    const answer = await endpoint.call('/api/demo/step-in', { body: { personId } })
    expect(answer.status).toBe(200)
    const session = await endpoint.call('/api/session', { cookie: getCookie(answer) })
    expect(await session.json()).toMatchObject({ person: { id: personId } })
    const lines = await endpoint.database.kysely.selectFrom('journal').select(['procedure', 'person_id']).execute()
    expect(lines).toEqual([{ procedure: 'session.stepIn', person_id: personId }])
  })

  it('accepts persons without a mail address, and refuses unknown persons', async () => {
    const { personId } = await endpoint.enrol('robin@example.org', 'planner')
    await endpoint.database.pool.query('delete from auth_user; update person set email = null')
    expect((await endpoint.call('/api/demo/step-in', { body: { personId } })).status).toBe(200)
    const unknown = { personId: '00000000-0000-7000-8000-000000000000' }
    expect((await endpoint.call('/api/demo/step-in', { body: unknown })).status).toBe(404)
    expect((await endpoint.call('/api/demo/step-in', { body: { personId: 'nonsense' } })).status).toBe(404)
  })

  it('returns the waiting time, and not whether a person is unknown, after too many sign-ins', async () => {
    const { personId } = await endpoint.enrol('robin@example.org', 'planner')
    const answers: Response[] = []
    for (let turn = 0; turn < 200 && answers.at(-1)?.status !== 429; turn += 1)
      answers.push(await endpoint.call('/api/demo/step-in', { body: { personId } }))
    const refused = answers.at(-1)!
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })
})

describe('instance that is not a demo', () => {
  const endpoint = useTestEndpoint()

  it('has no demo sign-in endpoint', async () => {
    const { personId } = await endpoint.enrol('robin@example.org', 'planner')
    for (const path of ['/api/demo/step-in', '/api/auth/demo/step-in']) {
      const answer = await endpoint.call(path, { body: { personId } })
      expect(answer.status, path).toBe(404)
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect((await endpoint.call('/api/demo/personas')).status).toBe(404)
  })
})
