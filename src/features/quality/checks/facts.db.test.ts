import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlan, recheckPlans } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'

const { api, make, pool, makeZone, addPower, stored, asSystem } = useChecks(belgium, planRoutes)

const zonalKind = belgium.planKinds.find((kind) => kind.code === 'zonal_security_plan')!
const annexPlace = zonalKind.parts.flatMap((part) => part.sections).find((section) => section.confidential)!.code

describe('facts of the database', () => {
  it('give each rule the data to find an issue', async () => {
    await addPower('prosecution', 'federal')
    const area = await make.area({ to: '2029-01-01' })
    const removed = await make.organisation({ to: '2020-01-01' })
    const partner = await make.organisation({ to: '2029-01-01' })
    const old = await make.phenomenon()
    await pool().query(`update phenomenon_list set valid_to = '2026-01-01' where id = $1`, [old.listId])
    const zone = await makeZone({ areaId: area.id })
    const inSection = { planId: zone.planId, parentId: zone.sectionId }
    const makeElement = async (
      kind: Parameters<typeof make.element>[0]['kind'],
      given: object = {},
      columns: object = {},
    ) => {
      const { id } = await make.element({ ...inSection, kind, ...given })
      for (const [column, value] of Object.entries(columns))
        await pool().query(`update element set ${column} = $1 where id = $2`, [value, id])
      return id
    }
    const answered = { accountableFunctionId: zone.dutyId }
    const notCompetent = await makeElement('action', answered, { competence_topic: 'prosecution' })
    const stopped = await makeElement('action', answered, { state: 'stopped', state_reason: ' ' })
    const contributed = await makeElement('text', {}, { contributor_ids: [removed.id] })
    const placed = await makeElement('text', {}, { details: { areaIds: [area.id] } })
    const mission = await makeElement('municipality_mission', {}, { details: { municipalityId: area.id } })
    const partnered = await makeElement('text')
    await pool().query(
      `insert into element_partner (id, element_id, owner_id, organisation_id, access_id) values (gen_random_uuid(), $1, $1, $2, 1)`,
      [partnered, partner.id],
    )
    const treaty = await makeElement(
      'instrument',
      {},
      { details: { signedOn: '2026-02-01', instrumentKind: 'treaty' } },
    )
    await pool().query(
      `insert into element_signature (id, element_id, owner_id, organisation_id, access_id) values (gen_random_uuid(), $1, $1, $2, 1)`,
      [treaty, removed.id],
    )
    const programme = await makeElement('programme', answered, { details: { taskForceIds: [removed.id] } })
    await pool().query(
      `insert into element_territory (id, element_id, owner_id, area_id, contact_id, translate_by, access_id)
       values (gen_random_uuid(), $1, $1, $2, $3, '2026-11-23', 1)`,
      [programme, area.id, zone.dutyId],
    )
    const promised = await makeElement('project', answered)
    await pool().query(
      `insert into element_resource (id, element_id, owner_id, kind, service, amount, available, access_id) values (gen_random_uuid(), $1, $1, 'hours', 'police', 12.5, 10, 1)`,
      [promised],
    )
    const motivated = await makeElement('ad_hoc_initiative', answered, { details: { reason: localized('en', 'Why') } })
    const ended = await makeElement('ad_hoc_initiative', answered, {
      details: { reason: localized('en', 'Why') },
      period_to: '2026-11-24',
    })
    const listed = await makeElement('priority', { phenomenonId: old.id })
    const lax = await makeElement('text', { marking: 'TLP:CLEAR' })
    const red = await makeElement('text', { marking: 'TLP:RED' })
    const annexes = await make.element({ planId: zone.planId, kind: 'section', place: annexPlace })
    const annex = await make.element({ planId: zone.planId, kind: 'text', parentId: annexes.id })
    const named = await make.element({ planId: zone.planId, kind: 'text', parentId: annexes.id })
    await pool().query(`update element set confidential = true, confidential_reason = 'Council' where id = $1`, [
      named.id,
    ])
    const pointing = await makeElement('text')
    await pool().query(
      `insert into element_link (id, from_id, to_id, owner_id, relation, access_id) values (gen_random_uuid(), $1, $2, $1, 'refers_to', 1)`,
      [pointing, named.id],
    )
    await asSystem((context) => recheckPlan(context, zone.planId))
    const expected = [
      ['R10', 'not_named', annex.id],
      ['R10', 'refers_to_confidential', pointing],
      ['R14', 'missing_sections', null],
      ['R14', 'no_objective', listed],
      ['R14', 'no_source', listed],
      ['R16', 'not_competent', notCompetent],
      ['R17', 'empty', programme],
      ['R17', 'over', promised],
      ['R23', 'less_restrictive_than_plan', lax],
      ['R23', 'red_without_persons', red],
      ['R28', 'ended_before', contributed],
      ['R28', 'ends_within', null],
      ['R28', 'ends_within', mission],
      ['R28', 'ends_within', partnered],
      ['R28', 'ends_within', placed],
      ['R32', 'stopped_without_reason', stopped],
      ['R34', 'no_end', motivated],
      ['R34', 'past_its_end', ended],
      ['R35', 'no_crosswalk', listed],
      ['R28', 'ended_before', treaty],
      ['R28', 'ends_within', programme],
      ['M02', 'no_competent_body', notCompetent],
      ['M11', 'deadline_passed', programme],
    ]
    const sorted = (rows: unknown[][]) => rows.map((row) => row.join(' ')).toSorted()
    expect(sorted(await stored(zone.planId))).toEqual(sorted(expected))
    const { results } = await api.as(people.chief_of_corps(zone.id)).checks.getPlanChecks({ planId: zone.planId })
    expect(results.find((entry) => entry.messageCode === 'over')?.data).toMatchObject({ amount: 12.5, available: 10 })
    expect(results.find((entry) => entry.messageCode === 'not_competent')?.data).toMatchObject({
      unit: { en: 'Zone' },
      levels: ['federal'],
    })
  })

  it('follow the crosswalk in any number of steps, without links that were set aside', async () => {
    const [oldest, older, current] = [await make.phenomenon(), await make.phenomenon(), await make.phenomenon()]
    await pool().query(`update phenomenon_list set valid_to = '2026-01-01' where id = any ($1)`, [
      [oldest.listId, older.listId],
    ])
    await pool().query(`update phenomenon_list set valid_to = '2030-01-01' where id = $1`, [current.listId])
    for (const [from, to] of [
      [oldest, older],
      [older, current],
      [current, oldest],
    ])
      await pool().query(
        `insert into phenomenon_crosswalk (id, from_id, to_id, relation, author) values (gen_random_uuid(), $1, $2, 'renamed', 'test')`,
        [from!.id, to!.id],
      )
    await addPower()
    const zone = await makeZone()
    await make.element({ planId: zone.planId, kind: 'priority', parentId: zone.sectionId, phenomenonId: oldest.id })
    await asSystem((context) => recheckPlan(context, zone.planId))
    const crosswalks = async () => (await stored(zone.planId)).filter(([rule]) => rule === 'R35')
    expect(await crosswalks()).toEqual([])
    const { rows } = await pool().query('select next_check_on from plan_check where plan_id = $1', [zone.planId])
    expect(rows).toEqual([{ next_check_on: '2030-01-01' }])
    await pool().query('update phenomenon_crosswalk set set_aside = true where from_id = $1', [older.id])
    await asSystem((context) => recheckPlans(context, [zone.planId], ['phenomena']))
    expect(await crosswalks()).toHaveLength(1)
  })

  it.each([
    'ZEER GEHEIM',
    'TRÈS SECRET',
    'TRES SECRET',
    'GEHEIM',
    'SECRET',
    'VERTROUWELIJK',
    'CONFIDENTIEL',
    'BEPERKT',
    'RESTREINT',
    'STRENG GEHEIM',
    'TOP SECRET',
    'BEPERKT / RESTREINT',
    'SECRET UE',
    'EU CONFIDENTIAL',
    'EU RESTRICTED',
    'COSMIC TOP SECRET',
    'NATO RESTRICTED',
    'TLP:ROOD',
  ])('let R23 find %s in every text, although only suspicious texts are read', async (mark) => {
    await addPower()
    const zone = await makeZone()
    const prose = (text: string) =>
      JSON.stringify({ source: 'en', outdated: [], text: { en: makeProse('A line', text) } })
    const toTextJson = (text: string) => JSON.stringify(localized('en', `A line\n${text}`))
    const inDetails = JSON.stringify({ question: localized('en', mark) })
    for (const [column, value] of [
      ['body', prose(mark)],
      ['title', toTextJson(mark)],
      ['gain', toTextJson(mark)],
      ['rationale', toTextJson(mark)],
      ['details', inDetails],
      ['state_reason', mark],
    ]) {
      const { id } = await make.element({ planId: zone.planId, kind: 'text', parentId: zone.sectionId })
      await pool().query(`update element set ${column} = $1 where id = $2`, [value, id])
    }
    await asSystem((context) => recheckPlan(context, zone.planId))
    expect((await stored(zone.planId)).filter(([rule]) => rule === 'R23')).toHaveLength(6)
  })
})
