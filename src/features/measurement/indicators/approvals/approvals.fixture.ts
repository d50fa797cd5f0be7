import { beforeEach } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

// Creates, before each test, a zone with a chief of corps, a district above it, and an indicator.
export const api = useApi({ indicators: indicatorRoutes })
export const make = factories(api.database)
export let police: Id
export let zone: Id
export let district: Id
export let zoneArea: Id
export let firstMunicipality: Id
export let otherMunicipality: Id
export let chief: Actor
export let coordinator: Actor

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE', level: 'federal' })).id
  const districtArea = (await make.area({ kind: 'district' })).id
  zoneArea = (await make.area({ kind: 'police_zone' })).id
  zone = (await make.organisation({ code: 'ZONE', areaId: zoneArea })).id
  district = (await make.organisation({ code: 'DISTRICT', level: 'district', areaId: districtArea })).id
  firstMunicipality = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
  otherMunicipality = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
  const lies = { hierarchy: 'judicial', parent_id: districtArea }
  await api.database.kysely
    .insertInto('area_parent')
    .values([firstMunicipality, otherMunicipality].map((area) => ({ id: newId(), area_id: area, ...lies })))
    .execute()
  await api.as(people.ministry_planner(police)).indicators.definitions.createIndicator({
    code: 'burglary',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition(),
  })
  chief = await enrol(api.database, people.chief_of_corps(zone, 'Ann'))
  coordinator = await enrol(api.database, people.director_coordinator(district, 'Dirk'))
  const organisationFunction = await make.function(zone, { code: 'chief', names: { en: 'Chief of corps' } })
  await api.database.kysely
    .insertInto('function_holding')
    .values({
      id: newId(),
      function_id: organisationFunction.id,
      person_id: chief.personId!,
      capacity: 'holder',
      valid_from: '2020-01-01',
    })
    .execute()
})

export const getIndicatorApi = (actor: Actor) => api.as(actor).indicators
export const planner = () => getIndicatorApi(people.planner(zone))
type FigureInput = Parameters<ReturnType<typeof planner>['observations']['recordFigures']>[0]['figures'][number]
export const figure = (areaId: Id, value: string | null, more: Partial<FigureInput> = {}): FigureInput => ({
  indicator: 'burglary',
  areaId,
  startsOn: '2024-01-01',
  value,
  ...more,
})
export const recordFigures = (...figures: FigureInput[]) =>
  planner().observations.recordFigures({ ownerId: zone, figures })
export const sheets = async (actor: Actor, organisationId: Id, status: 'waiting' | 'approved' = 'waiting') =>
  (await getIndicatorApi(actor).approvals.listSheets({ organisationId, status })).rows
export const approve = async (actor: Actor, organisationId: Id) =>
  getIndicatorApi(actor).approvals.approveFigures({
    organisationId,
    sheets: (await sheets(actor, organisationId)).map(({ indicator, reporterId, from, to, latest }) => ({
      indicator,
      reporterId,
      from,
      to,
      latest,
    })),
  })
export const withdraw = (actor: Actor, organisationId: Id) =>
  getIndicatorApi(actor).approvals.withdrawApproval({
    organisationId,
    indicator: 'burglary',
    reporterId: zone,
    from: '2024-01-01',
    to: '2025-01-01',
    reason: 'Counted twice',
  })
export const history = (areaId: Id) =>
  getIndicatorApi(chief).approvals.listApprovals({
    indicator: 'burglary',
    areaId,
    startsOn: '2024-01-01',
    endsOn: '2025-01-01',
  })
export const explained = (areaId: Id, actor = chief) =>
  getIndicatorApi(actor).figures.explainFigure({
    indicator: 'burglary',
    areaId,
    startsOn: '2024-01-01',
    endsOn: '2025-01-01',
  })
