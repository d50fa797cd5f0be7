import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import type { Pack, PackPlanKind } from '#shared/pack.ts'
import { levels } from '../../../../packs/be/levels.ts'
import { roles } from '../../../../packs/be/roles.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'

const planKind = (code: string, level: PackPlanKind['level'], answers: string[]): PackPlanKind => ({
  code,
  names: { en: code },
  level,
  issuerKinds: [],
  durations: [],
  answers,
  parts: [],
  nesting: {},
})

/** A country for tests: a national plan, and zonal plans that answer it. */
export const testPack: Pack = {
  code: 'XX',
  names: { en: 'Test' },
  version: 'test',
  timeZone: 'Europe/Brussels',
  officialLanguages: ['en'],
  levels,
  roles,
  hierarchies: [],
  areas: [],
  areaChanges: [],
  organisations: [],
  functions: [],
  competences: [],
  phenomenonLists: [],
  crosswalk: [],
  planKinds: [
    planKind('national_security_plan', 'federal', []),
    planKind('zonal_security_plan', 'zone', ['national_security_plan']),
  ],
  approachDimensions: [],
  equalLevels: [['federal', 'community']],
  indicators: [],
  rules: [],
}

/** Inserts a frozen version of a plan with these elements, by default in force. */
export async function freeze(
  { kysely }: OpenDatabase,
  planId: Id,
  elementIds: readonly Id[],
  given: { number?: number; supersededOn?: string } = {},
): Promise<Id> {
  const id = newId()
  const plan = await kysely.selectFrom('plan').selectAll().where('id', '=', planId).executeTakeFirstOrThrow()
  await kysely
    .insertInto('plan_version')
    .values({
      id,
      plan_id: planId,
      owner_id: plan.owner_id,
      number: given.number ?? 1,
      format: '1',
      pack_version: 'test',
      hash: 'test',
      reason: 'test',
      frozen_at: '2026-01-10T08:00:00Z',
      in_force_on: '2026-01-15',
      superseded_on: given.supersededOn ?? null,
      access_id: plan.access_id,
    })
    .execute()
  for (const [position, elementId] of elementIds.entries()) {
    const element = await kysely
      .selectFrom('element')
      .select(['access_id', 'kind', 'code', 'title'])
      .where('id', '=', elementId)
      .executeTakeFirstOrThrow()
    const rowId = newId()
    await kysely
      .insertInto('frozen_row')
      .values({
        id: rowId,
        plan_id: planId,
        section: 'elements',
        subject_id: elementId,
        salt: 'test',
        hash: 'test',
        content: json({
          key: elementId,
          kind: element.kind,
          title: element.title,
          ...(element.code !== null && { code: element.code }),
        }),
        access_id: element.access_id,
      })
      .execute()
    await kysely
      .insertInto('plan_version_entry')
      .values({ version_id: id, position, part: 'test', row_id: rowId, hash: 'test', access_id: plan.access_id })
      .execute()
  }
  return id
}

/**
 * Creates a ministry with a national plan in force, whose priorities are frozen in version 1, and zones with a plan
 * each. `priorities` gives the marking of each priority (undefined: that of the plan).
 */
export async function makeCountry(
  database: OpenDatabase,
  given: { zones?: number; priorities?: (Marking | undefined)[]; planMarking?: Marking } = {},
) {
  usePack(testPack)
  const make = factories(database)
  const ministry = await make.organisation({ kind: 'ministry', level: 'federal' })
  const district = await make.area({ kind: 'judicial_arrondissement', names: { en: 'District' } })
  const zones: { id: Id; areaId: Id; planId: Id; objectiveId: Id }[] = []
  for (let number = 0; number < (given.zones ?? 2); number++) {
    const area = await make.area({ names: { en: `Zone ${number}` } })
    await make.area({ kind: 'municipality', parentId: area.id })
    const { id } = await make.organisation({ areaId: area.id, names: { en: `Zone ${number}` } })
    const plan = await make.plan({ ownerId: id, areaId: area.id, state: 'in_force' })
    const objective = await make.element({ planId: plan.id, kind: 'strategic_objective' })
    zones.push({ id, areaId: area.id, planId: plan.id, objectiveId: objective.id })
  }
  const zoneIds = zones.map((zone) => zone.id)
  const national = await make.plan({
    ownerId: ministry.id,
    kind: 'national_security_plan',
    title: 'National plan',
    state: 'in_force',
    periodTo: '2030-01-01',
    marking: given.planMarking ?? 'TLP:GREEN',
    partnerIds: zoneIds,
  })
  const priorities: Id[] = []
  for (const [index, marking] of (given.priorities ?? [undefined, undefined, undefined]).entries()) {
    const element = await make.element({
      planId: national.id,
      kind: 'priority',
      code: `P${index + 1}`,
      title: `Priority ${index + 1}`,
      ...(marking && { marking, partnerIds: zoneIds }),
    })
    priorities.push(element.id)
  }
  const versionId = await freeze(database, national.id, priorities)
  return {
    make,
    ministry,
    district,
    zones,
    national,
    priorities,
    versionId,
    ministryPlanner: people.ministry_planner(ministry.id, 'Ministry planner'),
    planner: (zone: number) => people.planner(zones[zone]!.id, `Planner ${zone}`),
  }
}

export const reasons = (text = 'Because of what the scan says.') => localized('en', text)
