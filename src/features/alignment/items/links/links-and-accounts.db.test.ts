import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { insertLink } from '#platform/links/queries.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { enrol } from '../../../../../testing/people.ts'
import { makeCountry, reasons } from '../country.fixture.ts'
import { answerBlocks } from '../document.ts'

const api = useApi({ alignment: alignmentRoutes })
const expiresAt = '2026-12-24T10:00:00.000Z'
let country: Awaited<ReturnType<typeof makeCountry>>
let asker: Actor
let emails: Email[]
const mailer = { publicUrl: 'https://i.example', send: async (email: Email) => void emails.push(email) }
const ministry = (parts = {}) => api.as(asker, parts).alignment
const stranger = () => api.as(anyone('en')).alignment.links
const zone = () => country.zones[0]!
const create = (recipient: { name: string; email: string; language: 'en' } | null = null, parts = {}) =>
  ministry(parts).links.createAnswerLink({
    versionId: country.versionId,
    organisationId: zone().id,
    recipient,
    expiresAt,
  })
const getHistory = async () => {
  const { rows } = await ministry().items.listItems({ addresseeId: zone().id })
  return ministry().answers.getAnswerHistory({ itemId: rows[0]!.id })
}
const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
/** Writes without the procedures, as the person. Returns the name of the refusal. */
const write = (actor: Actor, permission: 'item.send' | 'answer.write', text: ReturnType<typeof sql>) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, permission, '2026-11-24', '2026-11-24T10:00:00.000Z')
    await text.execute(tx)
  }).then(
    () => 'done',
    ({ constraint }) => constraint as string,
  )
const insert = (mail: { address: string; language: 'en' } | null) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, asker, 'item.send', '2026-11-24')
    await insertLink(tx, {
      ...{ id: newId(), purpose: 'answers', subjectId: country.versionId, planId: country.national.id },
      ...{
        ownerId: country.ministry.id,
        secretHash: newId(),
        isSingleUse: false,
        now: '2026-11-24T10:00:00.000Z',
        expiresAt,
      },
      recipient: { name: null, function: null, organisationId: zone().id, mail },
    })
  }).then(
    () => 'done',
    ({ constraint }) => constraint as string,
  )
/** Enters an address of the zone in the registry. */
async function register(email: string, enteredBy: Id | null = null) {
  const values = [newId(), zone().id, email, enteredBy]
  await query('alter table contact_point disable trigger user')
  await query(
    `insert into contact_point (id, organisation_id, purpose, name, email, email_entered_by, email_entered_at)
      values ($1, $2, 'plans', 'Registry', $3, $4, now())`,
    values,
  )
  await query('alter table contact_point enable trigger user')
}

beforeEach(async () => {
  emails = []
  country = await makeCountry(api.database, { priorities: [undefined], zones: 1 })
  asker = await enrol(api.database, country.ministryPlanner)
  const { versionId } = country
  await ministry().items.sendItems({ versionId, addressees: { method: 'kind', kind: 'police_zone' }, dueOn: null })
})

it('no link is created, and no earlier link opens or answers, while a person of the organisation may answer [law-121]', async () => {
  const { secret } = await create()
  const { items } = await stranger().getLinkedItems({ secret: secret! })
  const planner = await enrol(api.database, country.planner(0))
  const itemId = items[0]!.itemId
  await api.as(planner).alignment.answers.answerItem({ itemId, kind: 'adopt' })
  expect(await catchError(create())).toMatchObject({ code: 'ACCOUNTS_ANSWER', data: { names: ['Planner 0'] } })
  expect(await insert(null)).toBe('answers_by_account')
  const forged = { secret: secret!, itemId, kind: 'not_relevant' as const, reasons: reasons('Forged') }
  expect((await catchError(stranger().getLinkedItems({ secret: secret! }))).code).toBe('LINK_NOT_VALID')
  expect((await catchError(stranger().answerByLink(forged))).code).toBe('LINK_NOT_VALID')
  const direct = sql`select answer_by_link((select secret_hash from signed_link), null, '2026-11-24T10:00:00Z', ${newId()}::uuid, ${itemId}::uuid,
    'covered', null, null, '{}', null)`
  await write(asker, 'item.send', direct)
  expect((await getHistory()).map(({ kind, byLink }) => [kind, byLink])).toEqual([['adopt', false]])
  // On the day on which a role or an account ends, the organisation still answers itself.
  await query(`update role_assignment set valid_to = '2026-11-24' where person_id = $1`, [planner.personId])
  expect((await catchError(stranger().answerByLink(forged))).code).toBe('LINK_NOT_VALID')
  // After the role ended, a link that was shown to the asker replaces no answer of the account.
  await query(`update role_assignment set valid_to = '2026-11-23' where person_id = $1`, [planner.personId])
  expect((await catchError(stranger().answerByLink(forged))).code).toBe('ANSWERED_WITH_ACCOUNT')
  expect((await getHistory()).map(({ kind }) => kind)).toEqual(['adopt'])
})

