import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { anyone } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { overlapRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ cycles: overlapRoutes })
const make = factories(api.database)

async function makeMap() {
  const { pool } = api.database
  const region = await make.area({ kind: 'region', names: { en: 'Region' } })
  const north = await make.area({ names: { en: 'North' }, parentId: region.id })
  const south = await make.area({ names: { en: 'South' } })
  const entry = await make.area({ names: { en: 'One' }, from: '2027-10-01' })
  for (const from of [north, south])
    await pool.query(`insert into area_succession values ($1, $2, $3, 'planned_merge', '2027-10-01')`, [
      newId(),
      from.id,
      entry.id,
    ])
  await pool.query(`insert into area_reach values ($1, $2, '2000-01-01', '2100-01-01') on conflict do nothing`, [
    north.id,
    region.id,
  ])
  const ministry = await make.organisation({ kind: 'ministry', level: 'federal' })
  const regional = await make.organisation({ kind: 'region', level: 'region', areaId: region.id })
  const zones = [
    await make.organisation({ areaId: north.id, names: { en: 'Zone North' } }),
    await make.organisation({ areaId: south.id, names: { en: 'Zone South' } }),
  ]
  const makeDatedPlan = async (given: Parameters<typeof make.plan>[0], inForceOn: string | null) => {
    const plan = await make.plan({ state: inForceOn ? 'in_force' : 'drafting', ...given })
    await pool.query('update plan set in_force_on = $2 where id = $1', [plan.id, inForceOn])
    return plan
  }
  const national = await makeDatedPlan(
    { ownerId: ministry.id, kind: 'national_security_plan', periodFrom: '2022-01-01', periodTo: '2026-01-01' },
    '2022-03-31',
  )
  const next = await makeDatedPlan(
    {
      ownerId: ministry.id,
      kind: 'national_security_plan',
      periodTo: '2030-01-01',
      sentAt: null,
      title: 'Not yet sent',
    },
    null,
  )
  // The organisation is located in the south, and the agreement also applies to the north.
  const across = await make.organisation({ kind: 'cooperation', level: 'international', areaId: south.id })
  await makeDatedPlan({ ownerId: across.id, kind: 'cooperation_plan', periodTo: '2029-01-01' }, '2026-01-01')
  await makeDatedPlan({ ownerId: regional.id, kind: 'regional_security_plan', periodTo: '2030-01-01' }, '2026-01-01')
  const zonal = [
    await makeDatedPlan({ ownerId: zones[0]!.id }, '2026-01-01'),
    await makeDatedPlan({ ownerId: zones[1]!.id }, '2026-01-01'),
  ]
  const version = newId()
  await pool.query(
    `insert into plan_version (id, plan_id, owner_id, number, format, pack_version, hash, reason, frozen_at, in_force_on, access_id)
     select $1, id, owner_id, 1, '1', 'test', 'h', 'First', now(), '2022-03-31', access_id from plan where id = $2`,
    [version, national.id],
  )
  return { north, south, ministry, zones, national, next, zonal, version }
}
let testMap: Awaited<ReturnType<typeof makeMap>>
prepareOnce(api.database, async () => {
  testMap = await makeMap()
})
const zonePlanner = () => api.as(people.planner(testMap.zones[0]!.id)).cycles
const ministryPlanner = () => api.as(people.ministry_planner(testMap.ministry.id)).cycles

