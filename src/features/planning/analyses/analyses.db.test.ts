import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { getActorColumn } from './model.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string }
let ministry: { id: string }
let planId: string
const getAnalysesApi = () => api.as(people.reader(zone.id)).plans.analyses

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone', level: 'zone' })
  ministry = await make.organisation({ kind: 'ministry', level: 'federal' })
  planId = (await make.plan({ ownerId: zone.id })).id
})

const makeOrganisationFunction = async (kind: string, level: 'zone' | 'federal' | 'district') => {
  const organisation = await make.organisation({ kind, level })
  return (await make.function(organisation.id)).id
}
const addPartner = async (elementId: string, organisationId: string, status = 'asked') =>
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

describe('Integral security analysis of a plan', () => {
  it('places the elements under each priority in their links of the security chain, and names the empty links [deck-2]', async () => {
    const priority = await make.element({ planId, kind: 'priority', code: 'P-1' })
    const objective = await make.element({ planId, kind: 'strategic_objective', parentId: priority.id })
    const chainLinks = ['prevention', 'reaction']
    const action = await make.element({ planId, kind: 'action', parentId: objective.id, chainLinks })
    const { columns, lines } = await getAnalysesApi().getAnalysis({ planId, kind: 'integral' })
    expect(columns).toEqual(['prevention', 'reaction', 'aftercare'])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ elementId: priority.id, code: 'P-1', empty: ['aftercare'] })
    expect(lines[0]!.cells.prevention!.map((item) => item.elementId)).toEqual([action.id])
  })
})

describe('Integrated security analysis of a plan', () => {
  it('places the elements under each priority with the participating police levels, justice and administration [deck-2]', async () => {
    const priority = await make.element({ planId, kind: 'priority' })
    const accountableFunctionId = await makeOrganisationFunction('police_zone', 'zone')
    const action = await make.element({ planId, kind: 'action', parentId: priority.id, accountableFunctionId })
    await addPartner(action.id, (await make.organisation({ kind: 'judicial_directorate', level: 'district' })).id)
    await addPartner(action.id, (await make.organisation({ kind: 'prosecution', level: 'district' })).id, 'declined')
    const { lines } = await getAnalysesApi().getAnalysis({ planId, kind: 'integrated' })
    expect(lines[0]!.empty).toEqual(['justice', 'administration'])
    expect(lines[0]!.cells.local_police!.map((item) => item.elementId)).toEqual([action.id])
    expect(lines[0]!.cells.federal_police).toMatchObject([{ elementId: action.id, level: 'district' }])
  })

  it.each([
    ['police_zone', 'zone', 'local_police'],
    ['coordination_directorate', 'district', 'federal_police'],
    ['federal_police_unit', 'federal', 'federal_police'],
    ['college_of_prosecutors', 'federal', 'justice'],
    ['police_council', 'zone', 'administration'],
    ['municipality', 'municipality', 'administration'],
    ['foreign_police', 'international', undefined],
  ])('counts a %s (%s) as %s', (kind, level, actor) => {
    expect(getActorColumn({ kind, level }, belgium)).toBe(actor)
  })
})