it('a link goes to the registered address, whatever the asker enters, and its secret is never shown [law-121]', async () => {
  await register('registry@zone.example')
  const own = { name: 'Me', email: 'me@ministry.example', language: 'en' as const }
  expect((await catchError(create(own))).code).toBe('MAIL_NOT_SENT')
  const { secret, recipient } = await create(own, { mailer })
  expect([secret, recipient.name]).toEqual([null, 'Registry'])
  expect(emails.map(({ to }) => to)).toEqual(['registry@zone.example'])
  expect(await insert(null)).toBe('registered_address')
  expect(await insert({ address: own.email, language: 'en' })).toBe('registered_address')
  const mailed = /#(\S+)/.exec(emails[0]!.text)![1]!
  const { items } = await stranger().getLinkedItems({ secret: mailed })
  await stranger().answerByLink({ secret: mailed, itemId: items[0]!.itemId, kind: 'adopt' })
  const [answer] = await getHistory()
  expect(answer).toMatchObject({ byLink: true, linkCreatedBy: 'Ministry planner', isRecorded: false })
  // The secret of a registered link is made by the database.
  expect(await insert({ address: 'registry@zone.example', language: 'en' })).toBe('done')
  const { rows } = await query(
    `select count(*)::int as own from signed_link where is_registered and secret_hash !~ '^[0-9a-f]{64}$'`,
  )
  expect(rows).toEqual([{ own: 0 }])
})

it('an address that the asker entered in the registry is none, and the answer counts as recorded, also in print [law-121]', async () => {
  await register('mine@ministry.example', asker.personId)
  const { secret } = await create()
  const { items } = await stranger().getLinkedItems({ secret: secret! })
  await stranger().answerByLink({ secret: secret!, itemId: items[0]!.itemId, kind: 'adopt' })
  expect((await getHistory())[0]).toMatchObject({ byLink: true, linkCreatedBy: 'Ministry planner', isRecorded: true })
  const blocks = await openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, country.planner(0), 'plan.read')
    const context = { ...api.context(country.planner(0)), tx, today: '2026-11-24' } as never
    return answerBlocks(context, zone().planId, { language: 'en', hidden: new Set(), rendition: 'full' })
  })
  expect(JSON.stringify(blocks)).toContain('recorded by a link of Ministry planner that went to no registered address')
})

it('an answer that counts as recorded is counted apart, and its decision is not dated long before the plan [law-134]', async () => {
  const { versionId } = country
  const countRecorded = async () =>
    (await api.as(asker).alignment.coverage.getCoverageTotals({ versionId })).recordedCount
  const { secret } = await create()
  const { items } = await stranger().getLinkedItems({ secret: secret! })
  const answer = { itemId: items[0]!.itemId, kind: 'not_relevant', reasons: reasons('Not here.') } as const
  const answerByLink = (decidedOn: string) => stranger().answerByLink({ ...answer, secret: secret!, decidedOn })
  expect((await catchError(answerByLink('1999-01-01'))).code).toBe('DATE_TOO_EARLY')
  expect(await countRecorded()).toBe(0)
  await answerByLink('2026-11-20')
  expect(await countRecorded()).toBe(1)
  const { rows } = await api.as(asker).alignment.coverage.listReasons({ versionId })
  expect(rows).toMatchObject([{ isRecorded: true, linkCreatedBy: 'Ministry planner' }])
  const planner = await enrol(api.database, country.planner(0))
  const answerItem = (decidedOn: string) => api.as(planner).alignment.answers.answerItem({ ...answer, decidedOn })
  expect((await catchError(answerItem('1999-01-01'))).code).toBe('DATE_TOO_EARLY')
  await answerItem('2026-11-21')
  expect(await countRecorded()).toBe(0)
})

it('an answer is replaced and never changed, also below the procedures [law-121]', async () => {
  const planner = await enrol(api.database, country.planner(0))
  const { rows } = await api.as(planner).alignment.items.listItems({ addresseeId: zone().id })
  await api.as(planner).alignment.answers.answerItem({ itemId: rows[0]!.id, kind: 'adopt' })
  for (const change of [
    `kind = 'covered'`,
    `deciding_body = 'Council'`,
    `answered_at = '2020-01-01'`,
    `marking = 0`,
    'by_link = true',
  ])
    expect(await write(planner, 'answer.write', sql`update answer set ${sql.raw(change)}`)).toBe('kept_answer')
  await api.as(planner).alignment.answers.answerItem({ itemId: rows[0]!.id, kind: 'covered' })
  const revive = sql`update answer set superseded_at = null where kind = 'adopt'`
  expect(await write(planner, 'answer.write', revive)).toBe('kept_answer')
  expect((await getHistory()).map(({ kind }) => kind)).toEqual(['covered', 'adopt'])
})
