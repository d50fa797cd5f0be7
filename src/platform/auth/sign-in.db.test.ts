import { describe, expect, it } from 'vitest'
import { getCookie, password, useTestEndpoint } from '../http/endpoints.fixture.ts'
import { verifyJournal } from '../journal/queries.ts'
import { makeFirstLink } from './first-link.ts'

const endpoint = useTestEndpoint({ sendsMail: true, trustedProxies: ['10.0.0.1'] })
const email = 'robin@example.org'

const signIn = (
  typed: { email: string; password: string },
  options: { address?: string; headers?: Record<string, string> } = {},
) => endpoint.call('/api/auth/sign-in', { body: typed, ...options })
const getErrorCode = async (answer: Response) => ((await answer.json()) as { code: string }).code
const getSession = async (cookie: string) => (await endpoint.call('/api/session', { cookie })).json()
const getSecret = (link: string | undefined) => link!.split('#')[1]!
const redeemLink = (body: object) => endpoint.call('/api/session/link', { body })
const journalLines = () =>
  endpoint.database.kysely.selectFrom('journal').select(['procedure', 'person_id', 'payload']).orderBy('seq').execute()

describe('signing in', () => {
  it('starts a session whose cookie is not available to scripts or other sites', async () => {
    const { personId, organisationId } = await endpoint.enrol(email, 'planner')
    const answer = await signIn({ email: 'Robin@Example.org', password })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({})
    expect(answer.headers.getSetCookie().join()).toMatch(/Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax/)
    expect(await getSession(getCookie(answer))).toMatchObject({
      person: { id: personId, name: 'Robin Example', language: 'nl' },
      roles: [{ organisationId, role: 'planner' }],
      permissions: expect.arrayContaining(['plan.write']),
      demo: false,
    })
  })

  it('gives a wrong password and an unknown address the same response', async () => {
    await endpoint.enrol(email, 'planner')
    const wrong = await signIn({ email, password: 'another horse battery' })
    const unknown = await signIn({ email: 'nobody@example.org', password })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.text()).toBe(await unknown.text())
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  it('ends with signing out: the cookie no longer gives access', async () => {
    await endpoint.enrol(email, 'planner')
    const cookie = await endpoint.signIn(email)
    const out = await endpoint.call('/api/auth/sign-out', { body: {}, cookie })
    expect(out.headers.getSetCookie().join()).toContain('Max-Age=0')
    expect(await getSession(cookie)).toMatchObject({ person: null })
  })

  it('never takes the identity from the data cookie of another session, in any combination of cookies', async () => {
    const { personId } = await endpoint.enrol(email, 'planner')
    await endpoint.enrol('sam@example.org', 'instance_administrator')
    const parts = (cookie: string) => cookie.split('; ')
    const isData = (part: string) => part.includes('session_data')
    const [own, theirs] = [parts(await endpoint.signIn(email)), parts(await endpoint.signIn('sam@example.org'))]
    expect(theirs.filter(isData)).toHaveLength(1)
    const mixed = [...own.filter((part) => !isData(part)), ...theirs.filter(isData)].join('; ')
    expect(await getSession(mixed)).toMatchObject({ person: { id: personId }, roles: [{ role: 'planner' }] })
    expect(await getSession(theirs.filter(isData).join('; '))).toMatchObject({ person: null })
  })

  it('is refused immediately after another browser ends the session, even while the cookie cache is valid [access-6]', async () => {
    await endpoint.enrol(email, 'planner')
    const [cookie, other] = [await endpoint.signIn(email), await endpoint.signIn(email)]
    expect(await getSession(cookie)).toMatchObject({ person: { name: 'Robin Example' } })
    const change = { currentPassword: password, newPassword: 'another horse battery' }
    expect((await endpoint.call('/api/auth/change-password', { body: change, cookie: other })).status).toBe(200)
    expect(await getSession(cookie)).toMatchObject({ person: null })
    expect((await endpoint.call('/api/probe', { cookie, body: { text: 'x' } })).status).toBe(401)
  })

  it('gives no access with an altered cookie', async () => {
    await endpoint.enrol(email, 'planner')
    const cookie = await endpoint.signIn(email)
    expect(await getSession(cookie.replace(/\.(.)/, (_all, entry) => `.${entry === 'a' ? 'b' : 'a'}`))).toMatchObject({
      person: null,
    })
  })

  it('lasts 12 hours without use, and a week at most', async () => {
    await endpoint.enrol(email, 'planner')
    const cookie = await endpoint.signIn(email)
    // The session starts at the time of the machine.
    endpoint.clock.set(new Date().toISOString())
    endpoint.clock.advance(8 * 24 * 3_600_000)
    expect(await getSession(cookie)).toMatchObject({ person: null })
    await endpoint.database.pool.query(`update auth_session set expires_at = now() - interval '1 second'`)
    endpoint.clock.set(new Date().toISOString())
    expect(await getSession(cookie)).toMatchObject({ person: null })
  })

  it('applies changed roles, and leaving, at the next call [access-6]', async () => {
    const { personId } = await endpoint.enrol(email, 'planner')
    const cookie = await endpoint.signIn(email)
    await endpoint.database.pool.query(`update role_assignment set valid_to = '2026-11-24'`)
    expect(await getSession(cookie)).toMatchObject({ person: { id: personId }, roles: [] })
    expect((await endpoint.call('/api/probe', { cookie, body: { text: 'x' } })).status).toBe(403)
    await endpoint.database.pool.query(`update person set left_at = now()`)
    expect(await getSession(cookie)).toMatchObject({ person: null })
    expect((await signIn({ email, password })).status).toBe(401)
  })

  it('exposes no other endpoint of the library, except signing out and a new password', async () => {
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'get-session',
      'list-sessions',
      'update-user',
      'request-password-reset',
      'reset-password',
      'ok',
    ]) {
      for (const method of ['GET', 'POST']) {
        const body = method === 'POST' ? { body: { email: 'new@example.org', password, name: 'New' } } : {}
        expect((await endpoint.call(`/api/auth/${path}`, { method, ...body })).status, path).toBe(404)
      }
    }
    expect((await endpoint.database.pool.query('select from auth_user')).rowCount).toBe(0)
  })
})

