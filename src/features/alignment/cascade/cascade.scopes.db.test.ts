import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, anyone, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { people, roleNames } from '../../../../testing/people.ts'
import { makeCascadeCountry } from './cascade.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCascadeCountry>>
let bodies: { owner: Id; partner: Id; outsider: Id }
/** A national plan of each marking, each with a changed deadline. */
let plans: { id: Id; marking: Marking }[]

prepareOnce(api.database, async () => {
  country = await makeCascadeCountry(api.database)
  bodies = { owner: country.ministry.id, partner: country.districts[0]!.id, outsider: country.districts[1]!.id }
  plans = []
  for (const [index, marking] of markings.filter((value) => value !== 'TLP:RED').entries()) {
    const { id } = await country.make.plan({
      ownerId: bodies.owner,
      kind: 'national_security_plan',
      state: 'in_force',
      // Plans of one kind and organisation are not in force together.
      periodFrom: `${2040 + 4 * index}-01-01`,
      periodTo: `${2044 + 4 * index}-01-01`,
      marking,
      partnerIds: [bodies.partner],
    })
    plans.push({ id, marking })
    await api.as(country.ministryPlanner).alignment.cascade.changeCascadeDeadline({
      planId: id,
      code: 'zone',
      timeLimit: 'P14M',
      reason: `Secret of ${marking}`,
    })
  }
})

const everybody = (): [string, Actor, Id | null][] => [
  ...Object.entries(bodies).flatMap(([place, body]) =>
    roleNames.map((role): [string, Actor, Id] => [`${role} of the ${place}`, people[role](body), body]),
  ),
  ['anyone', anyone('en'), null],
]

/** The meaning of the Traffic Light Protocol markings, implemented again, independently of the database. */
const mayRead = (marking: Marking, body: Id | null) =>
  marking === 'TLP:CLEAR' ||
  (marking === 'TLP:GREEN' && body !== null) ||
  body === bodies.owner ||
  (marking === 'TLP:AMBER' && body === bodies.partner)

const asRole = <T>(actor: Actor, statement: ReturnType<typeof sql<T>>) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'plan.write')
    return (await statement.execute(tx)).rows
  })
const stored = () => api.database.kysely.selectFrom('cascade_deadline').selectAll().orderBy('id').execute()

describe('cascade by role, organisation and marking', () => {
  it('is readable for readers of the plan, editable for the owner only, and shows no hidden data', async () => {
    const before = await stored()
    for (const [name, actor, body] of everybody()) {
      const { cascade } = api.as(actor).alignment
      for (const { id: planId, marking } of plans) {
        const read = mayRead(marking, body)
        if (read) {
          const { steps, editable } = await cascade.getCascade({ planId })
          const zone = steps.find((step) => step.code === 'zone')!
          expect([name, zone.deadlines[0]?.reason]).toEqual([name, `Secret of ${marking}`])
          expect([name, editable]).toEqual([name, may(actor, 'plan.write', bodies.owner)])
        } else expect([name, (await catchError(cascade.getCascade({ planId }))).code]).toEqual([name, 'NOT_FOUND'])
        // Testing the most open and the most restricted plan is enough for the rejections.
        if (may(actor, 'plan.write', bodies.owner) || !['TLP:CLEAR', 'TLP:AMBER+STRICT'].includes(marking)) continue
        for (const write of [
          () => cascade.changeCascadeDeadline({ planId, code: 'zone', timeLimit: 'P1M', reason: 'Not ours' }),
          () => cascade.createCascadeTasks({ planId, code: 'district' }),
        ])
          expect([name, (await catchError(write())).code]).toEqual([
            name,
            expect.stringMatching(
              read ? /^(FORBIDDEN|UNAUTHORIZED|PLAN_NOT_EDITABLE)$/ : /^(FORBIDDEN|UNAUTHORIZED|NOT_FOUND)$/,
            ),
          ])
      }
      const open = plans.filter(({ marking }) => mayRead(marking, body))
      expect([name, (await asRole(actor, sql`select from cascade_deadline`)).length]).toEqual([name, open.length])
    }
    expect(await stored()).toEqual(before)
    expect(await api.database.kysely.selectFrom('task').select('id').execute()).toEqual([])
  })

  it('is protected in the database: no statement writes a deadline for another organisation, or moves a deadline to it', async () => {
    const [plan] = plans
    const before = await stored()
    const outsider = people.planner(bodies.outsider)
    const foreign = await country.make.plan({ ownerId: bodies.outsider, marking: 'TLP:GREEN' })
    const write = sql`insert into cascade_deadline (id, plan_id, owner_id, code, reason, set_at, access_id)
      values (${newId()}, ${plan!.id}, ${bodies.outsider}, 'district', 'x', now(), 1)`
    await expect(asRole(outsider, write)).rejects.toThrow('row-level security')
    expect(await asRole(outsider, sql`update cascade_deadline set reason = 'x' returning id`)).toEqual([])
    const move = sql`update cascade_deadline set plan_id = ${foreign.id}`
    await expect(asRole(people.planner(bodies.owner), move)).rejects.toThrow('row-level security')
    await expect(asRole(people.planner(bodies.owner), sql`delete from cascade_deadline`)).rejects.toThrow(
      'permission denied',
    )
    expect(await stored()).toEqual(before)
  })

  it('hides a deadline from users who may no longer read the plan', async () => {
    const [clear] = plans
    await api.database.pool.query('update plan set marking = 3 where id = $1', [clear!.id])
    const reasons = async (body: Id) =>
      (await asRole(people.planner(body), sql<{ reason: string }>`select reason from cascade_deadline`)).map(
        ({ reason }) => reason,
      )
    expect(await reasons(bodies.outsider)).not.toContain('Secret of TLP:CLEAR')
    expect(await reasons(bodies.owner)).toContain('Secret of TLP:CLEAR')
  })
})
