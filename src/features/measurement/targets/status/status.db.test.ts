import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import type { ResultStatus } from '../results/entities.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, indicators: indicatorRoutes })
const make = factories(api.database)
const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const makeExpectation = (indicator: string) => ({
  indicator,
  expectation: {
    baseline: { ...year(2025), value: '120' },
    shape: 'path' as const,
    targets: [{ ...year(2029), value: '80', low: null, high: null }],
    tolerance: 5,
  },
  revision: 0,
})

/** Aal is on track, Berg off track, Dorp has no update. By a second indicator Aal is off track too. */
let [police, province, national, upper]: Id[] = []
let zones: { id: Id; areaId: Id; planId: Id; elementId: Id; name: string }[] = []
const analyst = () => api.as(people.ministry_planner(police!)).indicators
const getStatusApi = () => analyst().statuses

prepareOnce(api.database, async () => {
  api.clock.set('2028-06-01T08:00:00Z')
  const country = (await make.area({ kind: 'country', names: { en: 'Country' } })).id
  const areaIds = { province: (await make.area({ kind: 'province', parentId: country })).id }
  const ministry = (await make.organisation({ code: 'MIN', level: 'federal' })).id
  const plan = await make.plan({ ownerId: ministry, kind: 'national_security_plan', marking: 'TLP:GREEN' })
  const priority = await make.element({ planId: plan.id, kind: 'strategic_objective', code: 'P1', title: 'Less' })
  const indicators = api.as(people.ministry_planner(ministry)).indicators
  for (const code of ['violence', 'theft'])
    await indicators.definitions.createIndicator({
      code,
      ownerId: ministry,
      marking: 'TLP:GREEN',
      definition: definition(),
    })
  const made: typeof zones = []
  for (const [at, name] of ['Dorp', 'Berg', 'Aal'].entries()) {
    const area = await make.area({
      kind: 'police_zone',
      names: { en: name },
      code: name,
      ...(name === 'Aal' ? { parentId: areaIds.province } : {}),
    })
    const children = await make.area({ kind: 'municipality', parentId: area.id })
    const body = (await make.organisation({ kind: 'police_zone', areaId: area.id, names: { en: `Zone ${name}` } })).id
    const own = await make.plan({ ownerId: body, code: `ZP-${at}`, marking: 'TLP:GREEN', areaId: area.id })
    const element = await make.element({ planId: own.id, kind: 'strategic_objective', title: `Less in ${name}` })
    made.push({ id: body, areaId: area.id, planId: own.id, elementId: element.id, name })
    const planner = api.as(await enrol(api.database, people.planner(body, name)))
    const save = (indicator: string) =>
      planner.indicators.results.saveResult({ elementId: element.id, areaId: area.id, ...makeExpectation(indicator) })
    await save('violence')
    if (name === 'Aal') await save('theft')
    if (name === 'Dorp') continue
    const figure = (indicator: string, of: number, value: string) => ({
      indicator,
      areaId: children.id,
      startsOn: `${of}-01-01`,
      value,
    })
    const values = name === 'Aal' ? ['120', '108', '98'] : ['120', '125', '130']
    await indicators.observations.recordFigures({
      ownerId: ministry,
      figures: values.flatMap((value, index) => [
        figure('violence', 2025 + index, value),
        figure('theft', 2025 + index, `${200 + index}`),
      ]),
    })
    const link = { id: newId(), from_id: element.id, to_id: priority.id, owner_id: body, relation: 'contributes_to' }
    await api.database.kysely
      .insertInto('element_link')
      .values({ ...link, access_id: 1 })
      .execute()
  }
  ;[police, province, national, upper] = [ministry, areaIds.province, plan.id, priority.id]
  zones = made
})
beforeEach(() => api.clock.set('2028-06-01T08:00:00Z'))

const counted = (own: Record<ResultStatus, number>) =>
  Object.fromEntries(Object.entries(own).filter(([, count]) => count > 0))