describe('timeline of all cycles', () => {
  it('has a line for each plan kind of the country, and groups the plans of all zones', async () => {
    const { lanes, terms, from, to } = await zonePlanner().getCycles({})
    expect([from, to]).toEqual(['2020-01-01', '2032-01-01'])
    expect(lanes.map(({ kind, grouped }) => [kind, grouped])).toEqual([
      ['framework_note', false],
      ['national_security_plan', false],
      ['regional_security_plan', false],
      ['zonal_security_plan', true],
      ['cooperation_plan', false],
    ])
    const zonal = lanes[3]!.spans.filter(({ phase }) => phase === 'in_force')
    expect(zonal).toEqual([{ phase: 'in_force', from: '2026-01-01', to: '2032-01-01', plans: 2, plan: null }])
    expect(terms.map(({ from: first }) => first.slice(0, 4))).toEqual(['2019', '2025', '2031'])
  })

  it('shows a zone the plans of that zone and of the areas around it, and none of another zone', async () => {
    const { lanes, area, issues } = await zonePlanner().getCycles({ areaId: testMap.north.id })
    expect(area?.names).toEqual({ en: 'North' })
    expect(lanes.map(({ kind, place }) => [kind, place?.en])).toEqual([
      ['framework_note', undefined],
      ['national_security_plan', undefined],
      ['regional_security_plan', 'Region'],
      ['zonal_security_plan', 'North'],
      ['cooperation_plan', 'South'],
    ])
    expect(issues.find(({ code }) => code === 'areas_change')).toMatchObject({
      date: '2027-10-01',
      planned: true,
      from: [{ en: 'North' }, { en: 'South' }],
    })
    const south = await zonePlanner().getCycles({ areaId: testMap.south.id })
    expect(south.lanes.map(({ kind }) => kind)).toEqual([
      'framework_note',
      'national_security_plan',
      'zonal_security_plan',
      'cooperation_plan',
    ])
    expect((await catchError(zonePlanner().getCycles({ areaId: newId() }))).code).toBe('NOT_FOUND')
  })

  it('shows no unsent draft: only the organisation of the draft sees the next plan', async () => {
    const findBridgedStart = async (who: typeof zonePlanner) =>
      (await who().getCycles({})).issues.find(
        (issue) => issue.code === 'begins_without' && issue.isBridged && issue.lower.kind === 'zonal_security_plan',
      )
    expect(await findBridgedStart(zonePlanner)).toMatchObject({ lower: { plans: 2 }, next: null })
    expect(await findBridgedStart(ministryPlanner)).toMatchObject({
      next: { plan: { planId: testMap.next.id }, from: '2026-01-01', isConfirmed: false },
    })
    expect(JSON.stringify(await zonePlanner().getCycles({}))).not.toContain('Not yet sent')
    // All plans here are TLP:GREEN, so a user who is not signed in sees none.
    expect((await api.as(anyone('en')).cycles.getCycles({})).lanes.flatMap(({ spans }) => spans)).toEqual([])
  })
})

describe('plans that apply on a day', () => {
  it('are one row for each plan kind, in the version of that day', async () => {
    const listApplicable = async (day: string) => {
      const { rows } = await zonePlanner().listApplicablePlans({ date: day, areaId: testMap.north.id })
      return rows.map(({ kind, phase, version }) => [kind.split('_')[0], phase, version?.number ?? null])
    }
    expect(await listApplicable('2025-06-01')).toEqual([
      ['framework', 'none', null],
      ['national', 'in_force', 1],
      ['regional', 'none', null],
      ['zonal', 'none', null],
      ['cooperation', 'none', null],
    ])
    expect(await listApplicable('2026-11-24')).toEqual([
      ['framework', 'none', null],
      ['national', 'bridging', 1],
      ['regional', 'in_force', null],
      ['zonal', 'in_force', null],
      ['cooperation', 'in_force', null],
    ])
  })

  it('are all listed where several organisations of an area each have one in force [law-61]', async () => {
    const other = await make.organisation({ kind: 'police_zone', areaId: testMap.north.id })
    const plan = await make.plan({ ownerId: other.id, state: 'in_force' })
    await api.database.pool.query(`update plan set in_force_on = '2026-02-01' where id = $1`, [plan.id])
    const { rows } = await zonePlanner().listApplicablePlans({ date: '2026-11-24', areaId: testMap.north.id })
    const zonal = rows.filter(({ kind }) => kind === 'zonal_security_plan')
    expect(zonal.map((row) => row.plan?.planId).sort()).toEqual([testMap.zonal[0]!.id, plan.id].sort())
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  })

  it('include whether the zone exists on that day, and which terms run', async () => {
    const { area, terms } = await zonePlanner().listApplicablePlans({ date: '2025-01-01', areaId: testMap.north.id })
    expect(area?.existsOnDate).toBe(true)
    expect(terms.map(({ code }) => code)).toEqual(['MUNICIPAL-2025'])
  })
})
