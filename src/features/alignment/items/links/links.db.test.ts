import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { insertLink } from '#platform/links/queries.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { makePerson, people } from '../../../../../testing/people.ts'

import { makeCountry, reasons } from '../country.fixture.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
let secret: string
let linkId: string
const expiresAt = '2026-12-24T10:00:00.000Z'
const stranger = () => api.as(anyone('en')).alignment.links
const ministry = () => api.as(country.ministryPlanner).alignment

beforeEach(async () => {
  country = await makeCountry(api.database, { priorities: [undefined, undefined] })
  const { versionId, zones } = country
  await ministry().items.sendItems({ versionId, addressees: { method: 'kind', kind: 'police_zone' }, dueOn: null })
  const link = await ministry().links.createAnswerLink({ versionId, organisationId: zones[0]!.id, expiresAt })
  secret = link.secret!
  linkId = link.id
})

describe('signed link', () => {
  it('shows the items of the linked organisation', async () => {
    const linked = await stranger().getLinkedItems({ secret })
    expect(linked).toMatchObject({
      versionNumber: 1,
      planTitle: { text: { en: 'National plan' } },
      inForceOn: '2026-01-15',
    })
    expect(linked.items.map((item) => [item.code, item.answer])).toEqual([
      ['P1', null],
      ['P2', null],
    ])
  })

  it('saves answers of the linked organisation, keeps the earlier answer, and ends the task with the last item [align-4]', async () => {
    const { items } = await stranger().getLinkedItems({ secret })
    const open = () => api.as(country.planner(0)).tasks.listTasks({})
    await stranger().answerByLink({ secret, itemId: items[0]!.itemId, kind: 'partly', reasons: reasons() })
    await stranger().answerByLink({ secret, itemId: items[0]!.itemId, kind: 'adopt' })
    expect((await open()).total).toBe(1)
    const answered = await stranger().answerByLink({ secret, itemId: items[1]!.itemId, kind: 'covered' })
    expect(answered.answer?.kind).toBe('covered')
    expect((await open()).total).toBe(0)
    const history = await ministry().answers.getAnswerHistory({ itemId: items[0]!.itemId })
    expect(history.map((entry) => [entry.kind, entry.isRecorded, entry.ownerId])).toEqual([
      ['adopt', true, country.zones[0]!.id],
      ['partly', true, country.zones[0]!.id],
    ])
    expect(api.publishedChanges).toContainEqual(expect.objectContaining({ kind: 'item', id: items[0]!.itemId }))
  })

  it('returns the same error when unknown, expired or revoked [access-7]', async () => {
    const { items } = await stranger().getLinkedItems({ secret })
    const attempts = async (given: string) => [
      await catchError(stranger().getLinkedItems({ secret: given })),
      await catchError(stranger().answerByLink({ secret: given, itemId: items[0]!.itemId, kind: 'adopt' })),
    ]
    const unknown = await attempts('a'.repeat(43))
    expect(unknown.map((entry) => entry.code)).toEqual(['LINK_NOT_VALID', 'LINK_NOT_VALID'])
    api.clock.set(expiresAt)
    expect(await attempts(secret)).toEqual(unknown)
    api.clock.set('2026-11-25T10:00:00.000Z')
    await ministry().links.revokeAnswerLink({ id: linkId, reason: 'Sent to the wrong address' })
    expect(await attempts(secret)).toEqual(unknown)
    expect((await ministry().answers.getAnswerHistory({ itemId: items[0]!.itemId })).length).toBe(0)
  })

  it('gives no access to items of another organisation, withdrawn items and items restricted to named persons [access-8]', async () => {
    const other = await ministry().items.listItems({ addresseeId: country.zones[1]!.id })
    const foreign = { secret, itemId: other.rows[0]!.id, kind: 'adopt' as const }
    expect((await catchError(stranger().answerByLink(foreign))).code).toBe('NOT_FOUND')
    const [first] = (await stranger().getLinkedItems({ secret })).items
    await ministry().items.withdrawItem({ id: first!.itemId, reason: 'No longer asked' })
    await api.database.pool.query(
      `update element set marking = 4, person_ids = array[gen_random_uuid()] where id = $1`,
      [country.priorities[1]],
    )
    expect((await stranger().getLinkedItems({ secret })).items).toEqual([])
    expect((await catchError(stranger().answerByLink({ ...foreign, itemId: first!.itemId }))).code).toBe('NOT_FOUND')
  })

  it('requires reasons, and rejects text that must never be stored', async () => {
    const [item] = (await stranger().getLinkedItems({ secret })).items
    const answer = { secret, itemId: item!.itemId, kind: 'no_capacity' as const }
    expect((await catchError(stranger().answerByLink(answer))).code).toBe('REASONS_REQUIRED')
    const account = reasons('Pay it on BE68 5390 0754 7034')
    expect((await catchError(stranger().answerByLink({ ...answer, reasons: account }))).code).toBe('SENSITIVE_TEXT')
  })

  it('is stored only as a hash, appears in no audit log entry, and is visible only to the requesting organisation', async () => {
    const [item] = (await stranger().getLinkedItems({ secret })).items
    await stranger().answerByLink({ secret, itemId: item!.itemId, kind: 'adopt' })
    const { rows } = await api.database.pool.query(
      `select (select string_agg(l::text, ' ') from signed_link l) || (select string_agg(j::text, ' ') from journal j) as everything`,
    )
    expect(rows[0].everything).not.toContain(secret)
    const { versionId } = country
    expect(await ministry().links.listAnswerLinks({ versionId })).toMatchObject([{ id: linkId, revokedAt: null }])
    const chief = api.as(people.chief_of_corps(country.zones[0]!.id)).alignment.links
    expect(await chief.listAnswerLinks({ versionId })).toEqual([])
    expect((await catchError(chief.revokeAnswerLink({ id: linkId }))).code).toBe('NOT_FOUND')
  })

  it('is created only for an asked organisation, by the asking organisation, with a future expiry date', async () => {
    const { versionId, zones, ministry: own } = country
    const createLink = (organisationId: string, until = expiresAt) =>
      catchError(ministry().links.createAnswerLink({ versionId, organisationId, expiresAt: until }))
    expect((await createLink(own.id)).code).toBe('NO_RESPONSE_REQUESTED')
    expect((await createLink(zones[0]!.id, '2026-11-24T10:00:00.000Z')).code).toBe('ALREADY_EXPIRED')
    const chief = api.as(people.chief_of_corps(zones[0]!.id)).alignment.links
    const call = chief.createAnswerLink({ versionId, organisationId: zones[0]!.id, expiresAt })
    expect((await catchError(call)).code).toBe('FORBIDDEN')
  })

  it('cannot be created by another organisation or for another version, also in the database', async () => {
    const { versionId, zones, national } = country
    const chief = people.chief_of_corps(zones[1]!.id)
    const insert = (actor: Actor, ownerId: string, recipientId: string) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'item.send')
        await insertLink(tx, {
          ...{ id: newId(), purpose: 'answers', subjectId: versionId, planId: national.id, ownerId },
          ...{ secretHash: newId(), isSingleUse: false, now: '2026-11-24T10:00:00.000Z', expiresAt },
          recipient: { name: null, function: null, organisationId: recipientId, mail: null },
        })
      })
    const { ministry: own, ministryPlanner } = country
    await expect(insert(chief, own.id, zones[0]!.id)).rejects.toThrow('row-level security')
    await expect(insert(chief, zones[1]!.id, zones[0]!.id)).rejects.toThrow('belongs to the owner of the version')
    await expect(insert(ministryPlanner, own.id, own.id)).rejects.toThrow('belongs to the owner of the version')
    await insert(ministryPlanner, own.id, zones[0]!.id)
  })

  it('is revoked only by those who may request answers for the asking organisation', async () => {
    // May request answers for a zone, but only read for the ministry.
    const reader = makePerson([
      { organisationId: country.ministry.id, role: 'reader' },
      { organisationId: country.zones[0]!.id, role: 'chief_of_corps' },
    ])
    const { links } = api.as(reader).alignment
    expect(await links.listAnswerLinks({ versionId: country.versionId })).toMatchObject([{ id: linkId }])
    expect((await catchError(links.revokeAnswerLink({ id: linkId }))).code).toBe('FORBIDDEN')
    expect((await ministry().links.listAnswerLinks({ versionId: country.versionId }))[0]!.revokedAt).toBeNull()
  })
})
