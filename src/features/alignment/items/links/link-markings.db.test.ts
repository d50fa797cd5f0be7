import { beforeEach, describe, expect, it, vi } from 'vitest'
import { registerLinkPurposes } from '#platform/links/purpose.ts'
import { signedLinkRoutes } from '#platform/links/routes.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { anyone } from '#shared/actor.ts'
import type { Marking } from '#shared/marking.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { makeCountry } from '../country.fixture.ts'
import { answerLinkPurpose } from './purpose.ts'

registerLinkPurposes([answerLinkPurpose])
const api = useApi({ alignment: alignmentRoutes, links: signedLinkRoutes })
const expiresAt = '2026-12-24T10:00:00.000Z'
const recipient = { name: 'Chief of zone', email: 'chief@zone.example', language: 'en' as const }
let country: Awaited<ReturnType<typeof makeCountry>>
let emails: Email[]
const mailer = { publicUrl: 'https://i.example', send: async (email: Email) => void emails.push(email) }
const parts = (hasMail = true) => ({ mailer: hasMail ? mailer : undefined })
const stranger = (hasMail = true) => api.as(anyone('en'), parts(hasMail))
const create = (input: { recipient?: typeof recipient; hasMail?: boolean } = {}) =>
  api.as(country.ministryPlanner, parts(input.hasMail)).alignment.links.createAnswerLink({
    ...{ versionId: country.versionId, organisationId: country.zones[0]!.id, expiresAt },
    recipient: input.recipient ?? null,
  })
const getCode = (email: Email) => /\b(\d{6})\b/.exec(email.text)![1]!
const getSecret = (email: Email) => /#(\S+)/.exec(email.text)![1]!
const open = async (input: { secret: string; token?: string }, hasMail?: boolean) => {
  const call = stranger(hasMail).alignment.links.getLinkedItems(input)
  return call.then(
    ({ items }) => items.length,
    async (error: { code: string }) => error.code,
  )
}

async function prepare(priorities: (Marking | undefined)[], planMarking?: Marking) {
  country = await makeCountry(api.database, { priorities, ...(planMarking && { planMarking }) })
  const addressees = { method: 'kind' as const, kind: 'police_zone' }
  await api
    .as(country.ministryPlanner)
    .alignment.items.sendItems({ versionId: country.versionId, addressees, dueOn: null })
}

/** Requests a code and waits for its mail. */
async function requestCode(secret: string): Promise<string> {
  const count = emails.length
  await stranger().links.requestLinkCode({ secret })
  await vi.waitFor(() => expect(emails.length).toBe(count + 1))
  return getCode(emails.at(-1)!)
}
const confirm = (secret: string, code: string) => stranger().links.confirmLinkCode({ secret, code })
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

beforeEach(() => {
  emails = []
})

