import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, anyone, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people, roleNames } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { capacityDecisionsSection } from './capacity-decision/section.ts'
import { budget, reserved, team } from './resources.fixture.ts'
import { resourceRoutes } from './routes.ts'

usePack(belgium)
registerSections([capacityDecisionsSection])
const api = useApi({ resources: resourceRoutes, plans: planRoutes })
const make = factories(api.database)

/** The zone, organisations above and below it, and two unrelated organisations. */
const bodies = ['zone', 'council', 'municipality', 'prosecutor', 'governor', 'neighbour', 'ministry'] as const
type Body = (typeof bodies)[number]
const readers: readonly Body[] = ['zone', 'council', 'municipality', 'prosecutor', 'governor']
let ids: Record<Body, Id>
let planId: Id
let named: Actor

prepareOnce(api.database, async () => {
  const province = await make.area({ kind: 'province' })
  const district = await make.area({ kind: 'judicial_district', parentId: province.id, hierarchy: 'judicial' })
  const area = await make.area({ parentId: province.id })
  const town = await make.area({ kind: 'municipality', parentId: area.id })
  await api.database.kysely
    .insertInto('area_parent')
    .values({ id: newId(), area_id: town.id, hierarchy: 'judicial', parent_id: district.id })
    .execute()
  const zone = (await make.organisation({ areaId: area.id })).id
  const makeOrganisationId = async (given: Parameters<typeof make.organisation>[0]) =>
    (await make.organisation(given)).id
  ids = {
    zone,
    council: await makeOrganisationId({ kind: 'zonal_security_council', parentId: zone }),
    municipality: await makeOrganisationId({ level: 'municipality', areaId: town.id }),
    prosecutor: await makeOrganisationId({ level: 'district', areaId: district.id }),
    governor: await makeOrganisationId({ level: 'province', areaId: province.id }),
    neighbour: await makeOrganisationId({}),
    ministry: await makeOrganisationId({ level: 'federal', areaId: province.id }),
  }
  named = people.planner(zone)
  await api.database.kysely.insertInto('person').values({ id: named.personId!, name: 'Named' }).execute()
  planId = (await make.plan({ ownerId: zone, marking: 'TLP:GREEN' })).id
  await api.as(named).resources.inventory.saveResources({
    organisationId: zone,
    year: 2026,
    lines: [team('A'), reserved(100), budget('Dotation', 5)],
  })
  for (const marking of [undefined, 'TLP:RED'] as const) {
    const { id } = await make.element({
      planId,
      kind: 'strategic_objective',
      ...(marking && { marking, personIds: [named.personId!] }),
    })
    const line = { kind: 'hours', service: 'police', amount: 1200, owner_id: id, access_id: 1 }
    await api.database.kysely
      .insertInto('element_resource')
      .values({ id: newId(), element_id: id, ...line })
      .execute()
  }
})

const makeInput = () => ({ organisationId: ids.zone, year: 2026 })
const rolesThat = (permission: 'resource.read' | 'resource.write') =>
  roleNames.map((role) => ({ role, holds: may(people[role](newId()), permission) }))

describe('read access to available resources', () => {
  it.each(rolesThat('resource.read'))(
    'follows the permission for $role ($holds), in the own organisation and in organisations that it supervises or serves',
    async ({ role, holds }) => {
      for (const body of bodies) {
        const actor = api.as(people[role](ids[body]))
        if (!holds) {
          expect((await catchError(actor.resources.inventory.getResources(makeInput()))).code).toBe('FORBIDDEN')
          expect((await catchError(actor.resources.balance.getBalance(makeInput()))).code).toBe('FORBIDDEN')
          continue
        }
        const reads = readers.includes(body)
        const inventory = await actor.resources.inventory.getResources(makeInput())
        expect([body, inventory.lines.length, inventory.withheld]).toEqual([body, reads ? 3 : 0, !reads])
        const balance = await actor.resources.balance.getBalance(makeInput())
        expect([body, balance.withheld.inventory, balance.budget.length, balance.years.length]).toEqual(
          reads ? [body, false, 1, 1] : [body, true, 0, 0],
        )
      }
    },
  )

  it('is not given to an organisation that becomes the parent of the zone, or gets an area around it', async () => {
    const neighbour = () => api.as(people.chief_of_corps(ids.neighbour)).resources.inventory.getResources(makeInput())
    const zone = () => api.database.kysely.updateTable('organisation').where('id', '=', ids.zone)
    expect((await neighbour()).withheld).toBe(true)
    await zone().set({ parent_id: ids.neighbour }).execute()
    const seen = await neighbour()
    expect([seen.lines.length, seen.withheld]).toEqual([0, true])
    await zone().set({ parent_id: null }).execute()
    const governor = await api.database.kysely
      .selectFrom('organisation')
      .select('area_id')
      .where('id', '=', ids.governor)
      .executeTakeFirstOrThrow()
    await api.database.kysely
      .updateTable('organisation')
      .set({ area_id: governor.area_id, level: 'province' })
      .where('id', '=', ids.neighbour)
      .execute()
    const after = await neighbour()
    expect([after.lines.length, after.withheld]).toEqual([0, true])
  })

  it('refuses a user who has not signed in', async () => {
    expect((await catchError(api.as(anyone('en')).resources.inventory.getResources(makeInput()))).code).toBe(
      'UNAUTHORIZED',
    )
  })
})

