import { describe, expect, it } from 'vitest'
import {
  confirmAll,
  confirmationApi,
  uploadLetter,
} from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathHooks, type StepIssues } from '#features/approval/path/hooks.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import type { SubmissionAction } from './contract.ts'
import { letterRoutes } from './letters/routes.ts'
import { submissionRoutes } from './routes.ts'
import { insertSentPlans, type SentZone, sentZone } from './submissions.fixture.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  submissions: submissionRoutes,
  letters: letterRoutes,
})
let scenario: SentZone
let planner: Actor
let stepIssues: StepIssues = new Map()
pathHooks.stepIssues.register(async () => stepIssues)
prepareOnce(api.database, async () => {
  scenario = await sentZone(api)
  planner = await enrol(api.database, people.ministry_planner(scenario.interior, 'Desk'))
})
const testDate = '2026-11-24'
const listSubmissions = (actor: Actor, given: Record<string, unknown> = {}) =>
  api.as(actor).submissions.listReceivedPlans({ organisationId: scenario.interior, ...given })
const chosen = (act: SubmissionAction, planIds: Id[] = [scenario.planId]) => ({
  organisationId: scenario.interior,
  planIds,
  act,
})
const approve = (its_function: string): SubmissionAction => ({
  kind: 'decide',
  function: its_function,
  verdict: 'approved',
  date: testDate,
  text: null,
  method: null,
  reason: null,
})
/** The same, recorded by the planner from a letter. */
const recorded = async (code: string): Promise<SubmissionAction> =>
  ({ ...approve(code), evidenceIds: [await uploadLetter(api.context(planner))] }) as SubmissionAction
/** Inserts a failed result of the rule for the plan. */
const lacks = (rule: string) =>
  api.database.pool.query(
    `insert into check_result (id, plan_id, owner_id, rule, outcome, severity, message_code, computed_at, access_id)
     select gen_random_uuid(), p.id, p.owner_id, $2, 'failed', 'error', 'missing', now(), p.access_id from plan p where p.id = $1`,
    [scenario.planId, rule],
  )