describe('a link to content with TLP:AMBER', () => {
  let secret: string
  beforeEach(async () => {
    await prepare([undefined, 'TLP:AMBER'])
    await create({ recipient })
    secret = getSecret(emails[0]!)
  })

  it('is created only for a recipient with an address, on an instance with mail', async () => {
    expect((await catchError(create())).code).toBe('LINK_RECIPIENT_REQUIRED')
    expect((await catchError(create({ recipient, hasMail: false }))).code).toBe('LINK_RECIPIENT_REQUIRED')
    const { rows } = await api.database.pool.query('select marking_ceiling, recipient_address from signed_link')
    expect(rows).toEqual([{ marking_ceiling: 2, recipient_address: recipient.email }])
  })

  it('shows and changes no content without the code, and all items with it, for 8 hours [access-11]', async () => {
    expect(await open({ secret })).toBe('LINK_CODE_REQUIRED')
    const item = await api.as(country.ministryPlanner).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    const answer = { secret, itemId: item.rows[0]!.id, kind: 'adopt' as const }
    expect((await catchError(stranger().alignment.links.answerByLink(answer))).code).toBe('LINK_CODE_REQUIRED')
    const { token } = await confirm(secret, await requestCode(secret))
    expect(await open({ secret, token })).toBe(2)
    await stranger().alignment.links.answerByLink({ ...answer, token })
    expect(await open({ secret, token: 'a'.repeat(43) })).toBe('LINK_CODE_REQUIRED')
    api.clock.set('2026-11-24T18:00:00.000Z')
    expect(await open({ secret, token })).toBe('LINK_CODE_REQUIRED')
  })

  it('shows no item with TLP:AMBER without a confirmed code, also in the database', async () => {
    const { rows: links } = await api.database.pool.query('select secret_hash from signed_link')
    const list = async (token: string | null) =>
      (
        await api.database.pool.query('select element_code from linked_items($1, $2, $3)', [
          ...[links[0].secret_hash, token, '2026-11-24T10:00:00Z'],
        ])
      ).rows.map((row) => row.element_code)
    expect(await list(null)).toEqual(['P1', null])
    await confirm(secret, await requestCode(secret))
    const { rows: tokens } = await api.database.pool.query('select token_hash from signed_link_token')
    expect(await list(tokens[0].token_hash)).toEqual(['P1', 'P2'])
  })

  it('requires sign-in on an instance without mail, and ends with its link', async () => {
    expect(await open({ secret }, false)).toBe('LINK_SIGN_IN_REQUIRED')
    const { token } = await confirm(secret, await requestCode(secret))
    const links = api.as(country.ministryPlanner).alignment.links
    const [link] = await links.listAnswerLinks({ versionId: country.versionId })
    await links.revokeAnswerLink({ id: link!.id })
    expect(await open({ secret, token })).toBe('LINK_NOT_VALID')
  })

  it('accepts a code once, for 10 minutes, at most 5 attempts, and only the latest', async () => {
    const first = await requestCode(secret)
    const second = await requestCode(secret)
    if (first !== second) expect((await catchError(confirm(secret, first))).code).toBe('CODE_NOT_VALID')
    await confirm(secret, second)
    expect((await catchError(confirm(secret, second))).code).toBe('CODE_NOT_VALID')

    const third = await requestCode(secret)
    for (let attempt = 0; attempt < 5; attempt++)
      expect((await catchError(confirm(secret, wrong(third)))).code).toBe('CODE_NOT_VALID')
    expect((await catchError(confirm(secret, third))).code).toBe('CODE_NOT_VALID')

    const fourth = await requestCode(secret)
    api.clock.set('2026-11-24T10:10:00.000Z')
    expect((await catchError(confirm(secret, fourth))).code).toBe('CODE_NOT_VALID')
  })

  it('accepts the right code after 4 wrong attempts', async () => {
    const code = await requestCode(secret)
    for (let attempt = 0; attempt < 4; attempt++) await catchError(confirm(secret, wrong(code)))
    expect(await open({ secret, ...(await confirm(secret, code)) })).toBe(2)
  })

  it('receives at most 10 codes within 24 hours', async () => {
    for (let count = 0; count < 10; count++) await requestCode(secret)
    await stranger().links.requestLinkCode({ secret })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(emails.length).toBe(11)
    api.clock.set('2026-11-25T10:00:00.000Z')
    await requestCode(secret)
  })

  it('sends the code to the registered address only, and stores it as a hash that needs the secret', async () => {
    const code = await requestCode(secret)
    expect(emails[1]).toMatchObject({ to: recipient.email })
    expect(emails[1]!.text).not.toContain(secret)
    const { rows } = await api.database.pool.query(
      'select (select string_agg(c::text, chr(32)) from signed_link_code c) || (select string_agg(j::text, chr(32)) from journal j) as text',
    )
    expect(rows[0].text).not.toContain(code)
    const { token } = await confirm(secret, code)
    const log = await api.database.pool.query(
      `select procedure, payload from journal where procedure like 'links.%' order by seq`,
    )
    expect(log.rows).toMatchObject([
      { procedure: 'links.requestLinkCode', payload: { recipient: { name: recipient.name } } },
      { procedure: 'links.confirmLinkCode', payload: { recipient: { name: recipient.name } } },
    ])
    expect(JSON.stringify(log.rows)).not.toContain(recipient.email)
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('gives the same answers for a link that does not exist', async () => {
    const unknown = 'a'.repeat(43)
    expect(await stranger().links.requestLinkCode({ secret: unknown })).toEqual(
      await stranger().links.requestLinkCode({ secret }),
    )
    await vi.waitFor(() => expect(emails.length).toBe(2))
    const code = getCode(emails[1]!)
    expect(await catchError(confirm(unknown, code))).toEqual(await catchError(confirm(secret, wrong(code))))
    expect(emails.length).toBe(2)
  })
})

describe('the marking of the subject', () => {
  it('opens TLP:GREEN with the link alone, and sends no code for it [access-11]', async () => {
    await prepare([undefined, undefined])
    const { secret } = await create()
    expect(await open({ secret: secret! })).toBe(2)
    await stranger().links.requestLinkCode({ secret: secret! })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(emails).toEqual([])
  })

  it.each([
    ['TLP:AMBER', 2, 'LINK_CODE_REQUIRED', 'LINK_SIGN_IN_REQUIRED'],
    ['TLP:AMBER+STRICT', 3, 'LINK_SIGN_IN_REQUIRED', 'LINK_SIGN_IN_REQUIRED'],
    ['TLP:RED', 4, 'LINK_SIGN_IN_REQUIRED', 'LINK_SIGN_IN_REQUIRED'],
  ])('holds at once when it becomes %s after the link was created', async (_name, marking, named, unnamed) => {
    await prepare([undefined])
    await create({ recipient })
    const { secret } = await create()
    const update = `update plan set marking = ${marking}, person_ids = array[gen_random_uuid()] where id = $1`
    await api.database.pool.query(update, [country.national.id])
    expect(await open({ secret: getSecret(emails[0]!) })).toBe(named)
    expect(await open({ secret: secret! })).toBe(unnamed)
  })

  it('also holds for a confirmed code, and a code opens nothing stricter than TLP:AMBER [access-11]', async () => {
    await prepare(['TLP:AMBER'])
    await create({ recipient })
    const secret = getSecret(emails[0]!)
    const { token } = await confirm(secret, await requestCode(secret))
    expect(await open({ secret, token })).toBe(1)
    await api.database.pool.query('update plan set marking = 3 where id = $1', [country.national.id])
    expect(await open({ secret, token })).toBe('LINK_SIGN_IN_REQUIRED')
    const { rows } = await api.database.pool.query('select * from linked_items($1, $2, $3)', [
      (await api.database.pool.query('select secret_hash from signed_link')).rows[0].secret_hash,
      (await api.database.pool.query('select token_hash from signed_link_token')).rows[0].token_hash,
      '2026-11-24T10:00:00Z',
    ])
    expect(rows).toEqual([])
  })

  it('refuses to create a link for TLP:AMBER+STRICT and stricter', async () => {
    await prepare([undefined])
    await api.database.pool.query('update plan set marking = 3 where id = $1', [country.national.id])
    expect((await catchError(create({ recipient }))).code).toBe('LINK_NOT_ALLOWED')
    expect(emails).toEqual([])
  })
})

it('is mailed to a named recipient, and shown once without an address or when the mail fails', async () => {
  await prepare([undefined])
  expect(await create({ recipient })).toMatchObject({
    secret: null,
    recipient: { name: recipient.name, hasAddress: true },
  })
  expect(emails).toMatchObject([{ to: recipient.email, subject: 'Request for answers in Integral' }])
  expect((await create({ recipient, hasMail: false })).secret).not.toBeNull()
  expect((await create()).secret).not.toBeNull()
})