describe('Results across all plans', () => {
  it('are counted by status, indicator and area; areas are sorted by name, each with the worst status', async () => {
    const standings = await getStatusApi().getResultStatuses({})
    expect(standings).toMatchObject({ total: 4, computed: true, planKinds: ['zonal_security_plan'] })
    expect(counted(standings.counts)).toEqual({ on_track: 1, off_track: 2, no_update: 1 })
    expect(
      standings.indicators.map((indicator) => [indicator.code, indicator.total, counted(indicator.counts)]),
    ).toEqual([
      ['theft', 1, { off_track: 1 }],
      ['violence', 3, { on_track: 1, off_track: 1, no_update: 1 }],
    ])
    expect(standings.areas.map((area) => [area.names.en, area.status])).toEqual([
      ['Aal', 'off_track'],
      ['Berg', 'off_track'],
      ['Dorp', 'no_update'],
    ])
    const violence = await getStatusApi().getResultStatuses({ indicator: 'violence' })
    expect(violence.areas[0]).toMatchObject({ names: { en: 'Aal' }, status: 'on_track' })
  })

  it('are filtered by area, owner, status and supported element', async () => {
    const names = async (filter: object) =>
      (await getStatusApi().listResultStatuses(filter)).rows.map((row) => `${row.area.names.en} ${row.indicator.code}`)
    expect(await names({ areaId: province })).toEqual(['Aal violence', 'Aal theft'])
    expect(await names({ ownerId: zones[0]!.id })).toEqual(['Dorp violence'])
    expect(await names({ status: 'off_track' })).toEqual(['Aal theft', 'Berg violence'])
    expect(await names({ planKind: 'national_security_plan' })).toEqual([])
    expect(await names({ upperId: upper })).toEqual(['Aal violence', 'Aal theft', 'Berg violence'])
  })

  it('are paged by name, also for a single status', async () => {
    const pages = async (filter: object) => {
      const seen: (string | undefined)[] = []
      for (let after: string | undefined; ; ) {
        const page = await getStatusApi().listResultStatuses({ ...filter, limit: 1, ...(after && { after }) })
        seen.push(...page.rows.map((row) => row.area.names.en))
        if (page.next === null) return seen
        after = page.next
      }
    }
    expect(await pages({})).toEqual(['Aal', 'Aal', 'Berg', 'Dorp'])
    expect(await pages({ status: 'off_track' })).toEqual(['Aal', 'Berg'])
  })

  it('show, for what a plan requires, the status of the supporting results', async () => {
    const { rows } = await getStatusApi().listUpperResultStatuses({ planId: national! })
    expect(rows.map((row) => [row.code, row.total, counted(row.counts)])).toEqual([
      ['P1', 3, { on_track: 1, off_track: 2 }],
    ])
  })

  it('apply a status override like the panel of the element, until the end date', async () => {
    const berg = zones[1]!
    const own = api.as(people.planner(berg.id)).indicators.results
    const [result] = (await own.listResults({ planId: berg.planId })).rows
    const statement = {
      status: 'attention' as const,
      reason: localized('en', 'A road was closed'),
      validUntil: '2028-09-01',
    }
    const expected = api.as(await enrol(api.database, people.planner(berg.id, 'Nora'))).indicators.results
    await expected.overrideStatus({ id: result!.id, statement })
    const row = (await getStatusApi().listResultStatuses({ ownerId: berg.id })).rows[0]
    expect(row).toMatchObject({ status: 'attention', byRule: 'off_track' })
    api.clock.set('2028-09-01T08:00:00Z')
    expect((await getStatusApi().listResultStatuses({ ownerId: berg.id })).rows[0]).toMatchObject({
      status: 'off_track',
    })
  })
})

describe('Unreadable results', () => {
  it('are excluded from rows, counts, areas and parent elements', async () => {
    const stranger = api.as(people.planner(zones[0]!.id)).indicators.statuses
    expect((await stranger.getResultStatuses({})).total).toBe(4)
    // AMBER+STRICT: readable by the owner only.
    await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', zones[2]!.elementId).execute()
    const standings = await stranger.getResultStatuses({})
    expect(standings.total).toBe(2)
    expect(standings.areas.map((area) => area.names.en)).toEqual(['Berg', 'Dorp'])
    expect(standings.indicators.map((indicator) => indicator.code)).toEqual(['violence'])
    expect((await stranger.listResultStatuses({})).rows).toHaveLength(2)
    const [row] = (await stranger.listUpperResultStatuses({ planId: national! })).rows
    expect(row).toMatchObject({ total: 1 })
    const owner = api.as(people.planner(zones[2]!.id)).indicators.statuses
    expect((await owner.getResultStatuses({})).total).toBe(4)
  })

  it('are not revealed through an indicator of others or a plan above', async () => {
    await api.database.kysely.updateTable('indicator').set({ marking: 3 }).where('code', '=', 'theft').execute()
    const stranger = api.as(people.planner(zones[0]!.id)).indicators.statuses
    const standings = await stranger.getResultStatuses({})
    expect(standings.indicators.map((indicator) => indicator.code)).toEqual(['violence'])
    expect(counted(standings.counts)).toEqual({ on_track: 1, off_track: 1, no_update: 1 })
    await api.database.kysely.updateTable('plan').set({ marking: 3 }).where('id', '=', national!).execute()
    expect((await catchError(stranger.listUpperResultStatuses({ planId: national! }))).code).toBe('NOT_FOUND')
  })
})
