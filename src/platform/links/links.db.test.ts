import { createRouterClient } from '@orpc/server'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Actor, anyone } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { CreatedLink, LinkInput, linkCreationErrors, linkErrors, SignedLink } from '#shared/signed-link.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { people } from '../../../testing/people.ts'
import { actAs } from '../db/act-as.ts'
import { openTransaction } from '../db/db.ts'
import { valueOrThrow } from '../declared-error.ts'
import type { Email } from '../mail/mailer.ts'
import { implementSlice } from '../procedure.ts'
import { createLink, deliverLink, describeLink, revokeLink, toSignedLink } from './create-link.ts'
import { openLink } from './open-link.ts'
import { type LinkPurpose, registerLinkPurposes } from './purpose.ts'
import { deleteExpiredAddresses, listLinks } from './queries.ts'

/** A link that is only mailed and ends with the first act: the holder of a seat confirms what another user recorded. */
const confirmation: LinkPurpose = {
  name: 'test_confirmation',
  subjectKind: 'path_act',
  path: '/confirm',
  procedures: ['test.confirm'],
  readMarking: () => sql<number>`1::smallint`,
  isSingleUse: true,
  isMailOnly: true,
  texts: Object.fromEntries(
    ['en', 'nl', 'fr', 'de', 'da'].map((language) => [language, { title: 'Confirm', text: 'Please confirm.' }]),
  ) as unknown as LinkPurpose['texts'],
}
const other: LinkPurpose = { ...confirmation, name: 'other', isSingleUse: false, isMailOnly: false }

const address = 'chair@seat.example'
const subjectId = newId()
const os = implementSlice({
  create: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .input(z.strictObject({ ownerId: z.string(), purpose: z.enum(['test_confirmation', 'other']) }))
    .output(CreatedLink)
    .errors(linkCreationErrors),
  list: procedure.meta({ permission: 'plan.write' }).output(z.array(SignedLink)),
  revoke: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .input(z.strictObject({ id: z.string() }))
    .output(SignedLink),
  confirm: procedure
    .meta({ permission: 'public', effect: 'write', secret: true })
    .input(LinkInput)
    .output(z.strictObject({ id: z.string() }))
    .errors(linkErrors),
})
const routes = {
  create: os.create.handler(async ({ context, input, errors }) => {
    const purpose = input.purpose === 'other' ? other : confirmation
    const recipient = { name: 'The chair', function: 'Chair', organisationId: null }
    const stored = await context.transact('write', async (transaction) =>
      valueOrThrow(
        await createLink(transaction, context.mailer, purpose, {
          ...{ subjectId, planId: null, ownerId: input.ownerId, expiresAt: '2026-12-24T10:00:00.000Z' },
          recipient: { ...recipient, mail: { address, language: 'en' } },
        }),
        errors,
      ),
    )
    return valueOrThrow(await deliverLink(context, purpose, stored), errors)
  }),
  list: os.list.handler(async ({ context }) =>
    (await listLinks(context.tx, confirmation, { subjectIds: [subjectId] })).map(toSignedLink),
  ),
  revoke: os.revoke.handler(async ({ context, input }) => {
    const [link] = await listLinks(context.tx, confirmation, { id: input.id })
    return revokeLink(context, confirmation, link!, undefined)
  }),
  confirm: os.confirm.handler(async ({ context, input, errors }) => {
    const link = valueOrThrow(await openLink(context, confirmation, input, { spends: true }), errors)
    context.audit({ subjectKind: 'path_act', subjectId: link.subjectId, payload: describeLink(link) })
    return { id: link.id }
  }),
}

const api = useApi({})
const make = factories(api.database)
let zoneId: Id
let planner: Actor
let emails: Email[]
const mailer = (send: (email: Email) => Promise<void> = async (email) => void emails.push(email)) => ({
  mailer: { publicUrl: 'https://i.example', send },
})
const as = (actor: Actor, parts: object = mailer()) =>
  createRouterClient({ test: routes }, { context: { ...api.context(actor), ...parts } }).test
const getSecret = () => /#(\S+)/.exec(emails[0]!.text)![1]!
const create = (parts?: object) => as(planner, parts).create({ ownerId: zoneId, purpose: 'test_confirmation' })

beforeEach(async () => {
  emails = []
  zoneId = (await make.organisation()).id
  planner = people.planner(zoneId)
})

