import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  answer,
  answerMost,
  belgianReaders,
  makeProvinces,
} from '#features/alignment/coverage/grouped/provinces.fixture.ts'
import { storeLaw } from '#features/country/law/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { extractLaw } from '#shared/law.ts'
import { answerReaders } from '../../../../../packs/be/answer-readers.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { freeze, testPack } from '../country.fixture.ts'
import { refreshAnswerReaders } from './refresh.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeProvinces>>
let mayor: Actor
let second: Actor
prepareOnce(api.database, async () => {
  country = await makeProvinces(api)
  await answerMost(api, country)
  mayor = await enrol(api.database, people.mayor(country.zones[0]!.id, 'Mayor Maes'))
  second = await enrol(api.database, people.mayor(country.zones[0]!.id, 'Mayor Smits'))
})

const outsider = () => people.planner(country.police.id)
const listNamed = async (actor: Actor) => {
  const { rows } = await api.as(actor).alignment.coverage.getMatrix({ versionId: country.versionId })
  return rows.map((row) => country.zones.findIndex((zone) => zone.id === row.organisationId)).sort()
}
const decision = { decidingBody: 'Zonal security council', decidedOn: '2026-11-20' }
const target = () => ({ planId: country.national.id, organisationId: country.zones[0]!.id })
const minutes = () => makeFile('minutes.pdf', samples.pdf)
/** Records the release, with the minutes of the decision. */
const record = (actor: Actor) =>
  api.as(actor).alignment.answerReaders.releaseAnswers({ ...target(), ...decision, file: minutes() })
const confirm = (actor: Actor) => api.as(actor).alignment.answerReaders.confirmAnswerRelease(target())
/** Records the release, and confirms it as a second person. */
const release = async (actor: Actor) => {
  await record(actor)
  return confirm(second)
}
const withdraw = (actor: Actor) =>
  api
    .as(actor)
    .alignment.answerReaders.withdrawAnswerRelease({ ...target(), ...decision, reason: 'It was not decided.' })
const countRows = async (text: string) => Number((await api.database.pool.query(text)).rows[0].count)

