import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import {
  analyst,
  api,
  area,
  define,
  fewer,
  freeze,
  make,
  objective,
  planId,
  planner,
  police,
  recordFigure,
  results,
  save,
  year,
  zone,
} from './results.fixture.ts'

describe('Expected results of an element', () => {
  it('are shown with actual results, summed from below, by the same rule for every plan', async () => {
    await save()
    await recordFigure(2025, '121')
    await recordFigure(2026, '112')
    await recordFigure(2027, '107')
    const [result] = await results()
    expect(result).toMatchObject({
      elementId: objective,
      indicator: { code: 'violence', polarity: 'down' },
      series: [{ value: '121' }, { value: '112' }, { value: '107' }],
      currentStatus: {
        status: 'on_track',
        reasonCode: 'AS_EXPECTED',
        latest: { value: '107' },
        exceedsTolerance: false,
        needed: { periods: 2 },
      },
    })
    await recordFigure(2027, '118')
    expect((await results())[0]!.currentStatus).toMatchObject({
      status: 'attention',
      reasonCode: 'BEHIND',
      exceedsTolerance: true,
    })
  })

  it('are rejected when they are incomplete or refer to missing data', async () => {
    const odd = { ...fewer, baseline: null }
    expect(await catchError(save({ expectation: odd }))).toEqual({
      code: 'EXPECTATION_REJECTED',
      data: { issues: [{ code: 'PATH_NEEDS_BASELINE', targetIndex: null }] },
    })
    expect(await catchError(save({ indicator: 'nothing' }))).toMatchObject({ data: { field: 'indicator' } })
    expect(await catchError(save({ parts: { offence: 'theft' } }))).toMatchObject({ data: { field: 'parts' } })
    expect(await catchError(save({ elementId: zone! }))).toMatchObject({ code: 'NOT_FOUND' })
    const stranger = api.as(people.planner(police!)).indicators.results
    const theirs = { elementId: objective!, indicator: 'violence', areaId: area!, expectation: fewer, revision: 0 }
    expect((await catchError(stranger.saveResult(theirs))).code).toBe('PLAN_NOT_EDITABLE')
  })

  it('are hidden from users who may not read the element or the indicator', async () => {
    await save()
    const other = api.as(people.planner(police!))
    expect(await results(other)).toHaveLength(1)
    await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', objective!).execute()
    expect(await results(other)).toEqual([])
    expect(await results()).toHaveLength(1)
    const { rows } = await api.database.pool.query('select distinct access_id from expected_result_version')
    const queryResult = await api.database.pool.query('select access_id from expected_result')
    expect(rows).toEqual(queryResult.rows)
  })

  it('are restored with the element when the deletion is undone', async () => {
    const { id: sectionId } = await make.element({ planId: planId!, kind: 'section', place: 'x' })
    const { id } = await planner().plans.outline.addElement({
      planId: planId!,
      parentId: sectionId,
      content: { kind: 'text', title: localized('en', 'Passing') },
    })
    await save({ elementId: id })
    await planner().plans.outline.removeElement({ id })
    expect(await results()).toEqual([])
    await planner().plans.undo.undo({ planId: planId! })
    expect(await results()).toMatchObject([{ elementId: id }])
  })
})

describe('Committed result', () => {
  it('is committed with a version; later corrections require a reason, and both values remain [measure-8]', async () => {
    const { id } = await save()
    expect((await results())[0]!.promisedOn).toBeNull()
    await freeze()
    expect((await results())[0]!.promisedOn).toBe('2028-06-01')
    const softer = { ...fewer, targets: [{ ...year(2029), value: '100', low: null, high: null }] }
    expect((await catchError(save({ expectation: softer, revision: 1 }))).code).toBe('REASON_REQUIRED')
    await save({ expectation: softer, revision: 1, reason: 'The merger doubles the territory' })
    const { versions } = await planner().indicators.results.getResultHistory({ id })
    expect(
      versions.map(({ revision, reason, expectation }) => [revision, reason, expectation.targets[0]!.value]),
    ).toEqual([
      [2, 'The merger doubles the territory', '100'],
      [1, null, '84'],
    ])
    expect(versions.every((version) => version.promisedOn === '2028-06-01')).toBe(true)
    await expect(api.database.pool.query(`update expected_result_version set content = '{}'`)).rejects.toThrow(
      'cannot be changed',
    )
    expect((await catchError(planner().indicators.results.removeResult({ id }))).code).toBe('REASON_REQUIRED')
    await planner().indicators.results.removeResult({ id, reason: 'No longer ours to influence' })
    expect(await results()).toEqual([])
  })

  it('rejects a change by a user who saw an earlier revision', async () => {
    await save()
    expect((await catchError(save({ expectation: { ...fewer, tolerance: 10 } }))).code).toBe('CHANGED_CONCURRENTLY')
    await save({ expectation: { ...fewer, tolerance: 10 }, revision: 1 })
  })

  it('reports when the definition of the indicator has changed since', async () => {
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

describe('Status override by a person', () => {
  const validUntil = '2028-09-01'
  const statement = { status: 'on_track', reason: localized('en', 'Half of them are one series'), validUntil } as const
  it('replaces the computed status until the end date, with the computed status shown', async () => {
    const { id } = await save()
    await recordFigure(2027, '130')
    await planner().indicators.results.overrideStatus({ id, statement })
    expect((await results())[0]!.currentStatus).toMatchObject({
      status: 'on_track',
      byRule: 'off_track',
      overridden: { validUntil },
    })
    api.clock.advance(100 * 86_400_000)
    expect((await results())[0]!.currentStatus).toMatchObject({ status: 'off_track', overridden: null })
    const past = planner().indicators.results.overrideStatus({ id, statement })
    expect((await catchError(past)).code).toBe('DATE_NOT_IN_FUTURE')
  })

  it('sets no status for an effort indicator [measure-9]', async () => {
    await define('seizures', { polarity: 'ambiguous' })
    const { id } = await save({ indicator: 'seizures' })
    const override = { id, statement: { ...statement, validUntil: '2029-01-01' } }
    for (const actor of [people.planner(zone!), people.chief_of_corps(zone!)]) {
      const refused = api.as(actor).indicators.results.overrideStatus(override)
      expect((await catchError(refused)).code).toBe('STATUS_NOT_ALLOWED')
    }
    expect((await results())[0]!.currentStatus.status).toBe('effort_only')
  })

  it('explains a variance, for that value only', async () => {
    api.clock.set('2027-06-01T08:00:00Z')
    const { id } = await save()
    await recordFigure(2026, '125')
    const text = localized('en', 'One feud gave 20 of them')
    const variance = { cause: 'context', text, consequence: 'none' } as const
    await planner().indicators.results.explainVariance({ id, ...year(2026), statement: variance })
    expect((await results())[0]!.currentStatus).toMatchObject({ exceedsTolerance: true, variance })
    api.clock.set('2028-06-01T08:00:00Z')
    await recordFigure(2027, '125')
    expect((await results())[0]!.currentStatus).toMatchObject({ exceedsTolerance: true, variance: null })
    expect((await planner().indicators.results.getResultHistory({ id })).statements).toMatchObject([
      { period: year(2026), isCurrent: true },
    ])
  })
})
