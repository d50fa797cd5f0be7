import { describe, expect, it } from 'vitest'
import { answer, answerMost, makeProvinces } from '#features/alignment/coverage/grouped/provinces.fixture.ts'
import { storeLaw } from '#features/country/law/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { extractLaw } from '#shared/law.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { testPack } from '../country.fixture.ts'
import { refreshAnswerReaders } from './refresh.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeProvinces>>
let mayor: Actor
prepareOnce(api.database, async () => {
  country = await makeProvinces(api)
  await answerMost(api, country)
  mayor = await enrol(api.database, people.mayor(country.zones[0]!.id, 'Mayor Maes'))
})

const outsider = () => people.planner(country.police.id)
const listNamed = async (actor: Actor) => {
  const { rows } = await api.as(actor).alignment.coverage.getMatrix({ versionId: country.versionId })
  return rows.map((row) => country.zones.findIndex((zone) => zone.id === row.organisationId)).sort()
}
const decision = { decidingBody: 'Zonal security council', decidedOn: '2026-11-20' }
const target = () => ({ planId: country.national.id, organisationId: country.zones[0]!.id })
const release = (actor: Actor) => api.as(actor).alignment.answerReaders.releaseAnswers({ ...target(), ...decision })
const withdraw = (actor: Actor) =>
  api.as(actor).alignment.answerReaders.withdrawAnswerRelease({ ...target(), ...decision })
const countRows = async (text: string) => Number((await api.database.pool.query(text)).rows[0].count)

describe('release of the answers of an organisation', () => {
  it('shows them by name to all readers of the plan, until it is withdrawn', async () => {
    expect(await listNamed(outsider())).toEqual([])
    const released = await release(mayor)
    expect(released.release).toEqual({
      ...decision,
      releasedAt: '2026-11-24T10:00:00.000Z',
      releasedBy: 'Mayor Maes',
    })
    expect(await listNamed(outsider())).toEqual([0])
    const list = await api.as(outsider()).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    expect(list.rows.some((item) => item.answer !== null)).toBe(true)
    // The row of the province no longer contains the released zone.
    const matrix = await api.as(outsider()).alignment.coverage.getMatrix({ versionId: country.versionId })
    expect(matrix.grouped!.rows[0]).toMatchObject({ organisationCount: 3 })

    await withdraw(mayor)
    expect(await listNamed(outsider())).toEqual([])
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
      { person_id: mayor.personId, organisation_id: country.zones[0]!.id, payload: decision },
    ])
  })

  it('is decided only by those who decide for the organisation, once, and not for the future', async () => {
    const others = [
      people.planner(country.zones[0]!.id),
      people.mayor(country.zones[1]!.id),
      people.ministry_planner(country.interior.id),
    ]
    for (const actor of others) {
      const { code } = await catchError(release(actor))
      expect(['FORBIDDEN', 'NOT_FOUND', 'NOT_YOUR_ORGANISATION']).toContain(code)
    }
    expect((await catchError(withdraw(mayor))).code).toBe('ALREADY_RECORDED')
    await release(mayor)
    expect((await catchError(release(mayor))).code).toBe('ALREADY_RECORDED')
    const { releaseAnswers } = api.as(mayor).alignment.answerReaders
    const later = { ...target(), decidingBody: 'Council', decidedOn: '2026-11-25' }
    await withdraw(mayor)
    expect((await catchError(releaseAnswers(later))).code).toBe('DATE_IN_FUTURE')
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

  it('follow the structure of the country: a municipality that moves, a new organisation and the day', async () => {
    const [first, second] = country.zones
    const coordinator = people.director_coordinator(country.districts[1]!.coordination.id)
    expect(await listNamed(coordinator)).toEqual([1, 3, 5, 7, 9])
    await api.database.pool.query(`update area_parent set parent_id = $1 where area_id = $2 and hierarchy = 'police'`, [
      country.districts[1]!.police.id,
      first!.areaId,
    ])
    expect(await listNamed(coordinator)).toEqual([0, 1, 3, 5, 7, 9])
    expect(await listNamed(people.director_coordinator(country.districts[0]!.coordination.id))).toEqual([2, 4, 6, 8])

    const council = await country.make.organisation({ kind: 'zonal_security_council', areaId: second!.areaId })
    expect(await listNamed(people.reader(council.id))).toEqual([1])

    await api.database.pool.query(
      `update area_parent set valid_to = '2026-12-01' where area_id = $1 and hierarchy = 'police'`,
      [second!.areaId],
    )
    expect(await listNamed(coordinator)).toContain(1)
    api.clock.set('2026-12-01T10:00:00Z')
    await refreshAnswerReaders(api.context(outsider()))
    expect(await listNamed(coordinator)).not.toContain(1)
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