describe('release of the answers of an organisation', () => {
  it('is confirmed by no account that the person who recorded it gave [law-31]', async () => {
    await record(mayor)
    await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      mayor.personId,
      second.personId,
    ])
    expect((await catchError(confirm(second))).code).toBe('SECOND_PERSON_REQUIRED')
  })

  it('shows them by name to all readers of the plan, until it is withdrawn', async () => {
    expect(await listNamed(outsider())).toEqual([])
    const released = await release(mayor)
    expect(released.release).toEqual({
      ...decision,
      releasedAt: '2026-11-24T10:00:00.000Z',
      releasedBy: 'Mayor Maes',
      document: expect.objectContaining({ name: 'minutes.pdf', size: samples.pdf.byteLength }),
      isConfirmed: true,
      confirmedBy: 'Mayor Smits',
    })
    expect(await listNamed(outsider())).toEqual([0])
    const list = await api.as(outsider()).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    expect(list.rows.some((item) => item.answer !== null)).toBe(true)
    // The row of the province no longer contains the released zone.
    const matrix = await api.as(outsider()).alignment.coverage.getMatrix({ versionId: country.versionId })
    expect(matrix.grouped!.rows[0]).toMatchObject({ organisationCount: 3 })

    const { withdrawal } = await withdraw(mayor)
    expect(withdrawal).toMatchObject({ ...decision, reason: 'It was not decided.', withdrawnBy: 'Mayor Maes' })
    expect(await listNamed(outsider())).toEqual([])
    // The organisation gets a task with the reason, which is in the audit log too.
    const tasks = `select organisation_id, data->>'reason' as reason from task where kind = 'answer_release_withdrawn'`
    const reason = 'It was not decided.'
    expect((await api.database.pool.query(tasks)).rows).toEqual([{ organisation_id: country.zones[0]!.id, reason }])
    const logged = `select payload->>'reason' as reason from journal where procedure like '%withdrawAnswerRelease'`
    expect((await api.database.pool.query(logged)).rows).toEqual([{ reason }])
    expect(await countRows(`select count(*) from answer_release where withdrawn_at is not null`)).toBe(1)
    await release(mayor)
    expect(await listNamed(outsider())).toEqual([0])
  })

  it('applies to one plan and to later answers, and is an act of the audit log', async () => {
    await release(mayor)
    await answer(api, country, 0, 0, 'no_capacity')
    const { rows } = await api.as(outsider()).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    expect(rows.find((item) => item.element.elementId === country.priorities[0])?.answer?.kind).toBe('no_capacity')
    const acts = await api.database.pool.query(
      `select person_id, organisation_id, payload from journal where procedure = 'alignment.answerReaders.releaseAnswers'`,
    )
    expect(acts.rows).toMatchObject([
      { person_id: mayor.personId, organisation_id: country.zones[0]!.id, payload: expect.objectContaining(decision) },
    ])
  })

  it('is decided only by those who decide for the organisation, once, and not for the future', async () => {
    const others = [
      people.planner(country.zones[0]!.id),
      people.mayor(country.zones[1]!.id),
      people.ministry_planner(country.interior.id),
    ]
    for (const actor of others) {
      const { code } = await catchError(record(actor))
      expect(['FORBIDDEN', 'NOT_FOUND', 'NOT_YOUR_ORGANISATION']).toContain(code)
    }
    expect((await catchError(withdraw(mayor))).code).toBe('ALREADY_RECORDED')
    await release(mayor)
    expect((await catchError(record(mayor))).code).toBe('ALREADY_RECORDED')
    expect((await catchError(confirm(second))).code).toBe('ALREADY_RECORDED')
    const { releaseAnswers } = api.as(mayor).alignment.answerReaders
    const later = { ...target(), decidingBody: 'Council', decidedOn: '2026-11-25', file: minutes() }
    await withdraw(mayor)
    expect((await catchError(releaseAnswers(later))).code).toBe('DATE_IN_FUTURE')
  })

  it('needs the document of the decision and a second person, in the procedure and in the database', async () => {
    const { releaseAnswers } = api.as(mayor).alignment.answerReaders
    const text = { ...target(), ...decision, file: makeFile('minutes.txt', new TextEncoder().encode('Approved.')) }
    expect((await catchError(releaseAnswers(text))).code).toBe('FILE_TYPE_NOT_ALLOWED')
    expect(await countRows('select count(*) from answer_release')).toBe(0)
    expect((await catchError(confirm(second))).code).toBe('NOT_FOUND')

    const recorded = await record(mayor)
    expect(recorded).toMatchObject({
      release: { isConfirmed: false, confirmedBy: null },
      abilities: { confirm: false },
    })
    expect(await listNamed(outsider())).toEqual([])
    expect((await catchError(confirm(mayor))).code).toBe('SECOND_PERSON_REQUIRED')
    for (const other of [people.mayor(country.zones[1]!.id), outsider()])
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await catchError(confirm(other))).code)
    // As the application role, without the procedures.
    const write = (actor: Actor, text: string) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'plan.decide', '2026-11-24')
        await sql.raw(text).execute(tx)
      })
    const setConfirmed = (by: Actor) =>
      `update answer_release set confirmed_at = now(), confirmed_by = '${by.personId}' where withdrawn_at is null`
    for (const by of [mayor, second])
      await expect(write(mayor, setConfirmed(by))).rejects.toThrow('confirmed once, by a second person')
    await api.database.pool.query('delete from file where release_id is not null')
    await expect(write(second, setConfirmed(second))).rejects.toThrow('needs the document')
    const copy = `insert into answer_release (id, plan_id, owner_id, deciding_body, decided_on, released_at, released_by, confirmed_at, confirmed_by, access_id)
      select gen_random_uuid(), plan_id, owner_id, 'x', decided_on, now(), released_by, now(), '${second.personId}', access_id from answer_release`
    await expect(write(mayor, copy)).rejects.toThrow('confirmed by a second person')
    expect(await listNamed(outsider())).toEqual([])

    const close = `update answer_release set withdrawn_at = now(), withdrawn_by = '${mayor.personId}', withdrawal_deciding_body = 'x',
      withdrawal_decided_on = decided_on where withdrawn_at is null`
    await expect(write(mayor, close)).rejects.toThrow('needs a reason')
    await withdraw(mayor)
    await record(mayor)
    await confirm(second)
    expect(await listNamed(outsider())).toEqual([0])
    const readable = await api.database.pool.query(
      `select a.organisation_ids, a.marking from file f join access a on a.id = f.access_id where f.release_id is not null`,
    )
    expect(readable.rows).toHaveLength(1)
    expect(readable.rows[0].organisation_ids).toContain(country.zones[0]!.id)
    expect(readable.rows[0].organisation_ids).not.toContain(country.police.id)
  })

  it('opens no version that was frozen before, and the withdrawal closes versions frozen meanwhile', async () => {
    const zone = country.zones[0]!
    const plan = await country.make.plan({ ownerId: zone.id, state: 'in_force' })
    await api.database.pool.query(`update answer set plan_id = $1 where owner_id = $2`, [plan.id, zone.id])
    await release(mayor)
    await api.database.pool.query(
      `insert into frozen_row (id, plan_id, section, subject_id, salt, hash, content, access_id)
       select gen_random_uuid(), $1, 'answers', i.id, 'x', 'x', '{}', i.access_id from item i where i.addressee_id = $2`,
      [plan.id, zone.id],
    )
    const readable = `select count(*) from frozen_row f join access a on a.id = f.access_id
      where f.plan_id = '${plan.id}' and a.organisation_ids is null and f.subject_id in (select item_id from answer)`
    expect(await countRows(readable)).toBeGreaterThan(0)
    await withdraw(mayor)
    expect(await countRows(readable)).toBe(0)
    await release(mayor)
    expect(await countRows(readable)).toBe(0)
  })
})

