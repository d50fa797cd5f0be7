import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const testDate = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

const planState = async () => {
  const { plan } = await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })
  return [plan.state, plan.decidedOn]
}

describe('approval procedure of a plan', () => {
  it('shows each step with article, seats, and dates counted back from the start [path-1]', async () => {
    const visible = await scenario.show()
    expect(visible).toMatchObject({
      state: 'drafting',
      roundId: null,
      countBackDate: '2026-01-01',
      submittedVersion: null,
    })
    const approval = scenario.getStep(visible, 'local_approval')
    expect(approval.basis.nl).toContain('art. 37')
    expect(approval.seats.map(({ functionNames }) => functionNames!.en)).toEqual(['Mayor', 'Mayor', 'Crown prosecutor'])
    expect(scenario.getStep(visible, 'approval')).toMatchObject({ readyOn: '2026-01-01', startsOn: '2025-10-02' })
    expect(scenario.getStep(visible, 'approval').missingPrerequisites).toEqual([
      'transmission',
      'local_approval',
      'council_agreement',
    ])
  })

  it('reaches approval with decisions in person and recorded decisions, shown separately [path-4]', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, path, chief } = scenario
    expect(await planState()).toEqual(['in_decision', null])
    const decision = { planId, versionId, verdict: 'approved', date: testDate } as const
    const seats = scenario.getStep(await scenario.show(), 'local_approval').seats.map(({ seat }) => seat)
    const before = { planId, step: 'local_approval', reason: 'The council meets later.' } as const
    await path(scenario.mayors[0]!).decide({
      ...decision,
      ...before,
      seat: seats.find((seat) => seat.organisationId === scenario.bodies[0])!,
    })
    await path(chief).decide({
      ...decision,
      ...before,
      seat: seats.find((seat) => seat.organisationId === scenario.bodies[1])!,
      text: 'Letter of 20 November.',
    })
    const visible = await path(scenario.prosecutor).decide({ ...decision, ...before, seat: seats.at(-1)! })
    const approval = scenario.getStep(visible, 'local_approval')
    expect([approval.state, approval.reason]).toEqual(['completed', 'The council meets later.'])
    expect(approval.seats.map(({ act }) => [act!.provenance, act!.recordedBy]).sort()).toEqual([
      ['in_person', 'Mayor A'],
      ['in_person', 'Prosecutor'],
      ['recorded', 'Chief'],
    ])
    const council = { organisationId: scenario.policeCouncil, function: null }
    await path(chief).decide({ ...decision, step: 'council_agreement', seat: council })
    await path(chief).forwardPlan({ planId, step: 'transmission', date: testDate })
    const [interior, justice] = scenario.getStep(await scenario.show(), 'approval').seats.map(({ seat }) => seat)
    await path(scenario.ministers[0]!).decide({ ...decision, step: 'approval', seat: interior! })
    expect(await planState()).toEqual(['in_decision', null])
    await path(scenario.ministers[1]!).decide({ ...decision, step: 'approval', seat: justice! })
    expect(await planState()).toEqual(['approved', testDate])
    await path(chief).enterIntoForce({ planId, step: 'in_force', date: '2026-11-25' })
    // The plan is in force from its day, not from the day of the act.
    expect(await planState()).toEqual(['approved', testDate])
    api.clock.set('2026-11-25T10:00:00Z')
    expect(await planState()).toEqual(['in_force', testDate])
    const [version] = await api.as(chief).plans.versions.listVersions({ planId })
    expect(version).toMatchObject({ id: versionId, inForceOn: '2026-11-25' })
  })

  it('rejects a decision for another seat, and a record by a user without that right', async () => {
    const versionId = await scenario.completeDeliberation()
    const [first, second] = scenario.getStep(await scenario.show(), 'local_approval').seats.map(({ seat }) => seat)
    const input = {
      planId: scenario.planId,
      step: 'local_approval',
      versionId,
      verdict: 'approved',
      date: testDate,
      reason: 'Early.',
    } as const
    const other = scenario.mayors.find((mayor) => mayor.assignments[0]!.organisationId !== first!.organisationId)!
    expect((await catchError(scenario.path(other).decide({ ...input, seat: first! }))).code).toBe('NOT_YOUR_SEAT')
    // A member of the municipality who does not have the function.
    const member = people.mayor(second!.organisationId)
    expect((await catchError(scenario.path(member).decide({ ...input, seat: second! }))).code).toBe('NOT_YOUR_SEAT')
    expect(
      (
        await catchError(
          scenario.path(scenario.mayors[0]!).completeStep({ planId: scenario.planId, step: 'start', date: testDate }),
        )
      ).code,
    ).toBe('FORBIDDEN')
    expect(
      (await catchError(scenario.path(people.reader(scenario.interior)).decide({ ...input, seat: first! }))).code,
    ).toBe('FORBIDDEN')
    const late = { ...input, seat: first!, date: '2026-11-25' }
    expect((await catchError(scenario.path(scenario.chief).decide(late))).code).toBe('DATE_IN_FUTURE')
  })

  it('has two approving steps in order: mayors and prosecutor, then both ministers, each step with a seat for each [deck-10]', async () => {
    const versionId = await scenario.completeDeliberation()
    const { steps } = await scenario.show()
    const approving = steps.filter(({ approves }) => approves)
    expect(approving.map(({ code, seats }) => [code, seats.map(({ seat }) => seat.function).toSorted()])).toEqual([
      ['local_approval', ['crown_prosecutor', ...scenario.mayors.map(() => 'mayor')]],
      ['approval', ['minister_interior', 'minister_justice']],
    ])
    const { seat } = approving[1]!.seats.find((entry) => entry.seat.function === 'minister_interior')!
    const decision = { planId: scenario.planId, step: 'approval', seat, versionId, verdict: 'approved' } as const
    const refused = await catchError(scenario.path(scenario.ministers[0]!).decide({ ...decision, date: testDate }))
    expect(refused).toMatchObject({ code: 'STEPS_INCOMPLETE' })
    expect((refused.data as { steps: string[] }).steps).toContain('local_approval')
  })

  it('reports what is missing, and changes no data [path-2]', async () => {
    const { planId, path, chief } = scenario
    const before = await scenario.show()
    const refused = await catchError(path(chief).forwardPlan({ planId, step: 'transmission', date: testDate }))
    expect(refused).toEqual({ code: 'STEPS_INCOMPLETE', data: { steps: ['council_agreement', 'local_approval'] } })
    expect(await catchError(path(chief).completeStep({ planId, step: 'drafting', date: testDate }))).toEqual({
      code: 'ORDER_REASON_REQUIRED',
      data: { steps: ['priorities'] },
    })
    expect((await catchError(path(chief).skipStep({ planId, step: 'drafting', reason: 'No time for it.' }))).code).toBe(
      'STEP_REQUIRED',
    )
    expect(await scenario.show()).toEqual(before)
  })
})
