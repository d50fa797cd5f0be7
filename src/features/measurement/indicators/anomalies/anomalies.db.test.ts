import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let zone: Id
let zoneArea: Id
let town: Id

const analyst = () => api.as(people.ministry_planner(police)).indicators
const planner = () => api.as(people.planner(zone)).indicators
type FigureInput = Parameters<ReturnType<typeof analyst>['observations']['recordFigures']>[0]['figures'][number]
const figure = (year: number, value: string, more: Partial<FigureInput> = {}): FigureInput => ({
  indicator: 'burglary',
  areaId: town,
  startsOn: `${year}-01-01`,
  value,
  ...more,
})
const list = (filter: { areaIds?: Id[]; organisationId?: Id }, who = planner()) =>
  who.anomalies.listAnomalies({ indicator: 'burglary', from: '2024-01-01', to: '2025-01-01', ...filter })

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  zoneArea = (await make.area({ kind: 'police_zone' })).id
  zone = (await make.organisation({ code: 'ZONE', areaId: zoneArea })).id
  town = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
  const values = ['yes', 'no'].map((code) => ({ code, names: { en: code } }))
  await analyst().definitions.createIndicator({
    code: 'burglary',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition({ dimensions: [{ code: 'attempt', names: { en: 'Attempt' }, isAdditive: true, values }] }),
  })
  await planner().observations.recordFigures({
    ownerId: zone,
    figures: [
      ...[2019, 2020, 2021, 2022, 2023].map((year) => figure(year, '100')),
      figure(2024, '400'),
      figure(2024, '150', { parts: { attempt: 'yes' } }),
      figure(2024, '200', { parts: { attempt: 'no' } }),
    ],
  })
  await analyst().observations.recordFigures({ ownerId: police, figures: [figure(2024, '390', { areaId: zoneArea })] })
})

describe('Recorded figures', () => {
  it('are flagged as unusual when far from other years or when sums differ, with the numbers and without a rejection', async () => {
    expect(await list({ areaIds: [town, zoneArea] })).toMatchObject({
      isExamined: true,
      omittedCount: 0,
      anomalies: expect.arrayContaining([
        expect.objectContaining({ code: 'FAR_FROM_OWN', areaId: town, value: '400', parts: {} }),
        expect.objectContaining({
          code: 'PARTS_NOT_THE_WHOLE',
          areaId: town,
          comparisonValue: '350',
          dimension: 'attempt',
        }),
        expect.objectContaining({ code: 'NOT_THE_SUM_BELOW', areaId: zoneArea, value: '390', comparisonValue: '400' }),
      ]),
    })
  })

  it('are limited to a single organisation and to figures that the reader may read in full', async () => {
    const codes = async (filter: Parameters<typeof list>[0], who = planner()) =>
      (await list(filter, who)).anomalies.map(({ code }) => code).toSorted()
    expect(await codes({ organisationId: zone })).toEqual(['FAR_FROM_OWN', 'PARTS_NOT_THE_WHOLE'])
    expect(await codes({ organisationId: police })).toEqual(['NOT_THE_SUM_BELOW'])
    const other = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
    await planner().observations.recordFigures({
      ownerId: zone,
      marking: 'TLP:AMBER+STRICT',
      figures: [figure(2024, '5', { areaId: other }), figure(2023, '-1', { areaId: other })],
    })
    // A sum with figures that the reader may not read gives no anomaly.
    expect(await codes({ organisationId: police }, analyst())).toEqual([])
    expect((await list({ areaIds: [other] }, analyst())).anomalies).toEqual([])
  })
})

it('flags a computed share above 100%', async () => {
  const share = definition({
    unit: { code: 'percent', names: { en: '%' }, decimals: 1 },
    formula: { numerator: 'burglary', denominator: 'attempts', per: 100 },
  })
  const make = { ownerId: police, marking: 'TLP:GREEN' as const }
  await analyst().definitions.createIndicator({ ...make, code: 'attempts', definition: definition() })
  await analyst().definitions.createIndicator({ ...make, code: 'share', definition: share })
  await planner().observations.recordFigures({
    ownerId: zone,
    figures: [figure(2024, '100', { indicator: 'attempts' }), figure(2023, '100', { indicator: 'attempts' })],
  })
  const input = { indicator: 'share', areaIds: [town], from: '2023-01-01', to: '2025-01-01' }
  expect((await planner().anomalies.listAnomalies(input)).anomalies).toMatchObject([
    { code: 'OVER_THE_WHOLE', startsOn: '2024-01-01', value: '400', comparisonValue: '100' },
  ])
})

describe('Figures before recording', () => {
  it('are checked in place of the recorded figures, with each issue at the line, and are not stored', async () => {
    const { anomalies, locked } = await planner().anomalies.previewFigures({
      figures: [
        figure(2024, '101'),
        figure(2025, '-3'),
        figure(2024, '51', { parts: { attempt: 'yes' } }),
        figure(2024, '50', { parts: { attempt: 'no' } }),
      ],
    })
    expect(locked).toEqual([])
    expect(anomalies.map(({ line, anomaly }) => [line, anomaly.code])).toEqual([[1, 'BELOW_ZERO']])
    const parts = await planner().anomalies.previewFigures({
      figures: [figure(2024, '51', { parts: { attempt: 'yes' } })],
    })
    expect(parts.anomalies).toMatchObject([
      { line: 0, anomaly: { code: 'PARTS_NOT_THE_WHOLE', comparisonValue: '251' } },
    ])
    expect((await list({ organisationId: zone })).anomalies).toHaveLength(2)
  })

  it('are reported as locked when the recorded figure is approved, with the approver', async () => {
    const chief = api.as(people.chief_of_corps(zone)).indicators
    const [sheet] = (await chief.approvals.listSheets({ organisationId: zone })).rows
    const { indicator, reporterId, from, to, latest } = sheet!
    await chief.approvals.approveFigures({
      organisationId: zone,
      sheets: [{ indicator, reporterId, from, to, latest }],
    })
    const { locked } = await planner().anomalies.previewFigures({ figures: [figure(2024, '400'), figure(2024, '1')] })
    expect(locked).toMatchObject([
      { line: 1, code: 'APPROVED', approval: { role: 'chief_of_corps', approverId: zone } },
    ])
  })
})
