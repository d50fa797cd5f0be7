import { beforeEach, describe, expect, it } from 'vitest'
import { transactor } from '#platform/procedure.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { registerSections } from '../../plans/document/section.ts'
import { planFacts } from '../../plans/events.ts'
import { planRoutes } from '../../plans/routes.ts'
import { usePack } from '../../registry/index.ts'
import type { Definition } from '../entities.ts'
import { definition } from '../figures.fixture.ts'
import { indicatorRoutes } from '../routes.ts'
import { resultBlocks } from './document.ts'
import type { Expectation } from './entities.ts'
import { promiseExpected } from './promise.ts'
import { expectedResultsSection } from './section.ts'

usePack(belgium)
registerSections([expectedResultsSection])
planFacts.versionFrozen.subscribe(promiseExpected)
const api = useApi({ plans: planRoutes, indicators: indicatorRoutes })
const make = factories(api.database)
const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
/** From 120 in 2025 in a straight line to 84 in 2029. */
const fewer: Expectation = {
  baseline: { ...year(2025), value: '120' },
  shape: 'path',
  targets: [{ ...year(2029), value: '84', low: null, high: null }],
  tolerance: 5,
}
let [police, zone, area, municipality, planId, objective]: Id[] = []

beforeEach(async () => {
  api.clock.set('2028-06-01T08:00:00Z')
  area = (await make.area({ kind: 'police_zone', code: 'Z-1' })).id
  municipality = (await make.area({ kind: 'municipality', parentId: area })).id
  police = (await make.organisation({ code: 'POLICE' })).id
  zone = (await make.organisation({ code: 'ZONE', kind: 'police_zone', areaId: area })).id
  author = await enrol(api.database, people.planner(zone, 'Nora'))
  const plan = await make.plan({ ownerId: zone, code: 'ZP', marking: 'TLP:GREEN', areaId: area })
  planId = plan.id
  const parentId = (await make.element({ planId, kind: 'section', place: 'strategic_objectives' })).id
  objective = (await make.element({ planId, parentId, kind: 'strategic_objective', title: 'Less violence' })).id
  await define('violence')
})
let author: Actor
const planner = () => api.as(author)
const analyst = () => api.as(people.ministry_planner(police!)).indicators
const define = (code: string, given: Partial<Definition> = {}) =>
  analyst().definitions.createIndicator({ code, ownerId: police!, marking: 'TLP:GREEN', definition: definition(given) })
const tell = (of: number, value: string, indicator = 'violence') =>
  analyst().observations.recordFigures({
    ownerId: police!,
    figures: [{ indicator, areaId: municipality!, startsOn: `${of}-01-01`, value }],
  })
const save = (given: Partial<Parameters<ReturnType<typeof planner>['indicators']['expected']['saveResult']>[0]> = {}) =>
  planner().indicators.expected.saveResult({
    elementId: objective!,
    indicator: 'violence',
    areaId: area!,
    expectation: fewer,
    revision: 0,
    ...given,
  })
const results = async (client = planner()) => (await client.indicators.expected.listResults({ planId: planId! })).rows

describe('what an element is to bring about', () => {
  it('stands beside what came of it, added up from below, by the rule that every plan shares', async () => {
    await save()
    await tell(2025, '121')
    await tell(2026, '112')
    await tell(2027, '107')
    const [result] = await results()
    expect(result).toMatchObject({
      elementId: objective,
      indicator: { code: 'violence', polarity: 'down' },
      series: [{ value: 121 }, { value: 112 }, { value: 107 }],
      now: {
        standing: 'on_track',
        because: 'AS_EXPECTED',
        latest: { value: 107 },
        departs: false,
        needed: { periods: 2 },
      },
    })
    await tell(2027, '118')
    expect((await results())[0]!.now).toMatchObject({ standing: 'attention', because: 'BEHIND', departs: true })
  })

  it('is refused where it is not whole, or names what is not there', async () => {
    const odd = { ...fewer, baseline: null }
    expect(await refusalOf(save({ expectation: odd }))).toEqual({
      code: 'EXPECTATION_REFUSED',
      data: { faults: [{ code: 'PATH_NEEDS_BASELINE', at: null }] },
    })
    expect(await refusalOf(save({ indicator: 'nothing' }))).toMatchObject({ data: { field: 'indicator' } })
    expect(await refusalOf(save({ parts: { offence: 'theft' } }))).toMatchObject({ data: { field: 'parts' } })
    expect(await refusalOf(save({ elementId: zone! }))).toMatchObject({ code: 'NOT_FOUND' })
    const stranger = api.as(people.planner(police!)).indicators.expected
    const theirs = { elementId: objective!, indicator: 'violence', areaId: area!, expectation: fewer, revision: 0 }
    expect((await refusalOf(stranger.saveResult(theirs))).code).toBe('PLAN_NOT_EDITABLE')
  })

  it('is not read by who may not read the element, nor by who may not read the indicator', async () => {
    await save()
    const other = api.as(people.planner(police!))
    expect(await results(other)).toHaveLength(1)
    await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', objective!).execute()
    expect(await results(other)).toEqual([])
    expect(await results()).toHaveLength(1)
    const { rows } = await api.database.pool.query('select distinct access_id from expected_result_version')
    const its = await api.database.pool.query('select access_id from expected_result')
    expect(rows).toEqual(its.rows)
  })

  it('comes back with its element when its going is undone', async () => {
    const { id: sectionId } = await make.element({ planId: planId!, kind: 'section', place: 'x' })
    const { id } = await planner().plans.outline.addElement({
      planId: planId!,
      parentId: sectionId,
      content: { kind: 'text', title: localized('en', 'Passing') },
    })
    await save({ elementId: id })
    await planner().plans.outline.removeElement({ id })
    expect(await results()).toEqual([])
    await planner().plans.undo.takeBack({ planId: planId! })
    expect(await results()).toMatchObject([{ elementId: id }])
  })
})

