import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { peopleRoutes } from '#platform/auth/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../../testing/api.ts'
import { enrol, makePerson } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { confirmAll, confirmationApi } from './confirmations.fixture.ts'
import { listConfirmationRoutes } from './links/queries.ts'
import { insertActAs } from './recorded-acts.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, people: peopleRoutes })

it('an account that the recorder invited does not confirm what the recorder recorded, also below the procedures [law-31]', async () => {
  const country = await makeZoneWithPath(api)
  const { zone, planId, chief, decider } = country
  await country.completeDeliberation()
  // The chief also administers the zone, and invites a second account.
  const human = {
    ...chief,
    assignments: [...chief.assignments, { organisationId: zone, role: 'organisation_administrator' }],
  }
  const invited = await api.as(human).people.invitePerson({
    name: 'Second me',
    email: 'second@example.org',
    language: 'nl',
    organisationId: zone,
    role: 'chief_of_corps',
  })
  const puppet = { ...chief, personId: invited.personId, name: 'Second me' }
  const { confirmations } = confirmationApi(api.context(puppet))
  const { acts } = await confirmations.listRecordedActs({ planId })
  const [recorded] = acts.filter((entry) => entry.act.confirmation === 'awaited')
  expect(recorded?.abilities.confirm).toBe(false)
  const call = confirmations.confirmAct({ id: recorded!.act.id })
  expect(await catchError(call)).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' })
  const insert = openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, puppet, 'path.speak', '2026-11-24')
    const act = await tx
      .selectFrom('path_act')
      .select(['round_id', 'plan_id', 'step', 'seat_organisation_id', 'seat_function'])
      .where('id', '=', recorded!.act.id)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('path_act')
      .values({
        ...act,
        id: newId(),
        owner_id: zone,
        kind: 'confirmed',
        refers_to: recorded!.act.id,
        provenance: 'in_person',
        on_date: '2026-11-24',
        recorded_at: api.clock.now().toISOString(),
        recorded_by: puppet.personId,
        access_id: 1,
      })
      .execute()
  })
  await expect(insert).rejects.toMatchObject({ constraint: 'second_person' })
  await confirmAll(api.context(decider), planId)
  const after = await confirmationApi(api.context(decider)).confirmations.listRecordedActs({ planId })
  expect(after.acts.map((entry) => entry.act.confirmation)).not.toContain('awaited')
})

it('a reader whose role that speaks comes from the recorder is no second person [law-133]', async () => {
  const country = await makeZoneWithPath(api)
  const { zone, planId, chief } = country
  await country.completeDeliberation()
  const reader = await enrol(api.database, makePerson([{ organisationId: zone, role: 'reader' }], 'Reader'))
  await api
    .as({ ...chief, assignments: [...chief.assignments, { organisationId: zone, role: 'organisation_administrator' }] })
    .people.grantRole({ personId: reader.personId!, organisationId: zone, role: 'planner' })
  const planner = { ...reader, assignments: [...reader.assignments, { organisationId: zone, role: 'planner' }] }
  const { confirmations } = confirmationApi(api.context(planner))
  const { acts } = await confirmations.listRecordedActs({ planId })
  const { act, abilities } = acts.find((entry) => entry.act.confirmation === 'awaited')!
  const confirm = () => getOutcome(confirmations.confirmAct({ id: act.id }), 'confirmed')
  const insert = () =>
    getOutcome(insertActAs(api.context(planner), zone, { kind: 'confirmed', refersTo: act.id }), 'confirmed')
  expect(abilities.confirm).toBe(false)
  expect([await confirm(), await insert()]).toEqual(['SECOND_PERSON_REQUIRED', 'second_person'])
  await api.database.pool.query(`update role_assignment set granted_by = null where person_id = $1`, [reader.personId])
  expect(await confirm()).toBe('confirmed')
})

it('a decision under a role that the person granted to themselves is recorded, and not in person [law-30]', async () => {
  const country = await makeZoneWithPath(api)
  const { planId, council, zone, decider, barePath, freeze, path, chief } = country
  await path(chief).completeStep({ planId, step: 'start', date: '2026-11-24' })
  await path(chief).completeStep({ planId, step: 'looking', date: '2026-11-24' })
  await path(chief).skipStep({ planId, step: 'priorities', reason: 'Set by the former plan.' })
  await path(chief).completeStep({ planId, step: 'drafting', date: '2026-11-24' })
  const versionId = await freeze()
  await path(chief).submitVersion({ planId, versionId, date: '2026-11-24' })
  const member = {
    ...decider,
    assignments: [...decider.assignments, { organisationId: council, role: 'chief_of_corps' }],
  }
  await api.database.kysely
    .insertInto('role_assignment')
    .values({
      id: newId(),
      person_id: decider.personId!,
      organisation_id: council,
      role: 'chief_of_corps',
      valid_from: '2026-11-24',
      granted_by: decider.personId,
    })
    .execute()
  const decision = {
    planId,
    step: 'security_council',
    seat: { organisationId: council, function: null },
    versionId,
    verdict: 'approved' as const,
    date: '2026-11-24',
    text: 'Minutes.',
  }
  expect((await catchError(barePath(member).decide(decision))).code).toBe('EVIDENCE_REQUIRED')
  await api.database.pool.query('update role_assignment set granted_by = null where organisation_id = $1', [council])
  await barePath(member).decide(decision)
  const { rows } = await api.database.pool.query(
    `select provenance from path_act where kind = 'decided' and owner_id in ($1, $2)`,
    [council, zone],
  )
  expect(rows).toEqual([{ provenance: 'in_person' }])
})

it('the links of the acts of a round are found with one search for those who wrote or recorded', async () => {
  const scenario = await makeZoneWithPath(api)
  await scenario.completeDeliberation()
  const address = { name: 'Secretariat', email: 'secretary@council.example' }
  const { pool } = api.database
  await pool.query(
    `insert into contact_point (id, organisation_id, purpose, name, email) values ($1, $2, 'plans', $3, $4)`,
    [newId(), scenario.council, address.name, address.email],
  )
  const { acts } = await scenario.show()
  const recorded = acts.find(({ seat }) => seat?.organisationId === scenario.council)!
  // Counts the calls of the search in a setting of the transaction.
  await pool.query(`alter function involved_people(uuid, uuid) rename to find_involved_people;
    create function involved_people(p_plan uuid, p_round uuid) returns uuid[] language plpgsql security definer as $$
    begin
      perform set_config('test.searches', current_setting('test.searches', true) || '*', true);
      return find_involved_people(p_plan, p_round);
    end $$`)
  const list = transactor(api.context(scenario.chief), { permission: 'path.speak' }, [], null)
  const [routes, searches] = await list('read', async ({ tx }) => {
    await sql`select set_config('test.searches', '', true)`.execute(tx)
    const actIds = acts.map(({ id }): Id => id)
    const found = await listConfirmationRoutes(tx, actIds)
    const counted = await sql<{ searches: string }>`select current_setting('test.searches') as searches`.execute(tx)
    return [found, counted.rows[0]!.searches] as const
  })
  expect([routes.size, searches]).toEqual([acts.length, '*'])
  expect(acts.length).toBeGreaterThan(3)
  expect(routes.get(recorded.id)).toEqual({ awaitsConfirmation: true, hasIndependentAccount: false, address })
})