describe('Strategy', () => {
  it('shows the narrower priorities of a broad priority, and the broad priority only when work refers to it directly', async () => {
    const drugs = await make.phenomenon()
    const narrow = async () => {
      const phenomenon = await make.phenomenon({ listId: drugs.listId })
      const kysely = api.database.kysely
      await kysely.updateTable('phenomenon').set({ parent_id: drugs.id }).where('id', '=', phenomenon.id).execute()
      return phenomenon
    }
    const national = await make.plan({ ownerId: ministry.id, code: 'A-NATIONAL' })
    const wide = await make.element({ planId: national.id, kind: 'priority', phenomenonId: drugs.id })
    const addObjective = async (phenomenonId: Id) =>
      make.element({ planId: national.id, kind: 'strategic_objective', parentId: wide.id, phenomenonId })
    const cocaine = await addObjective((await narrow()).id)
    const cannabis = await addObjective((await narrow()).id)
    const project = await make.element({ planId: national.id, kind: 'project', parentId: cannabis.id })
    const getPriorities = async () =>
      (await getAnalysesApi().getStrategy({ phenomenonId: drugs.id })).criminalPriorities.map((item) => [
        item.elementId,
        item.children.map((child) => child.elementId),
      ])
    const both = [
      [cocaine.id, []],
      [cannabis.id, [project.id]],
    ]
    expect(await getPriorities()).toEqual(both)
    const alone = await make.element({ planId: national.id, kind: 'project', parentId: wide.id })
    expect(await getPriorities()).toEqual([...both, [wide.id, [alone.id]]])
  })

  it('has the same count in the list and on the page, including programmes under a priority', async () => {
    const drugs = await make.phenomenon()
    const cocaine = await make.phenomenon({ listId: drugs.listId })
    const kysely = api.database.kysely
    await kysely.updateTable('phenomenon').set({ parent_id: drugs.id }).where('id', '=', cocaine.id).execute()
    const createElement = async (kind: ElementKind, parentId?: Id, phenomenonId?: Id) =>
      (await make.element({ planId, kind, ...(parentId && { parentId }), ...(phenomenonId && { phenomenonId }) })).id
    const countAgreeing = async () => {
      const strategy = await getAnalysesApi().getStrategy({ phenomenonId: drugs.id })
      const [listed] = (await getAnalysesApi().listStrategies({})).filter((entry) => entry.phenomenonId === drugs.id)
      const counts = [strategy.criminalPriorities.length, strategy.programmeWork.length]
      expect([listed!.criminalPriorities, listed!.programmeWork]).toEqual(counts)
      return counts
    }
    const wide = await createElement('priority', undefined, drugs.id)
    expect(await countAgreeing()).toEqual([1, 0])
    const narrow = await createElement('strategic_objective', wide, cocaine.id)
    expect(await countAgreeing()).toEqual([1, 0])
    const operational = await createElement('operational_objective', narrow)
    await createElement('programme', operational)
    expect(await countAgreeing()).toEqual([1, 1])
    await createElement('project', wide)
    expect(await countAgreeing()).toEqual([2, 1])
    const other = await make.phenomenon()
    await createElement('priority', operational, other.id)
    expect(await countAgreeing()).toEqual([2, 1])
  })

  it('shows the related phenomena in other lists, with the relation when it is not identical, and omits disabled relations', async () => {
    const theme = await make.phenomenon()
    const kysely = api.database.kysely
    const makeRelated = async (relation: string, isRejected = false) => {
      const other = await make.phenomenon()
      await kysely
        .insertInto('phenomenon_crosswalk')
        .values({
          id: newId(),
          from_id: other.id,
          to_id: theme.id,
          relation,
          author: 'x',
          note: null,
          set_aside: isRejected,
        })
        .execute()
      await make.element({ planId, kind: 'priority', phenomenonId: other.id })
      return other.id
    }
    const [renamed, split] = [await makeRelated('renamed'), await makeRelated('split')]
    await makeRelated('same', true)
    const strategy = await getAnalysesApi().getStrategy({ phenomenonId: theme.id })
    expect(
      strategy.relatedThemes.map((entry) => [entry.phenomenonId, entry.outcome, entry.items, entry.isShown]),
    ).toEqual([
      [renamed, 'renamed', 1, true],
      [split, 'merged', 1, false],
    ])
    expect(strategy.criminalPriorities).toHaveLength(1)
  })

  it('shows both channels of a theme across plans, lists and elaborating plans', async () => {
    const drugs2016 = await make.phenomenon()
    const drugs = await make.phenomenon({ names: { en: 'Drugs' } })
    const cocaine = await make.phenomenon({ listId: drugs.listId })
    const kysely = api.database.kysely
    await kysely.updateTable('phenomenon').set({ parent_id: drugs.id }).where('id', '=', cocaine.id).execute()
    await kysely
      .updateTable('phenomenon_list')
      .set({ valid_from: '2022-01-01' })
      .where('id', '=', drugs.listId)
      .execute()
    await kysely
      .insertInto('phenomenon_crosswalk')
      .values({ id: newId(), from_id: drugs2016.id, to_id: drugs.id, relation: 'renamed', author: 'test' })
      .execute()
    const national = await make.plan({ ownerId: ministry.id, code: 'A-NATIONAL' })
    const priority = await make.element({ planId: national.id, kind: 'priority', phenomenonId: cocaine.id })
    const objective = await make.element({ planId: national.id, kind: 'strategic_objective', parentId: priority.id })
    const project = await make.element({ planId: national.id, kind: 'project', parentId: objective.id })
    const oap = await make.plan({
      ownerId: ministry.id,
      code: 'OAP',
      kind: 'operational_action_plan',
      elaboratesId: priority.id,
    })
    const part = await make.element({ planId: oap.id, kind: 'part' })
    const inner = await make.element({ planId: oap.id, kind: 'project', parentId: part.id })
    const programme = await make.element({ planId, kind: 'programme', phenomenonId: drugs2016.id })
    const adHoc = await make.element({ planId, kind: 'ad_hoc_initiative', phenomenonId: drugs.id })
    await make.element({ planId, kind: 'programme', phenomenonId: (await make.phenomenon()).id })
    await addPartner(programme.id, ministry.id)

    const strategy = await getAnalysesApi().getStrategy({ phenomenonId: drugs.id })
    expect(strategy.criminalPriorities.map((item) => item.elementId)).toEqual([priority.id])
    expect(strategy.criminalPriorities[0]!.children.map((item) => [item.planId, item.elementId])).toEqual([
      [oap.id, priority.id],
      [national.id, project.id],
      [oap.id, inner.id],
    ])
    expect(strategy.programmeWork.map((item) => item.elementId)).toEqual([programme.id, adHoc.id])
    expect(strategy.partners).toMatchObject([{ organisationId: ministry.id, items: 1, level: 'federal' }])
    const themes = await getAnalysesApi().listStrategies({})
    expect(themes).toContainEqual({
      phenomenonId: drugs.id,
      names: { en: 'Drugs' },
      criminalPriorities: 1,
      programmeWork: 2,
    })
    expect(themes).toHaveLength(2)
  })

  it('reveals no data that the reader may not read', async () => {
    const drugs = await make.phenomenon()
    const closed = await make.plan({ ownerId: ministry.id, marking: 'TLP:AMBER+STRICT' })
    await make.element({ planId: closed.id, kind: 'priority', phenomenonId: drugs.id })
    expect(await getAnalysesApi().listStrategies({})).toEqual([])
    expect((await getAnalysesApi().getStrategy({ phenomenonId: drugs.id })).criminalPriorities).toEqual([])
    expect(await catchError(getAnalysesApi().getStrategy({ phenomenonId: newId() }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
