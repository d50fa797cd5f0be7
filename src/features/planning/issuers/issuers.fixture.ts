import type { OpenDatabase } from '#platform/db/db.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'

/** Creates the ministry that owns plans, with a planner who writes them, and a second ministry without accounts. */
export async function makeTwoMinistries(database: OpenDatabase, secondName: string) {
  const make = factories(database)
  const interior = (await make.organisation({ kind: 'ministry', level: 'federal', names: { en: 'Interior' } })).id
  const second = (await make.organisation({ kind: 'ministry', level: 'federal', names: { en: secondName } })).id
  return { interior, second, author: await enrol(database, people.ministry_planner(interior, 'Author')) }
}