const freeze = () =>
  api
    .as(people.chief_of_corps(zone!))
    .plans.versions.freezeVersion({ planId: planId!, motive: 'Decided by the council' })

describe('a promise', () => {
  it('is made with a version; from then on it is corrected with a reason, and both stay', async () => {
    const { id } = await save()
    expect((await results())[0]!.promisedOn).toBeNull()
    await freeze()
    expect((await results())[0]!.promisedOn).toBe('2028-06-01')
    const softer = { ...fewer, targets: [{ ...year(2029), value: '100', low: null, high: null }] }
    expect((await refusalOf(save({ expectation: softer, revision: 1 }))).code).toBe('REASON_MISSING')
    await save({ expectation: softer, revision: 1, reason: 'The merger doubles the territory' })
    const { versions } = await planner().indicators.expected.getSaid({ id })
    expect(
      versions.map(({ revision, reason, expectation }) => [revision, reason, expectation.targets[0]!.value]),
    ).toEqual([
      [2, 'The merger doubles the territory', '100'],
      [1, null, '84'],
    ])
    expect(versions.every((one) => one.promisedOn === '2028-06-01')).toBe(true)
    await expect(api.database.pool.query(`update expected_result_version set content = '{}'`)).rejects.toThrow(
      'said anew',
    )
    expect((await refusalOf(planner().indicators.expected.removeResult({ id }))).code).toBe('REASON_MISSING')
    await planner().indicators.expected.removeResult({ id, reason: 'No longer ours to influence' })
    expect(await results()).toEqual([])
  })

  it('is not overwritten by who saw an earlier one', async () => {
    await save()
    expect((await refusalOf(save({ expectation: { ...fewer, tolerance: 10 } }))).code).toBe('CHANGED_MEANWHILE')
    await save({ expectation: { ...fewer, tolerance: 10 }, revision: 1 })
  })

  it('says so when its indicator means something else since', async () => {
    await save()
    await freeze()
    await analyst().definitions.changeIndicator({
      code: 'violence',
      revision: 1,
      definition: definition({ description: { en: 'Also threats' } }),
      validFrom: '2028-01-01',
      breaks: true,
      reason: 'New offence',
    })
    expect((await results())[0]!.redefined).toBe(true)
  })
})

describe('the history of the plan', () => {
  it('says what was promised, said and explained, from what to what and why; and nothing of it to who may not read the indicator', async () => {
    const { id } = await save()
    await freeze()
    await save({ expectation: { ...fewer, tolerance: 10 }, revision: 1, reason: 'The merger doubles the territory' })
    const reason = localized('en', 'Half of them are one series')
    await planner().indicators.expected.sayStatus({ id, word: { standing: 'on_track', reason, until: '2028-09-01' } })
    const lines = async (client: ReturnType<typeof planner>) => {
      const { rows } = await client.plans.history.listChanges({ planId: planId! })
      return rows.filter((one) => one.elementId === objective)
    }
    const acts = await planner().indicators.resultActs.listResultActs({ planId: planId! })
    expect(acts.map(({ what, reason: why }) => [what.of, what.before !== null, why])).toEqual([
      ['expectation', false, null],
      ['expectation', true, 'The merger doubles the territory'],
      ['status', false, null],
    ])
    // Each line of the history finds its acts by the moment.
    const moments = acts.map((one) => one.at)
    expect((await lines(planner())).map((one) => moments.includes(one.at))).toEqual([true, true, true])
    await api.database.kysely.updateTable('indicator').set({ marking: 3 }).where('code', '=', 'violence').execute()
    const other = api.as(people.planner(await stranger()))
    expect(await other.indicators.resultActs.listResultActs({ planId: planId! })).toEqual([])
    expect(JSON.stringify(await lines(other))).not.toMatch(/merger|series/)
  })
})
const stranger = async () => (await make.organisation({ code: 'OTHER' })).id

