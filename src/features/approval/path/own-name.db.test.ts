import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const refused = '42501'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let clerk: Actor

prepareOnce(api.database, async () => {
  await storePlanKinds(api.database, belgium)
  scenario = await makeZoneWithPath(api)
})
beforeEach(async () => {
  clerk = await enrol(api.database, people.council_member(scenario.bodies[0]!, 'Clerk'))
})
const write = (
  actor: Actor,
  permission: Parameters<typeof writeAs>[1],
  ...statements: Parameters<typeof writeAs>[2][]
) => writeAs(api.context(actor), permission, ...statements)

describe('a row that names a person', () => {
  it('names the person who acts: a consent, a change of the law, a request for an exception [law-44]', async () => {
    const { planId, zone, chief, decider } = scenario
    const consent = (personId: string | null) =>
      sql`insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, requested_by, answer, answered_at, answered_by, access_id)
        values (${newId()}, ${planId}, ${zone}, ${zone}, now(), ${decider.personId}, 'agreed', now(), ${personId}, 1)`
    expect(await write(decider, 'plan.decide', consent(chief.personId))).toBe(refused)
    expect(await write(decider, 'plan.decide', consent(decider.personId))).toBe('written')
    const law = (personId: string | null) =>
      sql`insert into plan_law_change (id, plan_id, owner_id, from_version, to_version, reason, changed_at, changed_by, access_id)
        values (${newId()}, ${planId}, ${zone}, 'a', 'b', 'because', now(), ${personId}, 1)`
    expect(await write(chief, 'path.lead', law(decider.personId))).toBe(refused)
    const request = (personId: string | null) =>
      sql`insert into justified_exception (id, plan_id, owner_id, rule, reason, ends_on, requested_by, requested_at, access_id)
        values (${newId()}, ${planId}, ${zone}, 'R29', 'A reason that is long enough.', '2027-12-31', ${personId}, now(), 1)`
    expect(await write(chief, 'plan.write', request(decider.personId))).toBe(refused)
    expect(await write(chief, 'plan.write', request(null))).toBe(refused)
    expect(await write(chief, 'plan.write', request(chief.personId))).toBe('written')
  })
})

describe('a power of attorney', () => {
  const grant = (by: Actor, to: string | null, from = '2026-11-24', recordedBy = by.personId) =>
    write(
      by,
      'path.speak',
      sql`insert into mandate (id, owner_id, function, to_organisation_id, to_person_id, valid_from, valid_to, reference, recorded_at, recorded_by, access_id)
        values (${newId()}, ${scenario.bodies[0]}, 'mayor', ${scenario.bodies[0]}, ${to}, ${from}, '2027-01-01', 'Decree', now(), ${recordedBy}, 1)`,
    )

  it('is given by its seat, from today, to somebody else [law-45]', async () => {
    const [mayor] = scenario.mayors
    expect(await grant(clerk, clerk.personId)).toBe(refused)
    expect(await grant(mayor!, clerk.personId, '2026-11-24', clerk.personId)).toBe(refused)
    expect(await grant(mayor!, mayor!.personId)).toBe('second_person')
    expect(await grant(mayor!, clerk.personId, '2026-11-23')).toBe('mandate_period')
    expect(await grant(mayor!, clerk.personId)).toBe('written')
  })
})

describe('a stored law', () => {
  it('is not changed or renamed, also with the hash of the stored law [law-45]', async () => {
    const admin = await enrol(api.database, people.instance_administrator(scenario.interior, 'Administrator'))
    const kept = `The law of version ${belgium.version} of the country pack is stored and cannot be changed.`
    for (const change of [
      sql`law = jsonb_set(law, '{planKinds}', '[]')`,
      sql`version = '1900.1'`,
      sql`installed_at = '1900-01-01'`,
    ])
      expect(await write(admin, 'setting.manage', sql`update pack_installation set ${change}`)).toBe(kept)
  })
})