describe('received plans of an organisation', () => {
  it('show what was sent, the version with the hash, the waiting time and the deciding seats', async () => {
    api.clock.set('2026-12-04T10:00:00Z')
    const submissions = await listSubmissions(planner)
    expect(submissions.counts).toEqual({ sent: 1, received: 0, decided: 0, noted: 0, refused: 0 })
    expect(submissions.deciders).toMatchObject([{ function: 'minister_interior' }])
    expect(submissions.rows).toMatchObject([
      {
        planId: scenario.planId,
        ownerId: scenario.zone,
        step: 'transmission',
        addendum: false,
        versionNumber: 1,
        sentOn: testDate,
        receivedOn: null,
        state: 'sent',
        waitingDays: 10,
        missing: [],
        decisions: [
          { functionNames: { en: 'Minister of the Interior' }, state: 'none' },
          { functionNames: { en: 'Minister of Justice' }, state: 'none' },
        ],
      },
    ])
    expect(submissions.rows[0]!.versionHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('show receipt, the decision of each minister and the overall result, given here or recorded', async () => {
    await api.as(planner).submissions.runBulkAction(chosen({ kind: 'receive', date: testDate }))
    expect((await listSubmissions(planner)).rows).toMatchObject([{ state: 'received', receivedOn: testDate }])
    await api.as(planner).submissions.runBulkAction(chosen(await recorded('minister_interior')))
    const [half] = (await listSubmissions(planner)).rows
    expect(half!.decisions.map(({ state, provenance }) => [state, provenance])).toEqual([
      ['approved', 'recorded'],
      ['none', null],
    ])
    const justice = { ...chosen(approve('minister_justice')), organisationId: scenario.justice }
    await api.as(scenario.ministers[1]!).submissions.runBulkAction(justice)
    const [done] = (await listSubmissions(planner)).rows
    expect([done!.state, done!.waitingDays, done!.planState]).toEqual(['decided', null, 'approved'])
    expect(done!.decisions[1]).toMatchObject({ state: 'approved', provenance: 'in_person' })
    expect((await listSubmissions(planner, { state: 'sent' })).rows).toEqual([])
    expect((await listSubmissions(planner, { state: 'decided' })).rows).toHaveLength(1)
    const second = await enrol(api.database, people.ministry_planner(scenario.interior, 'Second person'))
    await confirmAll(api.context(second), scenario.planId)
    const [confirmed] = (await listSubmissions(planner)).rows
    expect(confirmed!.decisions.map(({ provenance }) => provenance)).toEqual(['confirmed', 'in_person'])
    const { confirmations } = confirmationApi(api.context(scenario.ministers[0]!))
    const { acts } = await confirmations.listRecordedActs({ planId: scenario.planId })
    const own = acts.find(({ act }) => act.seat?.function === 'minister_interior')!
    await confirmations.contestAct({ id: own.act.id, text: 'I did not sign this.' })
    const [contested] = (await listSubmissions(planner)).rows
    expect(contested!.decisions[0]).toMatchObject({ state: 'none', provenance: null })
  })

  it('show missing items by legal rule, filter by them, and accept a justified exception', async () => {
    expect((await listSubmissions(planner)).rows).toMatchObject([{ completeness: 'unknown', missing: [] }])
    await lacks('R06')
    await lacks('R15')
    expect((await listSubmissions(planner, { completeness: 'incomplete' })).rows).toMatchObject([{ missing: ['R06'] }])
    expect((await listSubmissions(planner, { completeness: 'complete' })).rows).toEqual([])
    await api.database.pool.query(
      `insert into justified_exception (id, plan_id, owner_id, rule, reason, given_by, given_at, ends_on, access_id)
       select gen_random_uuid(), id, owner_id, 'R06', 'None are asked.', 'Chief', now(), '2027-11-24', access_id from plan where id = $1`,
      [scenario.planId],
    )
    expect((await listSubmissions(planner)).rows).toMatchObject([{ missing: [] }])
  })

  it('are searched by text in plan and organisation, and by an area that contains the organisation', async () => {
    const getAreaId = async (id: Id) =>
      (await api.database.pool.query<{ area_id: Id }>(`select area_id from organisation where id = $1`, [id])).rows[0]!
        .area_id
    for (const given of [
      { query: 'zvp' },
      { query: 'veiligheidsplan' },
      { withinAreaId: await getAreaId(scenario.zone) },
    ])
      expect((await listSubmissions(planner, given)).rows, JSON.stringify(given)).toHaveLength(1)
    const elsewhere = (await factories(api.database).area({ kind: 'province' })).id
    for (const given of [{ query: '100%' }, { withinAreaId: elsewhere }])
      expect((await listSubmissions(planner, given)).rows, JSON.stringify(given)).toEqual([])
  })

  it('show the latest sending, without withdrawn sendings', async () => {
    const { acts } = await scenario.show()
    for (const act of acts.filter(({ kind }) => kind === 'sent'))
      await scenario.path(scenario.chief).withdrawAct({ id: act.id, text: 'Sent too early.' })
    expect(await listSubmissions(planner)).toMatchObject({ rows: [], counts: { sent: 0 } })
  })
})

describe('actions on many plans', () => {
  it('read one page at a time, with as many statements for 176 plans as for one plan', async () => {
    const statements = async () => {
      let count = 0
      const poolClient = await api.database.pool.connect()
      poolClient.release()
      const client = Object.getPrototypeOf(poolClient)
      const query = client.query
      client.query = function counted(this: unknown, ...args: unknown[]) {
        count += 1
        return query.apply(this, args)
      }
      await listSubmissions(planner, { limit: 50 }).finally(() => {
        client.query = query
      })
      return count
    }
    const before = await statements()
    await insertSentPlans(api, scenario, 175)
    expect(await statements()).toBe(before)
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await listSubmissions(planner, { limit: 50, sort: 'organisation', ...(after && { after }) })
      expect(page.counts.sent).toBe(176)
      seen.push(...page.rows.map(({ planId }) => planId))
      after = page.next ?? undefined
    } while (after)
    expect(new Set(seen).size).toBe(176)
  })

  it('are refused together, each plan with a reason, and the preview returns the same and stores no data', async () => {
    const [other] = await insertSentPlans(api, scenario, 1)
    await api.as(planner).submissions.runBulkAction(chosen({ kind: 'receive', date: testDate }))
    const both = chosen(await recorded('minister_interior'), [scenario.planId, other!])
    const preview = await api.as(planner).submissions.previewBulkAction(both)
    expect(preview).toMatchObject({ possible: 1, rejectedPlans: [{ planId: other, reasonCode: 'STEPS_INCOMPLETE' }] })
    const refused = await catchError(api.as(planner).submissions.runBulkAction(both))
    expect(refused).toMatchObject({ code: 'PLANS_REJECTED', data: { rejectedPlans: preview.rejectedPlans } })
    expect(
      (await listSubmissions(planner)).rows.find(({ planId }) => planId === scenario.planId)!.decisions[0]!.state,
    ).toBe('none')
    expect(await api.as(planner).submissions.previewBulkAction(chosen(await recorded('minister_interior')))).toEqual({
      possible: 1,
      rejectedPlans: [],
    })
    expect(
      (await listSubmissions(planner)).rows.find(({ planId }) => planId === scenario.planId)!.decisions[0]!.state,
    ).toBe('none')
  })

  it('are refused with all details: the steps by code and number, and the rules', async () => {
    await api.as(planner).submissions.runBulkAction(chosen({ kind: 'receive', date: testDate }))
    stepIssues = new Map([['approval', [{ rule: 'R06', names: {}, isFixed: false }]]])
    const preview = await api
      .as(planner)
      .submissions.previewBulkAction(chosen(await recorded('minister_interior')))
      .finally(() => {
        stepIssues = new Map()
      })
    expect(preview.rejectedPlans).toEqual([
      {
        planId: scenario.planId,
        code: 'ZVP',
        reasonCode: 'CHECKS_FAILED',
        steps: ['approval'],
        numbers: ['Z9'],
        rules: ['R06'],
      },
    ])
  })

  it('decide for the seat of each minister only', async () => {
    const input = chosen(approve('minister_justice'))
    expect(await api.as(scenario.ministers[0]!).submissions.previewBulkAction(input)).toMatchObject({
      rejectedPlans: [{ reasonCode: 'NOT_YOUR_SEAT' }],
    })
    const own = { ...chosen(approve('minister_interior')), organisationId: scenario.justice }
    expect((await catchError(api.as(scenario.ministers[0]!).submissions.runBulkAction(own))).code).toBe('FORBIDDEN')
    const reader = await enrol(api.database, people.partner(scenario.interior, 'Partner'))
    expect(
      await api.as(reader).submissions.previewBulkAction(chosen(await recorded('minister_interior'))),
    ).toMatchObject({
      rejectedPlans: [{ reasonCode: 'NOT_YOUR_SEAT' }],
    })
  })

  it('decide on the sent text, and are refused after another text was submitted', async () => {
    await scenario.write('capacity', 'More capacity')
    const versionId = await scenario.freeze()
    await scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId, date: testDate })
    const preview = await api.as(planner).submissions.previewBulkAction(chosen(await recorded('minister_interior')))
    expect(preview.rejectedPlans).toMatchObject([{ reasonCode: 'STEPS_INCOMPLETE' }])
  })

  it('request missing items with a letter in the language of the organisation, and a task until delivery', async () => {
    const act = { kind: 'ask', text: 'Het vierde punt van artikel 36 ontbreekt.', dueOn: '2026-12-15' } as const
    expect(await api.as(planner).submissions.runBulkAction(chosen(act))).toEqual({ completedCount: 1 })
    expect((await listSubmissions(planner)).rows).toMatchObject([
      { openRequest: { date: testDate, dueOn: '2026-12-15', text: act.text }, letters: [{ kind: 'completion' }] },
    ])
    expect((await api.as(scenario.chief).tasks.listTasks({ kind: 'complete_plan' })).rows).toMatchObject([
      { planId: scenario.planId, dueOn: '2026-12-15', organisationId: scenario.zone },
    ])
    const [letter] = await api.as(scenario.chief).letters.listLetters({ planId: scenario.planId })
    expect(letter).toMatchObject({ language: 'nl', kind: 'completion', addresseeId: scenario.zone })
    expect(letter!.body).toContain(act.text)
    expect(await api.as(planner).submissions.previewBulkAction(chosen(act))).toMatchObject({
      rejectedPlans: [{ reasonCode: 'ALREADY_RECORDED' }],
    })
  })
})

describe('users of other organisations', () => {
  it('have no access to these received plans, and see no plan of another zone in their own list and counts', async () => {
    expect((await catchError(listSubmissions(scenario.chief))).code).toBe('FORBIDDEN')
    const other = await enrol(api.database, people.chief_of_corps(scenario.policeCouncil, 'Other'))
    const own = await api.as(other).submissions.listReceivedPlans({ organisationId: scenario.policeCouncil })
    expect(own).toMatchObject({ rows: [], counts: { sent: 0, received: 0, decided: 0, noted: 0, refused: 0 } })
    expect(
      (
        await catchError(
          api.as(scenario.chief).submissions.previewBulkAction(chosen({ kind: 'receive', date: testDate })),
        )
      ).code,
    ).toBe('FORBIDDEN')
  })

  it('get no row and no count of a plan that their organisation may not read', async () => {
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [scenario.planId])
    expect(await listSubmissions(planner)).toMatchObject({ rows: [], counts: { sent: 0 } })
    expect(
      (await catchError(api.as(planner).submissions.runBulkAction(chosen({ kind: 'receive', date: testDate })))).code,
    ).toBe('NOT_FOUND')
  })
})
