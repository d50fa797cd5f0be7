import { belgium } from '../packs/be/index.ts'
import { demoCountry } from '../packs/demo/index.ts'
import { openCountry } from '../src/app/country.ts'
import { stampDemo } from '../src/app/demo-stamp.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openPlace } from '../testing/fault/open-place.ts'
import { enrol, people } from '../testing/people.ts'

const country = demoCountry(belgium, { seed: 'killed imports', zones: 1 })
const { zone, plan: zonal } = country.zonal[0]!

/** Number of elements of each of these plans when complete, without parts and sections. */
export const elementsPerPlan = zonal.elements.length

/** Prefix of the codes of all plans that the test imported. */
export const codePrefix = 'TRIAL-'

/**
 * Returns a plan of the zone as a document: the zonal plan of a demo, under a separate code, without references to
 * other plans and without other issuing organisations, which would have to agree first.
 */
export function planFile(code: string): object {
  const { state: _state, decidedOn: _decidedOn, inForceOn: _inForceOn, ...plan } = zonal.plan
  const issuingBodies = [zone.organisation]
  const elements = zonal.elements.map(({ links: _links, ...element }) => element)
  return {
    format: 'integral.plan/1',
    illustrative: true,
    plans: [{ plan: { ...plan, issuingBodies, code }, elements }],
  }
}

/**
 * Creates an instance with sign-in without a password: the country, and planners of a zone.
 *
 * @returns the planners' ids
 */
export async function makeInstance(place: string, planners: number): Promise<string[]> {
  const database = await openPlace(place)
  await migrate(database.pool)
  await stampDemo(database)
  await openCountry(database, 'be')
  const organisation = await database.kysely
    .selectFrom('organisation')
    .select('id')
    .where('code', '=', zone.organisation)
    .executeTakeFirstOrThrow()
  const ids: string[] = []
  for (let number = 1; number <= planners; number += 1) {
    const actor = await enrol(database, people.planner(organisation.id, `planner ${number}`))
    ids.push(actor.personId!)
  }
  await database.close()
  return ids
}