describe('readers of answers', () => {
  it('are listed for the organisation that answers', async () => {
    const [readers] = await api
      .as(people.planner(country.zones[0]!.id))
      .alignment.answerReaders.listAnswerReaders({ organisationId: country.zones[0]!.id })
    const { interior, justice, zones, districts } = country
    const expected = [
      interior.id,
      justice.id,
      zones[0]!.municipalityId,
      districts[0]!.coordination.id,
      districts[0]!.prosecution.id,
    ]
    expect(new Set(readers!.readers.map((reader) => reader.organisationId))).toEqual(new Set(expected))
    expect(readers).toMatchObject({ areaName: 'Province 1', minimum: 3, release: null })
    const list = api.as(outsider()).alignment.answerReaders.listAnswerReaders
    expect(await list({ organisationId: country.zones[0]!.id })).toEqual([])
  })

  it('of answers that were given lose readers with the structure of the country and the day, and gain none [law-33]', async () => {
    const [first, second] = country.zones
    const coordinator = people.director_coordinator(country.districts[1]!.coordination.id)
    expect(await listNamed(coordinator)).toEqual([1, 3, 5, 7, 9])
    await api.database.pool.query(`update area_parent set parent_id = $1 where area_id = $2 and hierarchy = 'police'`, [
      country.districts[1]!.police.id,
      first!.areaId,
    ])
    expect(await listNamed(coordinator)).toEqual([1, 3, 5, 7, 9])
    expect(await listNamed(people.director_coordinator(country.districts[0]!.coordination.id))).toEqual([2, 4, 6, 8])

    const council = await country.make.organisation({ kind: 'zonal_security_council', areaId: second!.areaId })
    expect(await listNamed(people.reader(council.id))).toEqual([])
    // Nor later, when the readers are determined again for another reason. The owner of the plan adds an issuer itself.
    const other = await country.make.organisation()
    await api.database.pool.query('update plan set issuing_body_ids = issuing_body_ids || $1::uuid where id = $2', [
      other.id,
      country.national.id,
    ])
    expect(await listNamed(people.reader(council.id))).toEqual([])
    expect((await listNamed(people.reader(other.id))).length).toBeGreaterThan(0)
    // An organisation whose kind has no rule any more keeps the readers of the answers that it gave.
    await api.database.pool.query(`update organisation set kind = 'partner' where id = $1`, [first!.id])
    expect(await listNamed(people.planner(country.police.id))).toEqual([])

    await api.database.pool.query(
      `update area_parent set valid_to = '2026-12-01' where area_id = $1 and hierarchy = 'police'`,
      [second!.areaId],
    )
    expect(await listNamed(coordinator)).toContain(1)
    api.clock.set('2026-12-01T10:00:00Z')
    await refreshAnswerReaders(api.context(outsider()))
    expect(await listNamed(coordinator)).not.toContain(1)
  })

  it('stay those of the law of the plan when a later version of the pack names more, and new plans follow it', async () => {
    const governor = people.governor(country.provinces[0]!.governorId)
    const inProvince = { bodyKind: 'governor_services', place: 'above', hierarchy: 'administrative' } as const
    const [rule] = answerReaders
    const wider = {
      ...belgianReaders,
      version: 'wider',
      answerReaders: [{ ...rule!, readers: [...rule!.readers, inProvince] }],
    }
    await openTransaction(api.database.kysely, (tx) => storeLaw(tx, extractLaw(wider)))
    await answer(api, country, 0, 1, 'covered')
    await refreshAnswerReaders(api.context(outsider()))
    expect(await listNamed(governor)).toEqual([])
    const listAnswers = async () =>
      (await api.as(governor).alignment.items.listItems({ addresseeId: country.zones[0]!.id })).rows
    expect(await listAnswers()).toEqual([])

    const plan = await country.make.plan({
      ownerId: country.interior.id,
      kind: 'national_security_plan',
      marking: 'TLP:GREEN',
    })
    await api.database.pool.query(`alter table plan disable trigger plan_forbid_other_law`)
    await api.database.pool.query(`update plan set pack_version = 'wider' where id = $1`, [plan.id])
    await api.database.pool.query(`alter table plan enable trigger plan_forbid_other_law`)
    const { id } = await country.make.element({ planId: plan.id, kind: 'priority', title: 'New' })
    const versionId = await freeze(api.database, plan.id, [id])
    await api.as(country.planner).alignment.items.sendItems({
      versionId,
      addressees: { method: 'named', organisationIds: country.zones.map((zone) => zone.id) },
      dueOn: null,
    })
    expect((await listAnswers()).map(({ element }) => element.elementId)).toEqual([id])
    expect(await listNamed(governor)).toEqual([])
    const { rows } = await api.as(governor).alignment.coverage.getMatrix({ versionId })
    expect(rows).toHaveLength(4)
  })

  it('are all readers of the plan if the law of the plan names none, as in an older law', async () => {
    const pack = { ...testPack, version: '2026.11.1' }
    await openTransaction(api.database.kysely, (tx) => storeLaw(tx, extractLaw(pack)))
    const { rows } = await api.database.pool.query(
      `select count(*) from answer_reader_rule where pack_version = 'test'`,
    )
    expect(Number(rows[0].count)).toBe(1)
    await api.database.pool.query(`alter table plan disable trigger plan_forbid_other_law`)
    await api.database.pool.query(`update plan set pack_version = '2026.11.1' where id = $1`, [country.national.id])
    await api.database.pool.query(`alter table plan enable trigger plan_forbid_other_law`)
    expect(await listNamed(outsider())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    const matrix = await api.as(outsider()).alignment.coverage.getMatrix({ versionId: country.versionId })
    expect(matrix.grouped).toBeNull()
    expect(await countRows('select count(*) from answer_audience')).toBe(0)
  })
})