describe('a link that is only mailed', () => {
  it('reaches the recipient, and its secret and the address reach no user of Integral', async () => {
    const created = await create()
    expect(created).toMatchObject({ secret: null, recipient: { name: 'The chair', hasAddress: true } })
    expect(emails).toMatchObject([{ to: address, subject: 'Confirm' }])
    expect(emails[0]!.text).toContain('https://i.example/confirm#')
    expect(emails[0]!.text).toContain('https://i.example/about-links')
    const { rows } = await api.database.pool.query('select string_agg(j::text, chr(32)) as text from journal j')
    for (const text of [JSON.stringify([created, await as(planner).list()]), rows[0].text]) {
      expect(text).not.toContain(address)
      expect(text).not.toContain(getSecret())
    }
  })

  it.each(['recipient_address', 'secret_hash'])(
    'has a column %s that the database does not let its creator read',
    async (column) => {
      await create()
      const read = openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, planner, 'plan.write')
        return sql`select ${sql.ref(column)} from signed_link`.execute(tx)
      })
      await expect(read).rejects.toThrow('permission denied')
    },
  )

  it('is refused without a mail server, and revoked when the mail server refuses', async () => {
    expect((await catchError(create({ mailer: undefined }))).code).toBe('MAIL_NOT_SENT')
    expect(await as(planner).list()).toEqual([])
    const refusing = mailer(async (email) => {
      emails.push(email)
      throw new Error('refused')
    })
    expect((await catchError(create(refusing))).code).toBe('MAIL_NOT_SENT')
    expect(await as(planner).list()).toMatchObject([{ revokedAt: '2026-11-24T10:00:00.000Z' }])
    expect((await catchError(as(anyone('en')).confirm({ secret: getSecret() }))).code).toBe('LINK_NOT_VALID')
  })
})

describe('a signed link', () => {
  it('for a single use ends with the first act, also when two acts happen at the same time', async () => {
    await create()
    const attempts = await Promise.allSettled([1, 2].map(() => as(anyone('en')).confirm({ secret: getSecret() })))
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await catchError(as(anyone('en')).confirm({ secret: getSecret() }))).code).toBe('LINK_NOT_VALID')
    expect(await as(planner).list()).toMatchObject([{ useCount: 1, firstUsedAt: '2026-11-24T10:00:00.000Z' }])
  })

  it('does not open with the secret of a link for another purpose', async () => {
    await as(planner, { mailer: undefined }).create({ ownerId: zoneId, purpose: 'other' })
    const { secret } = await as(planner, { mailer: undefined }).create({ ownerId: zoneId, purpose: 'other' })
    expect((await catchError(as(anyone('en')).confirm({ secret: secret! }))).code).toBe('LINK_NOT_VALID')
  })

  it('ends at once when revoked, and stays revoked', async () => {
    const { id } = await create()
    api.clock.set('2026-11-24T11:00:00.000Z')
    await as(planner).revoke({ id })
    expect((await catchError(as(anyone('en')).confirm({ secret: getSecret() }))).code).toBe('LINK_NOT_VALID')
    api.clock.set('2026-11-24T12:00:00.000Z')
    expect(await as(planner).revoke({ id })).toMatchObject({ revokedAt: '2026-11-24T11:00:00.000Z' })
    const { rows } = await api.database.pool.query('select revoked_by, created_by from signed_link')
    expect(rows).toEqual([{ revoked_by: planner.personId, created_by: planner.personId }])
    const restore = openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, planner, 'plan.write')
      return tx.updateTable('signed_link').set({ revoked_at: null, revoked_by: null }).executeTakeFirst()
    })
    expect((await restore).numUpdatedRows).toBe(0n)
  })

  it('is recorded in the audit log with its id and recipient when it is created and when it acts', async () => {
    const { id } = await create()
    await as(anyone('en')).confirm({ secret: getSecret() })
    const { rows } = await api.database.pool.query('select procedure, payload from journal order by seq')
    const recipient = { name: 'The chair', function: 'Chair', organisationId: null }
    expect(rows).toMatchObject([
      { procedure: 'test.create', payload: { link: id, recipient } },
      { procedure: 'test.confirm', payload: { link: id, recipient } },
    ])
  })

  it('is created, listed and revoked only for the own organisation, also in the database', async () => {
    await create()
    const stranger = people.planner((await make.organisation()).id)
    expect(await as(stranger).list()).toEqual([])
    const insert = as(stranger).create({ ownerId: zoneId, purpose: 'other' })
    await expect(insert).rejects.toThrow('row-level security')
    const update = await openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, stranger, 'plan.write')
      return tx.updateTable('signed_link').set({ revoked_at: '2026-11-24T10:00:00Z' }).executeTakeFirst()
    })
    expect(update.numUpdatedRows).toBe(0n)
  })

  it('keeps the address of its recipient for 30 days after its end, and the name longer', async () => {
    const { id } = await create()
    await as(planner).revoke({ id })
    const getAddress = async () => (await api.database.pool.query('select recipient_address from signed_link')).rows
    expect(await deleteExpiredAddresses(api.database.kysely, new Date('2026-12-24T10:00:00Z'))).toBe(0)
    expect(await getAddress()).toEqual([{ recipient_address: address }])
    expect(await deleteExpiredAddresses(api.database.kysely, new Date('2026-12-24T10:00:01Z'))).toBe(1)
    expect(await getAddress()).toEqual([{ recipient_address: null }])
    expect(await as(planner).list()).toMatchObject([{ recipient: { name: 'The chair', hasAddress: false } }])
  })

  it.each(['signed_link_code', 'signed_link_token'])('gives no user access to %s', async (table) => {
    const read = openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, planner, 'plan.write')
      return sql`select * from ${sql.table(table)}`.execute(tx)
    })
    await expect(read).rejects.toThrow('permission denied')
  })

  it('has one purpose of each name', () => {
    expect(() => registerLinkPurposes([confirmation, confirmation])).toThrow('same purpose')
  })
})
