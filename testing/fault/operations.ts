import { z } from 'zod'
import { belgium } from '../../packs/be/index.ts'
import { json } from '../../src/platform/db/column-values.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import type { JobResult } from '../../src/platform/jobs/contract.ts'
import { type AnyJobKind, jobKind } from '../../src/platform/jobs/kind.ts'
import { adoptVocabulary } from '../../src/shared/country-vocabulary.ts'
import { newId } from '../../src/shared/ids.ts'
import { openPlace } from './open-place.ts'

// The process of a script knows the roles of the country, like a server.
adoptVocabulary(belgium)

const makeJobKind = (run: () => Promise<JobResult | undefined>): AnyJobKind =>
  jobKind({ name: 'trial', permission: 'document.make', input: z.object({}), run })

/** Returns a kind of job that never ends. `begun` is called at the start. */
export const endlessWork = (onStart: () => void): AnyJobKind =>
  makeJobKind(() => {
    onStart()
    return new Promise(() => {})
  })

export const shortWork: AnyJobKind = makeJobKind(async () => undefined)

/**
 * Creates an instance with a person who started that job.
 * @returns the id of the job
 */
export async function orderWork(place: string): Promise<string> {
  const database = await openPlace(place)
  await migrate(database.pool)
  const [job, person, organisation] = [newId(), newId(), newId()]
  const { kysely } = database
  await kysely
    .insertInto('organisation')
    .values({
      id: organisation,
      code: organisation,
      kind: 'zone',
      level: 'zone',
      names: json({ en: 'A' }),
      sort_name: 'a',
    })
    .execute()
  await kysely.insertInto('person').values({ id: person, name: 'Robin Example', language: 'en' }).execute()
  await kysely
    .insertInto('role_assignment')
    .values({
      id: newId(),
      person_id: person,
      organisation_id: organisation,
      role: 'planner',
      valid_from: '2020-01-01',
    })
    .execute()
  await kysely
    .insertInto('job')
    .values({ id: job, kind: 'trial', person_id: person, title: 'trial', input: json({}), access_id: 1 })
    .execute()
  await database.close()
  return job
}
