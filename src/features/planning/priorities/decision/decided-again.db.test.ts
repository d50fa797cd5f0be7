import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { approvePlan, makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { prioritiesRoutes } from '../routes.ts'
import { date, fail, weighDrugs } from './decided-again.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, priorities: prioritiesRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let acts: Awaited<ReturnType<typeof weighDrugs>>
let versionId: string

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  acts = await weighDrugs(api, scenario)
  await acts.decide('Council')
  versionId = await scenario.completeDeliberation()
})

const copy = sql`insert into priority_decision
  (id, plan_id, owner_id, decided_by, quorum, decided_on, chosen, saved_at, saved_by, superseded_at, access_id)
  select gen_random_uuid(), plan_id, owner_id, 'Forged', quorum, decided_on, chosen, saved_at, saved_by, now(), access_id
  from priority_decision limit 1`
/** Returns the code of the error of a decision, and the constraint that refuses the same without procedures. */
const tryDecide = async () => [
  (await fail(acts.decide('Forged')))[0],
  await writeAs(api.context(scenario.chief), 'plan.decide', copy),
]
/** Writes an act like the last one of a kind, without procedures, as the chief of police. */
const forgeAct = (kind: 'submitted' | 'decided', version: string) =>
  writeAs(
    api.context(scenario.chief),
    'path.lead',
    sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
        version_id, sections, verdict, text, provenance, recorded_at, recorded_by, access_id)
      select gen_random_uuid(), round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
        ${version}::uuid, sections, verdict, text, provenance, now(), recorded_by, access_id
      from path_act where kind = ${kind} order by place desc limit 1`,
  )
const closed = ['ADDENDUM_REQUIRED', 'priorities_by_addendum']
const changed = (decidedOn = date) => ['VERSION_PRIORITIES_CHANGED', { decidedOn }]
const refuse = async () => acts.confirm(await acts.record(versionId, 'refused'))
const submit = (id: string) =>
  scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId: id, date })
/** A mayor decides in person on the first version. */
const decide = (actor: Actor, verdict: 'approved' | 'refused') =>
  scenario.path(actor).decide({
    ...{
      planId: scenario.planId,
      step: 'local_approval',
      versionId,
      verdict,
      date,
      text: 'They met.',
      reason: 'First.',
    },
    seat: { organisationId: scenario.bodies[scenario.mayors.indexOf(actor)]!, function: 'mayor' },
  })
const enter = () =>
  scenario
    .path(scenario.decider)
    .enterIntoForce({ planId: scenario.planId, step: 'in_force', date, reason: 'Complete.' })

it('priorities are closed again as soon as the refusing seat approves the version, also by a record [law-128]', async () => {
  expect(await acts.mayDecide()).toBe(false)
  await refuse()
  expect(await acts.mayDecide()).toBe(true)
  const approval = await acts.record(versionId, 'approved')
  expect([await acts.mayDecide(), ...(await tryDecide())]).toEqual([false, ...closed])
  await acts.confirm(approval)
  expect(await tryDecide()).toEqual(closed)
  // The seat says that it did not approve. From then on, only what it says itself counts.
  await acts.contest(approval)
  expect(await acts.mayDecide()).toBe(false)
})

it('the refusal of another seat or of other sections keeps priorities open [law-128]', async () => {
  await refuse()
  await acts.record(versionId, 'approved', 1)
  expect(await acts.mayDecide()).toBe(true)
  const show = async () => {
    const { sections, seats } = scenario.getStep(await scenario.show(), 'local_approval')
    const { state } = seats.find(({ seat }) => seat.organisationId === scenario.bodies[0])!
    return { codes: sections!.map(({ code }) => code), seen: [state, await acts.mayDecide()] }
  }
  await acts.record(versionId, 'approved', 0, ['capacity'])
  const { codes, seen } = await show()
  expect(seen).toEqual(['refused', true])
  await acts.record(
    versionId,
    'approved',
    0,
    codes.filter((code) => code !== 'capacity'),
  )
  expect((await show()).seen).toEqual(['received', false])
})

it('a version with former priorities is replaced by a new one, on which every seat decides again [law-128]', async () => {
  await refuse()
  await acts.decide('Council again', '2026-11-23')
  expect(await fail(decide(scenario.mayors[1]!, 'approved'))).toEqual(changed('2026-11-23'))
  expect(await forgeAct('decided', versionId)).toBe('version_priorities')
  const second = await scenario.freeze()
  await acts.decide('Council once more')
  expect([await fail(submit(second)), await forgeAct('submitted', second)]).toEqual([changed(), 'version_priorities'])
  const third = await scenario.freeze()
  const council = async () => scenario.getStep(await scenario.show(), 'security_council').seats[0]!.state
  expect(await council()).toBe('received')
  await submit(third)
  // The council approved other priorities.
  expect([await council(), await acts.mayDecide()]).toEqual(['superseded', false])
  const seat = { organisationId: scenario.council, function: null }
  await scenario.path(scenario.chief).decide({
    ...{ planId: scenario.planId, step: 'security_council', seat, versionId: third, verdict: 'approved', date },
    text: 'Minutes.',
  })
  await approvePlan(scenario, third, date)
  await enter()
  expect((await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })).plan.state).toBe('in_force')
})

it('a version with former priorities does not enter into force, in procedure and database [law-128]', async () => {
  await approvePlan(scenario, versionId, date)
  // An earlier release let the priorities be decided again now.
  const { pool } = api.database
  const { rows } = await pool.query(`update priority_decision set superseded_at = now() returning id`)
  await pool.query(
    `insert into priority_decision (id, plan_id, owner_id, decided_by, decided_on, chosen, saved_at, access_id)
     select gen_random_uuid(), plan_id, owner_id, 'Other', decided_on, chosen, now(), access_id from priority_decision where id = $1`,
    [rows[0]!.id],
  )
  expect(await fail(enter())).toEqual(changed())
  const forge = (statement: ReturnType<typeof sql>) => writeAs(api.context(scenario.decider), 'path.lead', statement)
  const entry = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, recorded_at, recorded_by, access_id)
    select gen_random_uuid(), round_id, plan_id, owner_id, 'entered_into_force', 'in_force', on_date, now(),
      ${scenario.decider.personId}::uuid, access_id from path_act where kind = 'submitted'`
  expect(await forge(entry)).toBe('version_priorities')
  const mark = sql`update plan_version set in_force_on = ${date}::date, in_force_reason = 'Forged' where id = ${versionId}::uuid`
  expect(await forge(mark)).toBe('version_priorities')
})
