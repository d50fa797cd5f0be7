import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../../../testing/api.ts'
import type { Expectation } from '../entities.ts'
import {
  analyst,
  api,
  area,
  define,
  fewer,
  make,
  municipality,
  planId,
  planner,
  police,
  recordFigure,
  results,
  save,
  year,
} from '../results.fixture.ts'

const withBaseline = (value: string, more: Partial<Expectation> = {}): Expectation => ({
  ...fewer,
  baseline: { ...year(2025), value },
  targets: [{ ...year(2029), value: '1', low: null, high: null }],
  tolerance: 0,
  ...more,
})
const getIssues = async (saving: Promise<unknown>) => (await catchError(saving)).data as { issues: object[] }
const exportFile = async () =>
  (await planner().plans.document.exportDocument({ planId: planId! })) as unknown as {
    plans: { expectedResults: Record<string, unknown>[] }[]
  }
const importFile = (document: object) => planner().plans.document.importDocument({ document })

describe('A baseline', () => {
  it('that differs from the recorded figure of its period is rejected with that figure, by form, API and file', async () => {
    await recordFigure(2025, '2')
    const recorded = { ...year(2025), value: '2' }
    expect(await getIssues(save({ expectation: withBaseline('6') }))).toEqual({
      issues: [{ code: 'BASELINE_DIFFERS', targetIndex: null, recorded }],
    })
    expect(await results()).toEqual([])
    const query = { indicator: 'violence', areaId: area!, ...year(2025) }
    expect(await planner().indicators.results.getRecordedValues(query)).toEqual({
      ofBaseline: recorded,
      latest: recorded,
    })
    await save({ expectation: withBaseline('2.00') })
    const file = await exportFile()
    const [row] = file.plans[0]!.expectedResults
    row!.baseline = { ...year(2025), value: '6' }
    expect(await getIssues(importFile(file))).toMatchObject({
      issues: [{ code: 'BASELINE_DIFFERS', pointer: '/plans/0/expectedResults/0/baseline/value', data: { recorded } }],
    })
    expect((await results())[0]!.expectation.baseline!.value).toBe('2.00')
  })

  it('may be rounded to the decimals of the unit, but not further', async () => {
    await define('share', { unit: { code: 'percent', names: { en: '%' }, decimals: 1 } })
    await recordFigure(2025, '2.0833', 'share')
    const saveShare = (value: string) => save({ indicator: 'share', expectation: withBaseline(value) })
    for (const value of ['2', '2.09', '2.2'])
      expect((await catchError(saveShare(value))).code).toBe('EXPECTATION_REJECTED')
    await saveShare('2.1')
  })

  it('is free for a period without a figure, with an incomplete figure or with one that the planner may not read', async () => {
    const second = (await make.area({ kind: 'municipality', parentId: area })).id
    await analyst().observations.recordFigures({
      ownerId: police!,
      figures: [
        { indicator: 'violence', areaId: municipality!, startsOn: '2025-01-01', value: '2' },
        { indicator: 'violence', areaId: second, startsOn: '2025-01-01', value: null, missing: 'not_delivered' },
      ],
    })
    await save({ expectation: withBaseline('6') })
    await define('secret')
    await analyst().observations.recordFigures({
      ownerId: police!,
      marking: 'TLP:AMBER+STRICT',
      figures: [{ indicator: 'secret', areaId: municipality!, startsOn: '2025-01-01', value: '2' }],
    })
    await save({ indicator: 'secret', expectation: withBaseline('6') })
  })

  it('that no longer equals a corrected figure is named, and gives no status if the figure gives another', async () => {
    api.clock.set('2027-06-01T08:00:00Z')
    await recordFigure(2025, '6')
    await save({ expectation: withBaseline('6') })
    await recordFigure(2026, '5')
    expect((await results())[0]!.currentStatus).toMatchObject({ status: 'on_track', recordedBaseline: null })
    await recordFigure(2025, '7')
    const seven = { ...year(2025), value: '7' }
    expect((await results())[0]!.currentStatus).toMatchObject({ status: 'on_track', recordedBaseline: seven })
    await recordFigure(2025, '2')
    const two = { ...year(2025), value: '2' }
    const nothing = { status: 'not_computed', reasonCode: 'BASELINE_DIFFERS', recordedBaseline: two }
    expect((await results())[0]!.currentStatus).toMatchObject(nothing)
    const { rows } = await planner().indicators.statuses.listResultStatuses({})
    expect(rows[0]).toMatchObject(nothing)
  })
})

