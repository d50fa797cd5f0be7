import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { valueOrThrow } from '#platform/declared-error.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

import { recordFigures } from './record.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let zone: Id
let zoneArea: Id
let municipality: Id

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  zoneArea = (await make.area({ kind: 'police_zone' })).id
  zone = (await make.organisation({ code: 'ZONE', areaId: zoneArea })).id
  municipality = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
  const given = definition({
    dimensions: [
      { code: 'attempt', names: { en: 'Attempt' }, isAdditive: true, values: [{ code: 'yes', names: { en: 'Yes' } }] },
    ],
  })
  await analyst().definitions.createIndicator({
    code: 'burglary',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: given,
  })
})

const analyst = () => api.as(people.ministry_planner(police)).indicators
const planner = () => api.as(people.planner(zone)).indicators
type FigureInput = Parameters<ReturnType<typeof analyst>['observations']['recordFigures']>[0]['figures'][number]
const figure = (value: string | null, more: Partial<FigureInput> = {}): FigureInput => ({
  indicator: 'burglary',
  areaId: municipality,
  startsOn: '2024-01-01',
  value,
  ...more,
})
const submitFigures = (...figures: FigureInput[]) => analyst().observations.recordFigures({ ownerId: police, figures })
const list = (more: object = {}) =>
  analyst().observations.listObservations({ indicator: 'burglary', areaId: municipality, ...more })

describe('Reporting of figures', () => {
  it('supersedes earlier figures, which remain stored; the same figure again has no effect [measure-4]', async () => {
    expect(await submitFigures(figure('12'), figure('7', { parts: { attempt: 'yes' } }))).toMatchObject({
      added: 2,
      revised: 0,
      unchanged: 0,
    })
    expect(await submitFigures(figure('12.0'))).toMatchObject({ added: 0, revised: 0, unchanged: 1 })
    expect(await submitFigures(figure('11'), figure('7', { parts: { attempt: 'yes' } }))).toMatchObject({
      added: 0,
      revised: 1,
      unchanged: 1,
    })
    expect(
      (await list()).map(({ value, parts, state, supersededAt }) => [value, parts, state, supersededAt === null]),
    ).toEqual([
      ['11', {}, 'revised', true],
      ['12', {}, 'final', false],
      ['7', { attempt: 'yes' }, 'final', true],
    ])
  })

  it('reproduces figures as known on any day [measure-4]', async () => {
    await submitFigures(figure('12'))
    api.clock.set('2026-12-24T10:00:00Z')
    await submitFigures(figure('11'))
    const known = async (knownOn: string) => (await list({ knownOn })).map(({ value }) => value)
    expect(await known('2026-11-23')).toEqual([])
    expect(await known('2026-11-24')).toEqual(['12'])
    expect(await known('2026-12-23')).toEqual(['12'])
    expect(await known('2026-12-24')).toEqual(['11'])
  })

  it('records the source, the cut-off date and missing values', async () => {
    await analyst().observations.recordFigures({
      ownerId: police,
      origin: { source: 'Statbel', closedOn: '2024-03-31', extractedOn: '2024-04-02' },
      figures: [figure(null, { missing: 'not_measured', note: 'No survey that year', state: 'provisional' })],
    })
    expect(await list()).toMatchObject([
      {
        value: null,
        missing: 'not_measured',
        note: 'No survey that year',
        state: 'provisional',
        batch: { source: 'Statbel', closedOn: '2024-03-31', channel: 'entry' },
      },
    ])
  })

  it('accepts all figures or none, each issue with the position', async () => {
    const refused = submitFigures(
      figure('1'),
      figure('1', { indicator: 'strange' }),
      figure('1', { areaId: police }),
      figure('1', { parts: { attempt: 'maybe' } }),
      figure('1', { startsOn: '2024-02-01' }),
      figure('1', { startsOn: '9999-01-01' }),
      figure(null),
      figure('5', { startsOn: '2023-01-01', low: '6', high: '7' }),
      figure('2'),
    )
    expect((await catchError(refused)).data).toMatchObject({
      omittedCount: 0,
      issues: [
        { line: 1, code: 'INDICATOR_UNKNOWN', value: 'strange' },
        { line: 2, code: 'AREA_UNKNOWN' },
        { line: 3, code: 'PART_UNKNOWN', value: 'attempt=maybe' },
        { line: 4, code: 'PERIOD_INVALID' },
        { line: 5, code: 'PERIOD_INVALID' },
        { line: 6, code: 'VALUE_OR_REASON' },
        { line: 7, code: 'INTERVAL_INVALID' },
        { line: 8, code: 'DUPLICATE_VALUE' },
      ],
    })
    expect(await list()).toEqual([])
  })

  it.each(['1e400', 'NaN', '1,5', '', '0x10', '1234567890123456789'])('rejects %j as a number', async (value) => {
    expect((await catchError(submitFigures(figure(value)))).code).toBe('BAD_REQUEST')
  })
})