describe('write access to available resources', () => {
  it.each(rolesThat('resource.write'))(
    'follows the permission for $role of the organisation itself: $holds',
    async ({ role, holds }) => {
      const write = (body: Body) =>
        api.as(people[role](ids[body])).resources.inventory.saveResources({ ...makeInput(), lines: [] })
      if (holds) expect((await write('zone')).lines).toEqual([])
      else expect((await catchError(write('zone'))).code).toBe('FORBIDDEN')
      for (const body of bodies.slice(1)) expect((await catchError(write(body))).code).toBe('FORBIDDEN')
    },
  )

  it('is enforced by the database, even when a query omits the check', async () => {
    const neighbour = people.planner(ids.neighbour)
    const rows = await openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, neighbour, 'resource.write')
      const seen = await tx.selectFrom('resource').select('id').execute()
      const changed = await tx.updateTable('resource').set({ superseded_at: '2026-11-24T10:00:00Z' }).executeTakeFirst()
      return [seen.length, Number(changed.numUpdatedRows)]
    })
    expect(rows).toEqual([0, 0])
  })
})

describe('resources of an element that a plan hides', () => {
  const getPlannedTotals = async (actor: Actor) => {
    const balance = await api.as(actor).resources.balance.getBalance(makeInput())
    const police = balance.time.find((row) => row.id === 'service:police')
    return [Math.round((police?.promised ?? []).reduce((sum, value) => sum + value, 0)), balance.withheld.promised]
  }

  it('are in no sum for a reader without access, who sees that the sum is incomplete', async () => {
    expect(await getPlannedTotals(named)).toEqual([2400, false])
    expect(await getPlannedTotals(people.planner(ids.zone))).toEqual([1200, true])
    expect(await getPlannedTotals(people.governor(ids.governor))).toEqual([1200, true])
  })

  it('hide a capacity decision that ranks the element', async () => {
    const which = { planId, year: 2026, service: 'police' as const }
    const { objectives } = await api.as(named).resources.capacityDecision.getRanking(which)
    await api.as(named).resources.capacityDecision.decideCapacity({
      ...which,
      order: objectives.map((objective) => objective.elementId),
      aboveLimitCount: 2,
      reason: localized('en', 'Both fit.'),
      decidedOn: '2026-11-20',
    })
    expect((await api.as(named).resources.capacityDecision.getRanking(which)).decision?.ranking).toHaveLength(2)
    const other = await api.as(people.planner(ids.zone)).resources.capacityDecision.getRanking(which)
    expect([other.decision, other.objectives.length, other.withheld]).toEqual([null, 1, true])
    const file = await api.as(people.planner(ids.zone)).plans.document.exportDocument({ planId })
    expect((file as { plans: object[] }).plans[0]).not.toHaveProperty('capacityDecisions')
  })

  it('close a capacity decision when an element of the decision is closed later', async () => {
    const which = { planId, year: 2026, service: 'police' as const }
    const planner = api.as(people.planner(ids.zone))
    const [entry] = (await planner.resources.capacityDecision.getRanking(which)).objectives
    await planner.resources.capacityDecision.decideCapacity({
      ...which,
      order: [entry!.elementId],
      aboveLimitCount: 1,
      reason: localized('en', 'It fits.'),
      decidedOn: '2026-11-20',
    })
    await api.database.pool.query(`update element set marking = 4, person_ids = $1 where id = $2`, [
      [named.personId],
      entry!.elementId,
    ])
    expect((await planner.resources.capacityDecision.getRanking(which)).decision).toBeNull()
  })
})
