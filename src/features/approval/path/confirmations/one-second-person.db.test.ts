import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { confirmAll, confirmationApi } from './confirmations.fixture.ts'
import { insertActAs, recordAllActs } from './recorded-acts.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const date = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await recordAllActs(scenario)
})

const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
const enter = (actor: Actor) =>
  scenario.barePath(actor).enterIntoForce({ planId: scenario.planId, step: 'in_force', date })
const insertEntry = (actor: Actor) =>
  insertActAs(api.context(actor), scenario.zone, { kind: 'entered_into_force', step: 'in_force' })

it('who confirmed but depends on the recorder, and who is independent but only records the entry, are no second person [law-51]', async () => {
  const { chief, confirmer, decider, planId } = scenario
  await confirmAll(api.context(confirmer), planId)
  const depend = (givers: Id[]) =>
    query('update person set access_given_by = $1 where id = $2', [givers, confirmer.personId])
  await depend([chief.personId!])
  expect((await catchError(enter(decider))).code).toBe('SECOND_PERSON_REQUIRED')
  await expect(insertEntry(decider)).rejects.toMatchObject({ constraint: 'second_person' })
  await depend([])
  expect((await enter(decider)).state).toBe('in_force')
})

it('a person confirms for an organisation only under a role there that the recorder did not grant [law-51]', async () => {
  const { chief, confirmer, council, interior, planId } = scenario
  const { confirmations } = confirmationApi(api.context(confirmer))
  await query('update role_assignment set granted_by = $1 where person_id = $2', [chief.personId, confirmer.personId])
  // A role elsewhere does not make the person independent here.
  await query(
    `insert into role_assignment (id, person_id, organisation_id, role, valid_from) values ($1, $2, $3, 'reader', '2020-01-01')`,
    [newId(), confirmer.personId, council],
  )
  const { acts } = await confirmations.listRecordedActs({ planId })
  const [first, second] = acts
  expect(acts.map(({ abilities }) => abilities.confirm)).not.toContain(true)
  expect((await catchError(confirmations.confirmAct({ id: first!.act.id }))).code).toBe('SECOND_PERSON_REQUIRED')
  const insert = (id: Id) => insertActAs(api.context(confirmer), interior, { kind: 'confirmed', refersTo: id })
  await expect(insert(second!.act.id)).rejects.toMatchObject({ constraint: 'second_person' })
  await query('update role_assignment set granted_by = null where person_id = $1', [confirmer.personId])
  await confirmations.confirmAct({ id: first!.act.id })
})