describe('the word of a person', () => {
  const until = '2028-09-01'
  const word = { standing: 'on_track', reason: localized('en', 'Half of them are one series'), until } as const
  it('takes the place of the rule until its day, with the rule beside it', async () => {
    const { id } = await save()
    await tell(2027, '130')
    await planner().indicators.expected.sayStatus({ id, word })
    expect((await results())[0]!.now).toMatchObject({
      standing: 'on_track',
      byRule: 'off_track',
      overridden: { until },
    })
    api.clock.advance(100 * 86_400_000)
    expect((await results())[0]!.now).toMatchObject({ standing: 'off_track', overridden: null })
    const past = planner().indicators.expected.sayStatus({ id, word })
    expect((await refusalOf(past)).code).toBe('UNTIL_AHEAD')
  })

  it('never colours what effort alone can raise', async () => {
    await define('seizures', { polarity: 'ambiguous' })
    const { id } = await save({ indicator: 'seizures' })
    const said = planner().indicators.expected.sayStatus({ id, word: { ...word, until: '2029-01-01' } })
    expect((await refusalOf(said)).code).toBe('NEVER_COLOURED')
    expect((await results())[0]!.now.standing).toBe('read_with_effort')
  })

  it('explains why a value departs, of that value alone', async () => {
    api.clock.set('2027-06-01T08:00:00Z')
    const { id } = await save()
    await tell(2026, '125')
    const words = localized('en', 'One feud gave 20 of them')
    const variance = { cause: 'context', words, consequence: 'none' } as const
    await planner().indicators.expected.explainVariance({ id, ...year(2026), word: variance })
    expect((await results())[0]!.now).toMatchObject({ departs: true, variance })
    api.clock.set('2028-06-01T08:00:00Z')
    await tell(2027, '125')
    expect((await results())[0]!.now).toMatchObject({ departs: true, variance: null })
    expect((await planner().indicators.expected.getSaid({ id })).words).toMatchObject([
      { period: year(2026), holds: true },
    ])
  })
})

it('travels with the plan: what is exported comes in unchanged, and a promise is not changed by a file in silence', async () => {
  await save()
  type Row = { element: string; targets: { value: string }[]; reason?: string }
  const file = (await planner().plans.document.exportDocument({ planId: planId! })) as unknown as {
    plans: { expectedResults: Row[] }[]
  }
  expect(file.plans[0]!.expectedResults).toMatchObject([
    { indicator: 'violence', area: 'Z-1', shape: 'path', tolerance: 5 },
  ])
  const bring = () => planner().plans.document.importDocument({ document: file })
  expect((await bring()).effects).toMatchObject([{ changed: 0 }])
  await freeze()
  file.plans[0]!.expectedResults[0]!.targets[0]!.value = '110'
  expect(await refusalOf(bring())).toMatchObject({ data: { faults: [{ code: 'PROMISE_WITHOUT_REASON' }] } })
  file.plans[0]!.expectedResults[0]!.reason = 'Agreed in the zonal council'
  await bring()
  expect((await results())[0]).toMatchObject({ revision: 2, expectation: { targets: [{ value: '110' }] } })
})

describe('on paper', () => {
  const printed = (
    rendition: 'full' | 'council' | 'public',
    { hidden = [], asOthers = false }: { hidden?: Id[]; asOthers?: boolean } = {},
  ) =>
    transactor(
      api.context(author),
      { permission: 'document.make' },
      [],
      {},
    )('touch', (work) =>
      resultBlocks(work, planId!, {
        language: 'en',
        rendition,
        hidden: new Set(hidden),
        address: 'https://plan.example',
        asOthers,
      }),
    ).then((blocks) => JSON.stringify(blocks))

  it('stands the promise beside its result, marked; what leaves the body holds the promise alone', async () => {
    await save()
    await tell(2027, '107')
    // Of the period of the baseline no figure was told: nothing would open.
    expect((await printed('full')).match(/figures\/\w{4}-/g)).toHaveLength(1)
    await tell(2025, '121')
    const full = await printed('full')
    for (const said of ['Less violence', '120 (2025)', '84 (2029)', '107 (2027)', 'on track', 'TLP:AMBER'])
      expect(full).toContain(said)
    expect(full.match(/figures\/\w{4}-/g)).toHaveLength(2)
    // A figure, and what is known of the period of the baseline, open by the codes beside them.
    const codes = full.matchAll(/https:\/\/plan\.example\/figures\/(\w{4}-\w{4})/g)
    const opened = [...codes].map(([, code]) => planner().indicators.figureCodes.openCode({ code: code! }))
    expect(await Promise.all(opened)).toMatchObject([
      { indicator: 'violence', areaId: area, ...year(2025), onPaper: { value: '121' } },
      { indicator: 'violence', areaId: area, ...year(2027), onPaper: { value: '107' } },
    ])
    const council = await printed('council')
    expect(council).not.toContain('/figures')
    expect(council).toContain('84 (2029)')
    expect(council).not.toContain('107')
    // The indicator is not for everybody.
    expect(await printed('public')).toBe('[]')
    expect(await printed('full', { hidden: [objective!] })).toBe('[]')
  })

  it('withholds small numbers also from who is inside, where it goes further', async () => {
    await define('victims', { smallBelow: 5 })
    await save({ indicator: 'victims' })
    await tell(2027, '3', 'victims')
    expect(await printed('full')).toContain('3 (2027)')
    const further = await printed('full', { asOthers: true })
    expect(further).not.toContain('3 (2027)')
    expect(further).toContain('small numbers are withheld')
  })
})