describe('A target worse than the latest figure', () => {
  const worse = withBaseline('6', { targets: [{ ...year(2029), value: '7', low: null, high: null }] })
  it('asks for a reason, which is stored, by form, API and file', async () => {
    await recordFigure(2025, '6')
    await recordFigure(2026, '3')
    // Better than the baseline, worse than today.
    const five = { ...worse, targets: [{ ...year(2029), value: '5', low: null, high: null }] }
    const today = { ...year(2026), value: '3' }
    for (const expectation of [worse, five])
      expect(await getIssues(save({ expectation }))).toEqual({
        issues: [{ code: 'WORSE_THAN_TODAY', targetIndex: 0, recorded: today }],
      })
    const worseTargetReason = localized('en', 'A prison opens in the zone')
    await save({ expectation: { ...worse, worseTargetReason } })
    expect((await results())[0]!.expectation).toMatchObject({ worseTargetReason })
    const file = await exportFile()
    const [row] = file.plans[0]!.expectedResults
    expect(row).toMatchObject({ worseTargetReason })
    expect((await importFile(file)).effects).toMatchObject([{ changed: 0 }])
    const { worseTargetReason: _, ...without } = row!
    file.plans[0]!.expectedResults[0] = without
    expect(await getIssues(importFile(file))).toMatchObject({
      issues: [{ code: 'WORSE_TARGET_WITHOUT_REASON', data: { recorded: today } }],
    })
  })

  it('is judged by the direction of the indicator', async () => {
    await define('more', { polarity: 'up' })
    await define('effort', { polarity: 'ambiguous' })
    await save({ indicator: 'effort', expectation: worse })
    await save({ indicator: 'more', expectation: worse })
    const lower = { ...worse, targets: [{ ...year(2029), value: '5', low: null, high: null }] }
    expect(await getIssues(save({ indicator: 'more', expectation: lower, revision: 1 }))).toMatchObject({
      issues: [{ code: 'WORSE_THAN_TODAY', recorded: { value: '6' } }],
    })
  })
})

describe('A status', () => {
  it('exists neither before the period of the plan nor from a figure before it, also if a person sets one', async () => {
    await recordFigure(2025, '120')
    await recordFigure(2026, '90')
    const { id } = await save()
    await api.database.pool.query(
      `update plan set period_from = '2027-01-01', period_to = '2031-01-01' where id = $1`,
      [planId],
    )
    const statement = { status: 'on_track' as const, reason: localized('en', 'It goes well'), validUntil: '2030-01-01' }
    api.clock.set('2026-12-31T08:00:00Z')
    const isNothing = async (reasonCode: string) => {
      expect((await results())[0]!.currentStatus).toMatchObject({ status: 'not_computed', reasonCode })
      const { counts } = await planner().indicators.statuses.getResultStatuses({})
      expect(counts).toMatchObject({ not_computed: 1, on_track: 0 })
    }
    await isNothing('PLAN_NOT_BEGUN')
    const override = () => planner().indicators.results.overrideStatus({ id, statement })
    expect((await catchError(override())).code).toBe('PLAN_NOT_BEGUN')
    api.clock.set('2027-03-01T08:00:00Z')
    await isNothing('NO_FIGURE_YET')
    await override()
    expect((await results())[0]!.currentStatus.status).toBe('on_track')
    // A statement that was made earlier gives no status if the plan begins later.
    await api.database.pool.query(`update plan set period_from = '2027-06-01' where id = $1`, [planId])
    await isNothing('PLAN_NOT_BEGUN')
  })

  it('comes from no sum that lacks an area', async () => {
    const second = (await make.area({ kind: 'municipality', parentId: area })).id
    await save()
    const figure = (areaId: string, value: string | null) => ({
      indicator: 'violence',
      areaId,
      startsOn: '2027-01-01',
      value,
      ...(value === null && { missing: 'not_delivered' as const }),
    })
    const record = (value: string | null) =>
      analyst().observations.recordFigures({
        ownerId: police!,
        figures: [figure(municipality!, '50'), figure(second, value)],
      })
    await record(null)
    expect((await results())[0]!.currentStatus).toMatchObject({
      status: 'not_computed',
      reasonCode: 'FIGURES_MISSING',
      latest: null,
    })
    await record('70')
    expect((await results())[0]!.currentStatus).toMatchObject({ status: 'off_track', latest: { value: '120' } })
  })
})
