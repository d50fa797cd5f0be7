import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string }
let planId: string
const getAnalysesApi = (organisationId = zone.id) => api.as(people.reader(organisationId)).plans.analyses
const makeDetailedElement = async (
  kind: Parameters<typeof make.element>[0]['kind'],
  details: object,
  more: object = {},
) => {
  const element = await make.element({ planId, kind, ...more })
  await setDetails(element.id, details)
  return element
}
const setDetails = (id: string, details: object) =>
  api.database.pool.query('update element set details = $2 where id = $1', [id, details])
const addPartner = (elementId: string, organisationId: string, status: string) =>
  api.database.kysely
    .insertInto('element_partner')
    .values({
      id: newId(),
      element_id: elementId,
      owner_id: zone.id,
      organisation_id: organisationId,
      status,
      access_id: 1,
    })
    .execute()

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone', level: 'zone' })
  planId = (await make.plan({ ownerId: zone.id })).id
})

describe('Distribution of measures over the levels of an approach', () => {
  it('shows per dimension the measures on each level, the number of organisations and the empty levels', async () => {
    const organisationFunction = (await make.function(zone.id)).id
    const approach = { PROBLEM_CHAIN: ['production', 'trafficking'] }
    const action = await makeDetailedElement('action', { approach }, { accountableFunctionId: organisationFunction })
    await addPartner(action.id, (await make.organisation({ kind: 'municipality' })).id, 'asked')
    const { dimensions, unplaced } = await getAnalysesApi().getSpread({ planId })
    const chain = dimensions.find((dimension) => dimension.code === 'PROBLEM_CHAIN')!
    expect(
      chain.levels.map(({ code, items, organisationCount }) => [
        code,
        items.map((item) => item.elementId),
        organisationCount,
      ]),
    ).toEqual([
      ['precursors', [], 0],
      ['production', [action.id], 2],
      ['trafficking', [action.id], 2],
    ])
    expect(dimensions.map((dimension) => [dimension.code, dimension.used])).toEqual([
      ['GOVERNMENT_LEVELS', false],
      ['PROBLEM_CHAIN', true],
      ['ANSWER_TYPES', false],
    ])
    expect(unplaced).toEqual([])
  })

  it('includes dimensions and levels defined only in the plan, and names the measures without a level', async () => {
    await makeDetailedElement('strategic_objective', { approach: { OURS: ['street'], PROBLEM_CHAIN: ['clean-up'] } })
    const project = await make.element({ planId, kind: 'project' })
    await make.element({ planId, kind: 'priority' })
    const { dimensions, unplaced } = await getAnalysesApi().getSpread({ planId })
    expect(dimensions.at(-1)).toMatchObject({ code: 'OURS', names: {}, levels: [{ code: 'street' }] })
    expect(dimensions.find((dimension) => dimension.code === 'PROBLEM_CHAIN')!.levels.at(-1)).toMatchObject({
      code: 'clean-up',
    })
    expect(unplaced.map((item) => item.elementId)).toEqual([project.id])
  })
})

describe('Measures by target group and setting', () => {
  it('are filtered by target group, setting and every other filter [deck-14]', async () => {
    const school = await makeDetailedElement('action', { targetGroup: 'young people', setting: 'school' })
    const festival = await makeDetailedElement('action', { targetGroup: 'young people', setting: 'festival' })
    const parents = await makeDetailedElement('project', { targetGroup: 'parents' })
    await make.element({ planId, kind: 'action' })
    const ids = async (filter: object) =>
      (await getAnalysesApi().listMeasures({ planId, ...filter })).rows.map((row) => row.elementId)
    expect(await ids({})).toEqual([school.id, festival.id, parents.id])
    expect(await ids({ targetGroup: 'young people' })).toEqual([school.id, festival.id])
    expect(await ids({ targetGroup: 'young people', setting: 'festival' })).toEqual([festival.id])
    const measures = await getAnalysesApi().listMeasures({ planId, setting: 'school' })
    expect(measures).toMatchObject({ targetGroups: ['parents', 'young people'], settings: ['festival', 'school'] })
  })
})

describe('Measures at a border', () => {
  it('are those in a border region, on an axis, with a foreign organisation or with a paired measure; unilateral until the counterpart exists', async () => {
    const region = await make.area({ kind: 'border_region' })
    const municipality = await make.area({ kind: 'municipality', parentId: region.id, hierarchy: 'border' })
    const inRegion = await makeDetailedElement('action', { areaIds: [municipality.id] })
    const onAxis = await makeDetailedElement('project', { axes: ['Maastricht-Liège'] })
    const requested = await make.element({ planId, kind: 'action' })
    const confirmed = await make.element({ planId, kind: 'action' })
    const abroad = await make.organisation({
      kind: 'foreign_police',
      level: 'international',
      names: { en: 'Police NL' },
    })
    await addPartner(requested.id, abroad.id, 'asked')
    await addPartner(confirmed.id, abroad.id, 'confirmed')
    const paired = await make.element({ planId, kind: 'action' })
    const far = await make.plan({ ownerId: zone.id, title: 'Over there' })
    const farAction = await make.element({ planId: far.id, kind: 'action', title: 'Same evening' })
    await api.database.kysely
      .insertInto('element_link')
      .values({
        id: newId(),
        from_id: farAction.id,
        to_id: paired.id,
        owner_id: zone.id,
        relation: 'pairs_with',
        main: false,
        access_id: 1,
      })
      .execute()
    await makeDetailedElement('action', { areaIds: [(await make.area({ kind: 'municipality' })).id] })
    const rows = await getAnalysesApi().listBorderMeasures({ planId })
    expect(rows.map((row) => [row.elementId, row.reasonCodes, row.oneSided])).toEqual([
      [inRegion.id, ['area'], true],
      [onAxis.id, ['axis'], true],
      [requested.id, ['organisation'], true],
      [confirmed.id, ['organisation'], false],
      [paired.id, ['pair'], false],
    ])
    expect(rows[3]!.organisationsAbroad).toEqual([{ organisationId: abroad.id, names: { en: 'Police NL' } }])
    expect(rows[4]!.pairs).toMatchObject([{ elementId: farAction.id, planTitle: { text: { en: 'Over there' } } }])
  })

  it('include all measures in a plan for a border region', async () => {
    const region = await make.area({ kind: 'border_region' })
    planId = (await make.plan({ ownerId: zone.id, areaId: region.id })).id
    const organisationFunction = (await make.function(zone.id)).id
    const action = await make.element({ planId, kind: 'action', accountableFunctionId: organisationFunction })
    await make.element({ planId, kind: 'text' })
    const rows = await getAnalysesApi().listBorderMeasures({ planId })
    expect(rows.map((row) => [row.elementId, row.oneSided])).toEqual([[action.id, true]])
  })
})