describe('sign-in attempts', () => {
  const typed = { email: 'nobody@example.org', password: 'wrong horse battery' }

  it('from an address are limited, also with a forged X-Forwarded-For', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 11; count++) {
      const headers = { 'x-forwarded-for': `203.0.113.${count}`, 'x-integral-client': `203.0.113.${count}` }
      const answer = await signIn({ ...typed, email: `nobody${count}@example.org` }, { headers })
      statuses.push(answer.status)
      if (answer.status === 429) expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    expect((await signIn({ ...typed, email: 'other@example.org' }, { address: '192.0.2.8' })).status).toBe(401)
  })

  it('behind a trusted proxy count for the address that the proxy names', async () => {
    const signInThroughProxy = (client: string, email: string) =>
      signIn({ ...typed, email }, { address: '10.0.0.1', headers: { 'x-forwarded-for': `1.2.3.4, ${client}` } })
    for (let count = 0; count < 10; count++) await signInThroughProxy('198.51.100.1', `nobody${count}@example.org`)
    expect((await signInThroughProxy('198.51.100.1', 'last@example.org')).status).toBe(429)
    expect((await signInThroughProxy('198.51.100.2', 'last@example.org')).status).toBe(401)
  })

  it('on an account are limited too, from any number of addresses, until the time window ends [access-5]', async () => {
    await endpoint.enrol(email, 'planner')
    const from = (count: number, secret: string) => signIn({ email, password: secret }, { address: `192.0.2.${count}` })
    for (let count = 0; count < 20; count++) await from(count, 'wrong horse battery')
    expect(await getErrorCode(await from(100, password))).toBe('TOO_MANY_ATTEMPTS')
    endpoint.clock.advance(16 * 60_000)
    expect((await from(100, password)).status).toBe(200)
  })

  it('to guess a link are limited', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 11; count++)
      statuses.push((await redeemLink({ secret: 'x'.repeat(43), password })).status)
    expect(statuses).toEqual([...Array(10).fill(410), 429])
  })
})

describe('first administrator', () => {
  it('starts with a link that works once', async () => {
    const secret = getSecret(await makeFirstLink(endpoint.database, endpoint.clock))
    const responseEntry = await endpoint.call('/api/session/link/preview', { body: { secret } })
    expect(await responseEntry.json()).toEqual({
      kind: 'first',
      name: null,
      email: null,
      language: null,
      expiresAt: '2026-11-25T10:00:00.000Z',
    })
    expect(await getErrorCode(await redeemLink({ secret, password }))).toBe('DETAILS_MISSING')
    const details = {
      secret,
      name: 'Alex Example',
      email: 'alex@example.org',
      language: 'fr',
      organisationName: 'Zone of the test',
    }
    expect(await getErrorCode(await redeemLink({ ...details, password: 'short' }))).toBe('PASSWORD_TOO_EASY')
    const both = await Promise.all([
      redeemLink({ ...details, password }),
      redeemLink({ ...details, email: 'b@example.org', password }),
    ])
    expect(both.map((response) => response.status).sort()).toEqual([200, 410])
    expect((await redeemLink({ ...details, password })).status).toBe(410)
    const { email: used } = (await both.find((response) => response.ok)!.json()) as { email: string }
    expect(await getSession(await endpoint.signIn(used))).toMatchObject({
      person: { name: 'Alex Example', language: 'fr' },
      roles: [{ role: 'instance_administrator', organisationNames: { nl: 'Zone of the test' } }],
    })
  })

  it('is not requested again when there is an administrator; a link ends with a later link, or after a day', async () => {
    const first = getSecret(await makeFirstLink(endpoint.database, endpoint.clock))
    const second = getSecret(await makeFirstLink(endpoint.database, endpoint.clock))
    const details = { name: 'Alex Example', email: 'alex@example.org', password }
    expect((await redeemLink({ secret: first, ...details })).status).toBe(410)
    endpoint.clock.advance(24 * 3_600_000)
    expect((await redeemLink({ secret: second, ...details })).status).toBe(410)
    const third = getSecret(await makeFirstLink(endpoint.database, endpoint.clock))
    expect((await redeemLink({ secret: third, ...details })).status).toBe(200)
    expect(await makeFirstLink(endpoint.database, endpoint.clock)).toBeUndefined()
  })

  it('leaves no secret in the database', async () => {
    const secret = getSecret(await makeFirstLink(endpoint.database, endpoint.clock))
    await redeemLink({ secret, name: 'Alex Example', email: 'alex@example.org', password })
    const { rows } = await endpoint.database.pool.query(
      'select to_jsonb(l) as row from auth_link l union all select to_jsonb(a) from auth_account a union all select to_jsonb(j) from journal j',
    )
    expect(rows.length).toBeGreaterThan(2)
    for (const hidden of [secret, password]) expect(JSON.stringify(rows)).not.toContain(hidden)
  })
})

