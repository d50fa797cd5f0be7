import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { getOutcome } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { buildExtensionBlocks } from './document.ts'
import { makeJointPlan, useJointPlanApi } from './joint-plan.fixture.ts'
import { insertRow } from './queries.ts'

usePack(belgium)
const api = useJointPlanApi()
let scenario: Awaited<ReturnType<typeof makeJointPlan>>
prepareOnce(api.database, async () => {
  scenario = await makeJointPlan(api)
})

const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
const write = (actor: Actor) =>
  query('insert into plan_author (plan_id, person_id, version_number) values ($1, $2, 1)', [
    scenario.planId,
    actor.personId,
  ])
/** Confirms for Justice and returns the state of the decision. */
async function confirmForJustice(id: Id) {
  expect(await scenario.confirm(scenario.other, id)).toBe('confirmed')
  return scenario.getState(id)
}
const enrolColleague = () =>
  enrol(api.database, people.ministry_planner(scenario.interior, 'Another planner of Interior'))

describe('a ministry stays among those that confirm [law-126]', () => {
  it.each([
    ['writes before the record', async (colleague: Actor) => write(colleague), async () => {}],
    ['writes after the record', async () => {}, async (colleague: Actor) => write(colleague)],
    [
      'loses the role after the record and gets it again from the recorder',
      async () => {},
      async (colleague: Actor) => {
        await query(`update role_assignment set valid_to = '2026-11-22' where person_id = $1`, [colleague.personId])
        await query(
          `insert into role_assignment (id, person_id, organisation_id, role, valid_from, granted_by, granted_at)
            values (gen_random_uuid(), $1, $2, 'ministry_planner', '2026-11-24', $3, '2026-11-24T09:00:00Z')`,
          [colleague.personId, scenario.interior, scenario.leader.personId],
        )
      },
    ],
  ])('when the only colleague of the recorder %s', async (_, before, after) => {
    const { colleague, confirm, findDecision, getState, other, record } = scenario
    await before(colleague)
    const id = await record('endPlan')
    await after(colleague)
    expect(await confirm(colleague, id)).toBe('SECOND_PERSON_REQUIRED')
    expect(await confirmForJustice(id)).toBe('awaited')
    expect((await findDecision(other, id)).confirmers).toHaveLength(1)
    // It waits for somebody there who may confirm.
    expect(await confirm(await enrolColleague(), id)).toBe('confirmed')
    expect(await getState(id)).toBe('confirmed')
  })

  it('when its accounts end after the record, also long before', async () => {
    const { colleague, confirm, endRoles, getState, record } = scenario
    const id = await record('extendPlan')
    await endRoles('2020-01-01')
    expect(await confirm(colleague, id)).toBe('confirmed')
    expect(await getState(id)).toBe('awaited')
  })

  it('and an account of a later day makes no other one confirm', async () => {
    const { colleague, confirm, endRoles, getState, justice, record } = scenario
    await endRoles('2020-01-01')
    const id = await record('extendPlan')
    await enrol(api.database, people.ministry_planner(justice, 'Later'))
    expect(await confirm(colleague, id)).toBe('confirmed')
    expect(await getState(id)).toBe('confirmed')
  })
})