describe('Organisation', () => {
  it('reports figures for the own area and the areas within, and for no other area', async () => {
    const elsewhere = (await make.area({ kind: 'municipality' })).id
    const recording = planner().observations.recordFigures({
      ownerId: zone,
      figures: [figure('3'), figure('4', { areaId: elsewhere })],
    })
    expect((await catchError(recording)).data).toMatchObject({
      issues: [{ line: 1, code: 'OUTSIDE_YOUR_AREA' }],
    })
    expect(await list()).toEqual([])
    expect(await planner().observations.recordFigures({ ownerId: zone, figures: [figure('3')] })).toMatchObject({
      added: 1,
    })
  })

  it('does not overwrite figures of another organisation, except for an indicator that it owns', async () => {
    await submitFigures(figure('12'))
    const recording = planner().observations.recordFigures({ ownerId: zone, figures: [figure('3')] })
    expect((await catchError(recording)).data).toMatchObject({
      issues: [{ line: 0, code: 'REPORTED_BY_OTHER' }],
    })
    await planner().observations.recordFigures({ ownerId: zone, figures: [figure('5', { startsOn: '2025-01-01' })] })
    expect(await submitFigures(figure('6', { startsOn: '2025-01-01' }))).toMatchObject({ revised: 1 })
  })

  it('does not report for another organisation, and a reader reports no figures', async () => {
    expect(
      (await catchError(planner().observations.recordFigures({ ownerId: police, figures: [figure('3')] }))).code,
    ).toBe('FORBIDDEN')
    const reader = api.as(people.reader(zone)).indicators
    expect((await catchError(reader.observations.recordFigures({ ownerId: zone, figures: [figure('3')] }))).code).toBe(
      'FORBIDDEN',
    )
  })
})

describe('Database', () => {
  it('refuses changes to figures and removal of figures', async () => {
    await submitFigures(figure('12'))
    const { kysely } = api.database
    await expect(kysely.updateTable('observation').set({ value: 1 }).execute()).rejects.toThrow(
      'cannot be changed or deleted',
    )
    await expect(kysely.deleteFrom('observation').execute()).rejects.toThrow('cannot be changed or deleted')
  })

  it('keeps the series and the batch of every figure, and rejects figures without them', async () => {
    await submitFigures(figure('12'))
    const { kysely, pool } = api.database
    await expect(kysely.deleteFrom('series').where('area_id', '=', municipality).execute()).rejects.toThrow(
      'observation',
    )
    await expect(kysely.deleteFrom('observation_batch').execute()).rejects.toThrow('observation')
    const copied = (series: string, batch: string, access: string) =>
      pool.query(`insert into observation (series_id, starts_on, ends_on, value, state, definition_version, batch_id, access_id)
        select ${series}, '2030-01-01', '2031-01-01', 1, 'final', 1, ${batch}, ${access} from observation`)
    await expect(copied('series_id + 1000', 'batch_id', 'access_id')).rejects.toThrow(
      /must refer to an existing series and batch|figure_sheet/,
    )
    await expect(copied('series_id', 'batch_id + 1000', 'access_id')).rejects.toThrow(
      /must refer to an existing series and batch|figure_sheet/,
    )
    await expect(copied('series_id', 'batch_id', 'access_id + 1000')).rejects.toThrow(
      /must refer to an existing series and batch|figure_sheet/,
    )
    await copied('series_id', 'batch_id', 'access_id')
    // A figure that is superseded by a missing batch is invalid too.
    await expect(pool.query('update observation set superseded_by = batch_id + 1000')).rejects.toThrow(
      'superseded only by an existing batch',
    )
  })
})

