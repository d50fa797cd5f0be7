import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { attachDecision, confirmationApi } from './confirmations/confirmations.fixture.ts'
import { lacksDecisionDocument } from './external-approval.ts'
import { findMissingSteps, isBroughtIntoForceByPath, recordExternalApproval } from './index.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
planHooks.missingSteps.register(findMissingSteps)
planHooks.lacksDecisionDocument.register(lacksDecisionDocument)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planHooks.isBroughtIntoForceByPath.register(isBroughtIntoForceByPath)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const testDate = '2026-11-24'
/** Steps that follow the entry into force, which an addendum does not repeat. */
const followUp = ['yearly_actions', 'yearly_evaluation', 'final_evaluation']

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
})
const planState = async () => {
  const { plan } = await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })
  return [plan.state, plan.decidedOn]
}

describe('plan with an approval procedure', () => {
  it('enters into force manually only if it was decided before this instance existed, with a stored reason', async () => {
    const { planId, chief, decider } = scenario
    const id = await scenario.freeze()
    const versions = api.as(decider).plans.versions
    const refused = await catchError(
      versions.bringIntoForce({ id, date: '2099-01-01', decidedOn: '2099-01-01', reason: 'Signed.' }),
    )
    expect(refused.code).toBe('PATH_INCOMPLETE')
    expect((refused.data as { steps: { en: string }[] }).steps.map(({ en }) => en)).toContain(
      'Sending to the ministers',
    )
    // The chief wrote the plan. Another person of the zone compares it with the signed plan and brings it into force.
    const byAuthor = api
      .as(chief)
      .plans.versions.bringIntoForce({ id, date: '2024-01-01', decidedOn: '2024-01-01', reason: 'Signed on paper.' })
    expect((await catchError(byAuthor)).code).toBe('SECOND_PERSON_REQUIRED')
    // The person who compares the document did not attach it.
    const byHand = { id, date: '2024-01-01', decidedOn: '2023-12-20', reason: 'Signed on paper in 2023.' }
    expect((await catchError(versions.bringIntoForce(byHand))).code).toBe('EVIDENCE_REQUIRED')
    await attachDecision(api.context(decider), id)
    expect((await catchError(versions.bringIntoForce(byHand))).code).toBe('EVIDENCE_REQUIRED')
    await attachDecision(api.context(chief), id)
    const { documents, isExpected } = await confirmationApi(api.context(decider)).evidence.listDecisionDocuments({
      versionId: id,
    })
    expect([documents.map(({ name }) => name), isExpected]).toEqual([['decision.pdf', 'decision.pdf'], true])
    await versions.bringIntoForce(byHand)
    expect(await scenario.show()).toMatchObject({
      state: 'in_force',
      rounds: [{ kind: 'external', reason: 'Signed on paper in 2023.' }],
    })
    expect((await catchError(scenario.path(chief).completeStep({ planId, step: 'start', date: testDate }))).code).toBe(
      'APPROVED',
    )
  })

  it('gets no later version by hand: what is decided since this instance exists goes through the procedure', async () => {
    const { planId, chief, decider } = scenario
    const enter = (id: string, date: string) =>
      api.as(decider).plans.versions.bringIntoForce({ id, date, decidedOn: date, reason: 'Signed on paper.' })
    const first = await scenario.freeze()
    await attachDecision(api.context(chief), first)
    await enter(first, '2024-01-01')
    const { plan } = await api.as(chief).plans.getPlan({ id: planId })
    const patch = { legalBasis: 'Act of 7 December 1998' }
    await api.as(chief).plans.changePlan({ id: planId, revision: plan.revision, patch })
    const later = await scenario.freeze()
    await attachDecision(api.context(chief), later)
    expect((await catchError(enter(later, '2099-01-01'))).code).toBe('PATH_INCOMPLETE')
  })

  it('offers manual entry into force until the first version is in force', async () => {
    const { planId, chief, decider } = scenario
    const offered = async () => (await api.as(chief).plans.getPlan({ id: planId })).abilities.force
    const id = await scenario.freezeDecided()
    expect(await offered()).toBe(true)
    await api.as(decider).plans.versions.bringIntoForce({
      id,
      date: '2024-01-01',
      decidedOn: '2024-01-01',
      reason: 'Signed on paper in 2023.',
    })
    expect(await offered()).toBe(false)
  })

  it('does not offer manual entry into force after a step is recorded here', async () => {
    const { planId, chief, path } = scenario
    await path(chief).completeStep({ planId, step: 'start', date: testDate })
    expect((await api.as(chief).plans.getPlan({ id: planId })).abilities).toMatchObject({ decide: true, force: false })
  })

  it('imported as in force counts as decided before: no step is late, and changes need an addendum', async () => {
    const { planId, chief, path } = scenario
    await api.database.pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [
      planId,
    ])
    const visible = await scenario.show()
    expect(visible).toMatchObject({
      state: 'in_force',
      isApprovedExternally: true,
      inForceOn: '2026-01-01',
      rounds: [],
    })
    expect((await catchError(path(chief).completeStep({ planId, step: 'start', date: testDate }))).code).toBe(
      'APPROVED',
    )
    const opened = await path(chief).openAddendum({ planId, reason: 'A new national plan.' })
    expect(opened).toMatchObject({ isApprovedExternally: false, state: 'drafting' })
  })

  it('changes through an addendum: only the approving steps are repeated, and the plan stays in force [path-10]', async () => {
    const { planId, chief, decider, path } = scenario
    expect((await catchError(path(chief).openAddendum({ planId, reason: 'A new national plan.' }))).code).toBe(
      'NOT_IN_FORCE',
    )
    const first = await scenario.freezeDecided()
    await api.as(decider).plans.versions.bringIntoForce({
      id: first,
      date: '2024-01-01',
      decidedOn: '2024-01-01',
      reason: 'Signed on paper.',
    })
    const opened = await path(chief).openAddendum({ planId, reason: 'A new national plan.' })
    expect(opened.steps.map(({ code }) => code)).not.toContain('looking')
    // The dates are computed forward from the opening, not back from the entry into force of the plan.
    expect(opened.countBackDate > testDate).toBe(true)
    const repeated = opened.steps.filter(({ code }) => !followUp.includes(code))
    expect(opened.steps.length - repeated.length).toBe(followUp.length)
    expect(repeated.map(({ startsOn }) => startsOn).sort()[0]).toBe(testDate)
    expect(repeated.flatMap(({ lateDays }) => lateDays ?? [])).toEqual([])
    expect((await catchError(path(chief).openAddendum({ planId, reason: 'And another.' }))).code).toBe('ADDENDUM_OPEN')
    await scenario.write('strategic_objectives', 'Addendum')
    await path(chief).completeStep({ planId, step: 'drafting', date: testDate })
    const versionId = await scenario.freeze()
    await path(chief).submitVersion({ planId, versionId, date: testDate })
    expect(await planState()).toEqual(['in_force', '2024-01-01'])
    for (const step of ['security_council', 'council_agreement', 'local_approval', 'transmission', 'approval']) {
      if (step === 'transmission') {
        await path(chief).forwardPlan({ planId, step, date: testDate })
        continue
      }
      for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
        await path(chief).decide({
          planId,
          step,
          seat,
          versionId,
          verdict: 'approved',
          date: testDate,
          text: 'Letter.',
        })
    }
    const visible = await path(chief).enterIntoForce({ planId, step: 'in_force', date: testDate })
    expect(visible).toMatchObject({ state: 'in_force', inForceOn: testDate })
    const versions = await api.as(chief).plans.versions.listVersions({ planId })
    expect(versions.map(({ id, supersededOn }) => [id, supersededOn])).toEqual([
      [versionId, null],
      [first, testDate],
    ])
  })
})
