import { beforeEach } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'
import { ImportProfile } from './profile/model.ts'

export const api = useApi({ indicators: indicatorRoutes, jobs: jobRoutes })
export const make = factories(api.database)
export let police: Id
export let zone: Id

/**
 * Creates a country with a province, a zone and municipalities, some with the same names. Nieuw succeeds Oud. The
 * police organisation reports figures for all areas, the zone for the zone only.
 */
export const useSmallCountry = () =>
  beforeEach(async () => {
    police = (await make.organisation({ code: 'POLICE' })).id
    const country = await make.area({ code: 'X', kind: 'country', names: { en: 'Land' } })
    const makeChildArea = (parentId: Id, kind: string, code: string, name: string, more: object = {}) =>
      make.area({ kind, code, names: { nl: name }, parentId, hierarchy: 'crime', ...more })
    const province = await makeChildArea(country.id, 'province', 'X-P', 'Burcht')
    const burcht = await makeChildArea(province.id, 'police_zone', 'X-Z', 'Burcht')
    await makeChildArea(burcht.id, 'municipality', 'X-M1', 'Burcht', { officialCode: '11001' })
    await makeChildArea(burcht.id, 'municipality', 'X-M2', 'Dal', { officialCode: '11002' })
    const other = await makeChildArea(province.id, 'police_zone', 'X-Z2', 'Heuvelland')
    await makeChildArea(other.id, 'municipality', 'X-M3', 'Heide', { officialCode: '11003' })
    await makeChildArea(other.id, 'municipality', 'X-M4', 'Oever', { officialCode: '11004', to: '2019-01-01' })
    await makeChildArea(other.id, 'municipality', 'X-M5', 'Oever', { officialCode: '11005', from: '2019-01-01' })
    zone = (await make.organisation({ code: 'ZONE', areaId: burcht.id })).id
    await analyst().definitions.createIndicator({
      code: 'burglary',
      ownerId: police,
      marking: 'TLP:GREEN',
      definition: definition(),
    })
  })

export const getPoliceAnalyst = () => people.ministry_planner(police)
export const analyst = () => api.as(getPoliceAnalyst()).indicators

export const csv = (text: string, name = 'figures.csv'): File => new File([text], name)
export const makeImportProfile = (
  given: Partial<ImportProfile> & Pick<ImportProfile, 'heads' | 'columns'>,
): ImportProfile =>
  ImportProfile.parse({
    formatVersion: 1,
    name: 'Test',
    confirmed: true,
    numbers: { decimal: '.', thousands: null },
    areas: {},
    ...given,
  })

/** No settings for areas: they are found by name. */
export const anyArea: ImportProfile['areas'] = {
  country: null,
  codesConfirmed: false,
  fixedArea: null,
  emptyArea: null,
  kinds: [],
  order: null,
  scopeAreaCode: null,
  date: null,
  decided: {},
}

/** A profile with areas by name and periods in the heads. */
export const wide = (given: Partial<ImportProfile> = {}): ImportProfile =>
  makeImportProfile({
    heads: [{ kind: 'period' }],
    columns: [{ head: 'gemeente', role: { kind: 'area' } }],
    areas: { ...anyArea, kinds: ['municipality'] },
    ...given,
  })

/** Returns every figure in force: area, year, value or missing reason. */
export async function listCurrentFigures(): Promise<string[]> {
  const { rows } = await api.database.pool.query<{ text: string }>(`
    select concat_ws(' ', a.code, o.starts_on, coalesce(o.value::text, o.missing), nullif(o.state, 'final'), o.partial_to) as text
    from observation o join series s on s.id = o.series_id join area a on a.id = s.area_id where o.superseded_by is null order by 1`)
  return rows.map(({ text }) => text)
}

/** Counts the remaining batches, staged figures, import profiles and files. */
export async function traces(): Promise<Record<string, number>> {
  const { rows } = await api.database.pool.query<Record<string, number>>(`
    select (select count(*)::int from observation_batch) as batches, (select count(*)::int from observation_staged) as staged,
      (select count(*)::int from observation) as figures, (select count(*)::int from import_profile) as profiles,
      (select count(*)::int from file) as files`)
  return rows[0]!
}
export const emptyCounts = { batches: 0, staged: 0, figures: 0, profiles: 0, files: 0 }