const refuses = { FIGURES_REJECTED: () => new Error('refused') }

describe('Concurrent reports of a figure by two organisations', () => {
  const input = {
    parts: {},
    missing: null,
    state: 'final',
    partialTo: null,
    n: null,
    low: null,
    high: null,
    note: null,
  } as const
  /** Reports the zone's figures without commit while a second report starts. Returns the result of each. */
  async function runConcurrently(value: string, year: number, second: () => Promise<unknown>) {
    let commit = () => {}
    const until = new Promise<void>((done) => {
      commit = done
    })
    let confirmReported = () => {}
    const reported = new Promise<void>((done) => {
      confirmReported = done
    })
    const origin = { source: null, extractedOn: null, closedOn: null, note: null }
    const given = { ownerId: zone, marking: 'TLP:GREEN', channel: 'entry', origin } as const
    const figures = [{ ...figure(value), ...input, startsOn: `${year}-01-01`, endsOn: `${year + 1}-01-01` }]
    const recording = transactor(
      api.context(people.planner(zone)),
      { permission: 'figure.write' },
      ['test'],
      {},
    )('write', async (context) => {
      const recorded = valueOrThrow(await recordFigures(context, { ...given, figures }), refuses)
      confirmReported()
      await until
      return recorded
    })
    await Promise.race([reported, recording])
    const other = second().then(
      (recorded) => recorded,
      async (error: unknown) => catchError(Promise.reject(error)),
    )
    // On PostgreSQL the second waits for the first. On the single connection of the embedded database it has not
    // started.
    if (!api.database.embedded)
      await expect
        .poll(async () => {
          const { rows } = await sql<{ waits: number }>`select count(*)::int as waits from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`.execute(api.database.kysely)
          return rows[0]!.waits
        })
        .toBe(1)
    commit()
    return { first: await recording, second: await other }
  }
  const listCurrentValues = async (of: number) =>
    (await list({ from: `${of}-01-01`, to: `${of + 1}-01-01` }))
      .filter((entry) => entry.supersededAt === null)
      .map(({ value }) => value)

  it('are not both recorded: the second organisation learns who reported first, and none of the second report is stored', async () => {
    const refused = {
      code: 'FIGURES_REJECTED',
      data: {
        issues: [
          { code: 'REPORTED_CONCURRENTLY', line: 0, concurrentReport: { reportedAt: '2026-11-24T10:00:00.000Z' } },
        ],
      },
    }
    // On a single connection the reports run in sequence. The organisation responsible for the indicator revises the
    // earlier figure.
    const { embedded } = api.database
    const figures = (value: string) => [figure(value), figure('3', { startsOn: '2023-01-01' })]
    const came = await runConcurrently('11', 2024, () => submitFigures(...figures('12')))
    expect(came.first).toMatchObject({ added: 1 })
    expect(came.second).toMatchObject(embedded ? { added: 1, revised: 1 } : refused)
    expect([await listCurrentValues(2024), await listCurrentValues(2023)]).toEqual(
      embedded ? [['12'], ['3']] : [['11'], []],
    )
    // The figure in force is reported twice with different values.
    const earlier = { startsOn: '2022-01-01' }
    await planner().observations.recordFigures({ ownerId: zone, figures: [figure('5', earlier)] })
    const again = await runConcurrently('6', 2022, () => submitFigures(figure('7', earlier)))
    expect(again.first).toMatchObject({ revised: 1 })
    expect(again.second).toMatchObject(embedded ? { revised: 1 } : refused)
    expect(await listCurrentValues(2022)).toEqual([embedded ? '7' : '6'])
  })
})