describe('forgotten password', () => {
  it('is replaced with a mailed link, in the language of the person, which ends the other sessions', async () => {
    await endpoint.enrol(email, 'planner')
    const cookie = await endpoint.signIn(email)
    const response = await endpoint.call('/api/session/reset', { body: { email } })
    expect(await response.json()).toEqual({ byMail: true })
    expect(endpoint.letters).toHaveLength(1)
    const [letter] = endpoint.letters
    expect(letter).toMatchObject({ to: email, subject: 'Een nieuw wachtwoord voor Integral' })
    const secret = /http:\/\/localhost:4321\/sign-in\/link#(\S+)/.exec(letter!.text)![1]!
    expect((await redeemLink({ secret, password: 'a new horse battery' })).status).toBe(200)
    expect(await getSession(cookie)).toMatchObject({ person: null })
    expect((await signIn({ email, password })).status).toBe(401)
    expect((await signIn({ email, password: 'a new horse battery' })).status).toBe(200)
  })

  it('gives the same response for an unknown address', async () => {
    const response = await endpoint.call('/api/session/reset', { body: { email: 'nobody@example.org' } })
    expect(await response.json()).toEqual({ byMail: true })
    expect(endpoint.letters).toEqual([])
  })
})

describe('new password', () => {
  const change = (cookie: string, body: object) => endpoint.call('/api/auth/change-password', { cookie, body })

  it('requires the current password, must not be too easy, and ends the other sessions', async () => {
    await endpoint.enrol(email, 'planner')
    const other = await endpoint.signIn(email)
    const cookie = await endpoint.signIn(email)
    const wrong = await change(cookie, { currentPassword: 'wrong horse battery', newPassword: 'a new horse battery' })
    expect(await getErrorCode(wrong)).toBe('PASSWORD_WRONG')
    expect(
      await getErrorCode(await change(cookie, { currentPassword: password, newPassword: 'aaaaaaaaaaaaaaa' })),
    ).toBe('PASSWORD_TOO_EASY')
    const changed = await change(cookie, { currentPassword: password, newPassword: 'a new horse battery' })
    expect(changed.status).toBe(200)
    expect(await getSession(other)).toMatchObject({ person: null })
    expect(await getSession(getCookie(changed))).toMatchObject({ person: { name: 'Robin Example' } })
  })
})

describe('audit log', () => {
  it('has a line for each sign-in act, with the person and without a secret or an address', async () => {
    const { personId } = await endpoint.enrol(email, 'planner')
    await signIn({ email, password: 'wrong horse battery' })
    await signIn({ email: 'nobody@example.org', password })
    const cookie = await endpoint.signIn(email)
    await endpoint.call('/api/session/language', { method: 'PUT', cookie, body: { language: 'de' } })
    await endpoint.call('/api/auth/sign-out', { body: {}, cookie })
    await endpoint.call('/api/session/reset', { body: { email } })
    const lines = await journalLines()
    expect(lines.map((line) => [line.procedure, line.person_id])).toEqual([
      ['session.refuseSignIn', personId],
      ['session.refuseSignIn', null],
      ['session.signIn', personId],
      ['session.setLanguage', personId],
      ['session.signOut', personId],
      ['session.requestPasswordReset', personId],
    ])
    for (const hidden of ['battery', 'example.org', cookie.slice(24, 50)])
      expect(JSON.stringify(lines)).not.toContain(hidden)
    expect(await verifyJournal(endpoint.database.kysely)).toEqual({ lines: 6, issues: [] })
  })
})
