import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { monthsAfter } from '#shared/period.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { resultBlocks } from './document.ts'
import {
  analyst,
  api,
  area,
  author,
  define,
  fewer,
  freeze,
  make,
  municipality,
  objective,
  planId,
  planner,
  police,
  recordFigure,
  results,
  save,
  year,
} from './results.fixture.ts'

const stranger = async () => (await make.organisation({ code: 'OTHER' })).id

describe('History of the plan', () => {
  it('shows committed results, status overrides and explanations with old value, new value and reason, but not to users without access to the indicator', async () => {
    const { id } = await save()
    await freeze()
    await save({ expectation: { ...fewer, tolerance: 10 }, revision: 1, reason: 'The merger doubles the territory' })
    const reason = localized('en', 'Half of them are one series')
    await planner().indicators.results.overrideStatus({
      id,
      statement: { status: 'on_track', reason, validUntil: '2028-09-01' },
    })
    const lines = async (client: ReturnType<typeof planner>) => {
      const { rows } = await client.plans.history.listChanges({ planId: planId! })
      return rows.filter((row) => row.elementId === objective)
    }
    const acts = await planner().indicators.resultActs.listResultStatements({ planId: planId! })
    expect(acts.map(({ change, reason: why }) => [change.kind, change.before !== null, why])).toEqual([
      ['expectation', false, null],
      ['expectation', true, 'The merger doubles the territory'],
      ['status', false, null],
    ])
    // Each entry of the history matches the acts by time.
    const moments = acts.map((act) => act.recordedAt)
    expect((await lines(planner())).map((line) => moments.includes(line.changedAt))).toEqual([true, true, true])
    await api.database.kysely.updateTable('indicator').set({ marking: 3 }).where('code', '=', 'violence').execute()
    const other = api.as(people.planner(await stranger()))
    expect(await other.indicators.resultActs.listResultStatements({ planId: planId! })).toEqual([])
    expect(JSON.stringify(await lines(other))).not.toMatch(/merger|series/)
  })
})
it('compares versions by the name of the indicator', async () => {
  await save()
  const version = await freeze()
  await save({ revision: 1, expectation: { ...fewer, tolerance: 8 }, reason: 'Agreed in the zonal council' })
  const { changes, names } = await planner().plans.legalDiff.getLegalDiff({ fromId: version.id, toId: 'now' })
  expect(changes).toMatchObject([
    {
      section: 'expectedResults',
      subjectReference: objective,
      title: { text: { en: 'Less violence' } },
      kind: 'changed',
    },
  ])
  expect(names.violence).toEqual(definition({}).names)
})

it('exports and imports committed results unchanged, and rejects an unexplained change of a commitment in a file', async () => {
  await save()
  type Row = { element: string; targets: { value: string }[]; reason?: string }
  const file = (await planner().plans.document.exportDocument({ planId: planId! })) as unknown as {
    plans: { expectedResults: Row[] }[]
  }
  expect(file.plans[0]!.expectedResults).toMatchObject([
    { indicator: 'violence', area: 'Z-1', shape: 'path', tolerance: 5 },
  ])
  const importFile = () => planner().plans.document.importDocument({ document: file })
  expect((await importFile()).effects).toMatchObject([{ changed: 0 }])
  await freeze()
  file.plans[0]!.expectedResults[0]!.targets[0]!.value = '110'
  expect(await catchError(importFile())).toMatchObject({ data: { issues: [{ code: 'COMMITMENT_WITHOUT_REASON' }] } })
  file.plans[0]!.expectedResults[0]!.reason = 'Agreed in the zonal council'
  await importFile()
  expect((await results())[0]).toMatchObject({ revision: 2, expectation: { targets: [{ value: '110' }] } })
})

