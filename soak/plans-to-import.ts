import { belgium } from '../packs/be/index.ts'
import { demoCountry } from '../packs/demo/index.ts'
import { ensureCountry, serveCountry } from '../src/app/country.ts'
import { stampDemo } from '../src/app/demo-stamp.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openPlace } from '../testing/fault/open-place.ts'
import { enrol, people } from '../testing/people.ts'

const country = demoCountry(belgium, { seed: 'killed imports', zones: 1 })
const { zone, plan: zonal } = country.zonal[0]!

/** How many elements, parts and sections excepted, each of these plans has when it is whole. */
export const elementsOfPlan = zonal.elements.length

/** Every plan whose code begins so was imported by the trial. */
export const codePrefix = 'TRIAL-'

/** A plan of the zone as a document: the zonal plan of a demo, under a code of its own, without what needs other plans. */
export function planFile(code: string): object {
  const { state: _state, decidedOn: _decidedOn, inForceOn: _inForceOn, ...plan } = zonal.plan
  const elements = zonal.elements.map(({ links: _links, ...element }) => element)
  return { format: 'integral.plan/1', illustrative: true, plans: [{ plan: { ...plan, code }, elements }] }
}

/**
 * Makes an instance in which one can step in without a password: the country, and planners of one zone. @returns their ids
 */
export async function makeInstance(place: string, planners: number): Promise<string[]> {
  const database = await openPlace(place)
  await migrate(database.pool)
  await stampDemo(database)
  await serveCountry('be')
  await ensureCountry(database)
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
