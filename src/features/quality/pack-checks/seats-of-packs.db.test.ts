import { expect, it } from 'vitest'
import { findBodies } from '#features/approval/path/queries/bodies.ts'
import { listOrganisationsByPlan } from '#features/approval/path/queries/bulk-status.ts'
import { buildSeating, getRequiredOrganisations, getSeats } from '#features/approval/path/seats.ts'
import { installPack } from '#features/country/registry/installation/install.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { CountryPack } from '#shared/pack.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import { belgium } from '../../../../packs/be/index.ts'
import netherlands from '../../../../packs/nl/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { selectPackPart } from '../../../../testing/pack-part.ts'

const api = useApi({})
const days = ['2012-06-01', '2026-11-24']
/** The largest number of organisations of each kind that issue a plan of the test. */
const maxOwners = 2

/** Returns the owners of plans of a kind, with an area of their own or that of the organisation. */
async function listOwners(kinds: readonly string[]): Promise<{ ownerId: Id; areaId: Id | null }[]> {
  const { rows } = await api.database.pool.query(
    `select id as "ownerId", area_id as "areaId" from (select o.*, row_number() over (partition by kind order by code) as rank
      from organisation o where o.kind = any ($1)) o where rank <= $2
    union all (select o.id, a.id from organisation o, area a where o.kind = any ($1) order by o.code, a.code limit 1)`,
    [kinds, maxOwners],
  )
  return rows
}

/** Returns the organisations of each seat on a day by the function of the database, sorted. */
async function listInDatabase(plan: object, law: object, seats: readonly PackSeat[], day: string): Promise<Id[][]> {
  const { rows } = await api.database.pool.query(
    `select array(select id from organisations_of_seat(jsonb_populate_record(null::plan, $1), s.value, $2, $4) id order by id) as ids
    from jsonb_array_elements($3::jsonb) with ordinality s order by s.ordinality`,
    [JSON.stringify(plan), JSON.stringify(law), JSON.stringify(seats), day],
  )
  return rows.map(({ ids }) => ids)
}

const zones = ['BE-Z-ANTWERPEN', 'BE-Z-MIDOW']
const inZones = belgium.areas.filter(({ parents }) => parents?.some(({ parent }) => zones.includes(parent)))
const packs: [string, CountryPack][] = [
  [
    'Belgium',
    selectPackPart(
      belgium,
      inZones.map(({ code }) => code),
    ),
  ],
  ['the Netherlands', netherlands],
]

it.each(packs)(
  'each seat of each kind of plan of %s has the same organisations in the database as in the procedures [law-112]',
  async (_, pack) => {
    await openTransaction(api.database.kysely, (tx) => installPack(tx, pack))
    const found = new Set<string>()
    for (const { path, issuerKinds } of pack.planKinds) {
      const steps = path?.steps ?? []
      const seats = steps.flatMap((step) => [...step.preparedBy, ...(step.informs ?? []), ...getSeats(step)])
      if (seats.length === 0) continue
      for (const { ownerId, areaId } of await listOwners(issuerKinds)) {
        const filter = { areaId, ownerId, days, ...getRequiredOrganisations(pack, steps) }
        const bodies = await openTransaction(api.database.kysely, (tx) => findBodies(tx, filter))
        const bulk = await openTransaction(api.database.kysely, (tx) =>
          listOrganisationsByPlan(tx, {
            plans: [{ id: ownerId, areaId, ownerId, days }],
            ...getRequiredOrganisations(pack, steps),
          }),
        )
        for (const day of days) {
          const resolve = (byDay: typeof bodies) => {
            const { resolveSeats } = buildSeating(pack, byDay, { usual: day, byStep: new Map() })
            return seats.map((seat) =>
              [...new Set(resolveSeats([seat]).map(({ organisationId }) => organisationId))].sort(),
            )
          }
          const plan = { owner_id: ownerId, area_id: areaId }
          const inDatabase = await listInDatabase(plan, { functions: pack.functions }, seats, day)
          expect(inDatabase).toEqual(resolve(bodies))
          expect(resolve(bulk.get(ownerId) ?? new Map())).toEqual(inDatabase)
          for (const [index, seat] of seats.entries())
            if (inDatabase[index]!.length > 0) found.add(('place' in seat && seat.place) || 'code')
        }
      }
    }
    expect([...found].sort()).toEqual(['above', 'code', 'own', 'within'])
  },
  120_000,
)