describe('Printed plan', () => {
  const printed = (
    rendition: 'full' | 'council' | 'public',
    { hidden = [], externalView = false }: { hidden?: Id[]; externalView?: boolean } = {},
  ) =>
    transactor(
      api.context(author),
      { permission: 'document.make' },
      [],
      {},
    )('touch', (context) =>
      resultBlocks(context, planId!, {
        language: 'en',
        rendition,
        hidden: new Set(hidden),
        address: 'https://plan.example',
        externalView,
      }),
    ).then((blocks) => JSON.stringify(blocks))

  it('shows the committed result next to the outcome, with marking; the external edition contains only the commitment', async () => {
    await save()
    await recordFigure(2027, '107')
    // No figure was reported for the baseline period, so there is no code.
    expect((await printed('full')).match(/figures\/\w{4}-/g)).toHaveLength(1)
    await recordFigure(2025, '121')
    const full = await printed('full')
    for (const text of ['Less violence', '120 (2025)', '84 (2029)', '107 (2027)', 'on track', 'TLP:AMBER'])
      expect(full).toContain(text)
    expect(full.match(/figures\/\w{4}-/g)).toHaveLength(2)
    // A figure and the known figure of the baseline period can be opened by their codes.
    const codes = full.matchAll(/https:\/\/plan\.example\/figures\/(\w{4}-\w{4})/g)
    const opened = [...codes].map(([, code]) => planner().indicators.figureCodes.getFigureByCode({ code: code! }))
    expect(await Promise.all(opened)).toMatchObject([
      { indicator: 'violence', areaId: area, ...year(2025), onPaper: { value: '121' } },
      { indicator: 'violence', areaId: area, ...year(2027), onPaper: { value: '107' } },
    ])
    const council = await printed('council')
    expect(council).not.toContain('/figures')
    expect(council).toContain('84 (2029)')
    expect(council).not.toContain('107')
    // The indicator is not public.
    expect(await printed('public')).toBe('[]')
    expect(await printed('full', { hidden: [objective!] })).toBe('[]')
  })

  it('names the month or the quarter of a result, and judges a month by its own target', async () => {
    await define('incidents', { periodType: 'month' })
    const months = Array.from({ length: 72 }, (_, index) => monthsAfter('2026-01-01', index))
    const targets = months.map((startsOn) => ({
      startsOn,
      endsOn: monthsAfter(startsOn, 1),
      value: startsOn === '2028-04-01' ? '12' : '20',
      low: null,
      high: null,
    }))
    const baseline = { startsOn: '2025-10-01', endsOn: '2025-11-01', value: '15' }
    const worseTargetReason = localized('en', 'More people report incidents')
    await save({
      indicator: 'incidents',
      expectation: { baseline, shape: 'steps', targets, tolerance: 5, worseTargetReason },
    })
    const recordMonth = (startsOn: string, value: string) =>
      analyst().observations.recordFigures({
        ownerId: police!,
        figures: [{ indicator: 'incidents', areaId: municipality!, startsOn, value }],
      })
    await recordMonth('2028-03-01', '19')
    await recordMonth('2028-04-01', '13')
    const monthly = await printed('full')
    for (const text of ['15 (Oct 2025)', '"Dec 2031","20"', '"Apr 2028","12"', '13 (Apr 2028)', 'More people report'])
      expect(monthly).toContain(text)
    // 13 is within the target of March, but not within that of April.
    expect((await results()).at(-1)!.currentStatus).toMatchObject({
      latest: { startsOn: '2028-04-01', value: '13' },
      expected: { value: '12' },
      exceedsTolerance: true,
    })
    const quarter = { startsOn: '2028-01-01', endsOn: '2028-04-01', value: '60', low: null, high: null }
    await save({
      indicator: 'incidents',
      revision: 1,
      expectation: { baseline: null, shape: 'steps', targets: [quarter], tolerance: 5 },
    })
    expect(await printed('full')).toContain('60 (Q1 2028)')
  })

  it('suppresses small numbers also for insiders in an external edition', async () => {
    await define('victims', { suppressionThreshold: 5 })
    await save({ indicator: 'victims' })
    await recordFigure(2027, '3', 'victims')
    expect(await printed('full')).toContain('3 (2027)')
    const further = await printed('full', { externalView: true })
    expect(further).not.toContain('3 (2027)')
    expect(further).toContain('Small numbers are not shown')
  })
})