describe('a minister who contested a decision', () => {
  let minister: Actor
  let contestId: Id

  const withdrawDecision = (id: Id) =>
    scenario.extension(scenario.leader).withdrawExtension({ id, reason: 'Recorded again.' })
  const withdrawContest = (actor: Actor) =>
    getOutcome(
      scenario.extension(actor).withdrawPeriodContest({ id: contestId, reason: 'It was decided.' }),
      'withdrawn',
    )

  beforeEach(async () => {
    const { extension, justice, record } = scenario
    minister = await enrol(api.database, people.ministry_planner(justice, 'Minister'))
    const { id: functionId } = await factories(api.database).function(justice, {
      code: 'minister_justice',
      names: { en: 'Minister' },
    })
    await query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from) values ($1, $2, $3, 'holder', '2020-01-01')`,
      [newId(), functionId, minister.personId],
    )
    const id = await record('extendPlan')
    expect(await confirmForJustice(id)).toBe('awaited')
    contestId = (await extension(minister).contestPeriodDecision({ id, reason: 'I decided nothing.' })).id
    expect(await scenario.confirm(scenario.colleague, id)).toBe('CONTESTED')
    await withdrawDecision(id)
  })

  it('confirms the next one in person: no colleague, and no later authority [law-127]', async () => {
    const { colleague, confirm, extension, findDecision, getState, insert, justice, other, planId, record } = scenario
    const parliament = await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })
    const clerk = await enrol(api.database, people.ministry_planner(parliament.id, 'Clerk'))
    await query('update plan set marking = 0 where id = $1', [planId])
    const id = await record('extendPlan')
    expect(await findDecision(other, id)).toMatchObject({ obstacle: 'contested', abilities: { confirm: false } })
    expect(await confirm(other, id)).toBe('HOLDER_CONFIRMS')
    expect(await insert(other, justice, id)).toBe('seat_confirms')
    expect(await confirm(clerk, id)).toBe('HOLDER_CONFIRMS')
    expect(await insert(clerk, parliament.id, id)).toBe('seat_confirms')
    expect(await extension(colleague).confirmPeriodDecision({ id })).toMatchObject({ hasEffect: false })
    expect(await getState(id)).toBe('awaited')
    expect(await extension(minister).confirmPeriodDecision({ id })).toMatchObject({ hasEffect: true })
  })

  it('withdraws the contest, which no colleague does; then any of them confirms', async () => {
    const { colleague, confirm, justice, other, planId, record } = scenario
    expect(await withdrawContest(other)).toBe('HOLDER_CONFIRMS')
    const insert = transactor(
      api.context(other),
      { permission: 'path.speak' },
      [],
      null,
    )('touch', ({ tx, actor, now }) =>
      insertRow(
        tx,
        { planId, ownerId: justice, kind: 'withdrawn', withdraws: contestId, reason: 'It was decided.' },
        { now, personId: actor.personId },
      ),
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'second_person' })
    expect(await withdrawContest(minister)).toBe('withdrawn')
    const id = await record('extendPlan')
    expect(await confirm(colleague, id)).toBe('confirmed')
    expect(await confirmForJustice(id)).toBe('confirmed')
  })

  it('is not asked in person about a decision of another kind', async () => {
    expect(await confirmForJustice(await scenario.record('endPlan'))).toBe('awaited')
  })

  it('stays named in the printed chapter with the decision that was withdrawn', async () => {
    const print = transactor(
      api.context(scenario.leader),
      { permission: 'document.make' },
      [],
      {},
    )('read', async (context) =>
      JSON.stringify(await buildExtensionBlocks(context, scenario.planId, { language: 'en', rendition: 'full' })),
    )
    expect(await print).toMatch(/withdrawn · contested by [^·]+ on 24 Nov 2026: I decided nothing\./)
  })
})

describe('an organisation that ended [law-126]', () => {
  let successorId: Id
  let successor: Actor

  const endJustice = async (day: string) => {
    successorId = (await factories(api.database).organisation({ code: 'BE-JUSTICE-NEW', kind: 'ministry' })).id
    await query('update organisation set valid_to = $2 where id = $1', [scenario.justice, day])
    await query(
      `insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date) values (gen_random_uuid(), $1, $2, 'recode', $3)`,
      [scenario.justice, successorId, day],
    )
    successor = await enrol(api.database, people.ministry_planner(successorId, 'Planner of the successor'))
  }

  it.each([
    ['before a decision about a day before its end is recorded', '2026-11-22', false],
    ['after the record', '2026-11-24', true],
  ])('%s: its successor confirms, not its own account', async (_, day, isAfter) => {
    const { colleague, confirm, getState, insert, justice, other, record } = scenario
    await query('update plan set marking = 0')
    if (!isAfter) await endJustice(day)
    const id = await record('endPlan')
    if (isAfter) await endJustice(day)
    expect(await confirm(colleague, id)).toBe('confirmed')
    expect(await getState(id)).toBe('awaited')
    expect(await confirm(other, id)).toBe('NOT_YOUR_SEAT')
    expect(await insert(other, justice, id)).not.toBe('confirmed')
    expect(await confirm(successor, id)).toBe('confirmed')
    expect(await getState(id)).toBe('confirmed')
  })
})
