import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let its: Awaited<ReturnType<typeof zoneWithPath>>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})

const planState = async () => {
  const { plan } = await api.as(its.chief).plans.getPlan({ id: its.planId })
  return [plan.state, plan.decidedOn]
}

describe('the legal path of a plan', () => {
  it('shows each step with its article, who takes part, and its days counted back from the start', async () => {
    const shown = await its.show()
    expect(shown).toMatchObject({ state: 'drafting', roundId: null, countedFrom: '2028-01-01', laid: null })
    const approval = its.stepOf(shown, 'local_approval')
    expect(approval.basis.nl).toContain('art. 37')
    expect(approval.seats.map(({ functionNames }) => functionNames!.en)).toEqual(['Mayor', 'Mayor', 'Crown prosecutor'])
    expect(its.stepOf(shown, 'approval')).toMatchObject({ readyOn: '2028-01-01', beginsOn: '2027-10-02' })
    expect(its.stepOf(shown, 'approval').waitsFor).toEqual(['transmission', 'local_approval', 'council_agreement'])
  })

  it('goes to approval: each decides in person or is written down, and both show apart', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    expect(await planState()).toEqual(['in_decision', null])
    const decision = { planId, versionId, verdict: 'approved', on } as const
    const seats = its.stepOf(await its.show(), 'local_approval').seats.map(({ seat }) => seat)
    const before = { planId, step: 'local_approval', motive: 'The council meets later.' } as const
    await path(its.mayors[0]!).decide({
      ...decision,
      ...before,
      seat: seats.find((one) => one.organisationId === its.bodies[0])!,
    })
    await path(chief).decide({
      ...decision,
      ...before,
      seat: seats.find((one) => one.organisationId === its.bodies[1])!,
      words: 'Letter of 20 November.',
    })
    const shown = await path(its.prosecutor).decide({ ...decision, ...before, seat: seats.at(-1)! })
    const approval = its.stepOf(shown, 'local_approval')
    expect([approval.state, approval.motive]).toEqual(['through', 'The council meets later.'])
    expect(approval.seats.map(({ act }) => [act!.given, act!.recordedBy]).sort()).toEqual([
      ['in_person', 'Mayor A'],
      ['in_person', 'Prosecutor'],
      ['recorded', 'Chief'],
    ])
    const council = { organisationId: its.policeCouncil, function: null }
    await path(chief).decide({ ...decision, step: 'council_agreement', seat: council })
    await path(chief).sendOn({ planId, step: 'transmission', on })
    const [interior, justice] = its.stepOf(await its.show(), 'approval').seats.map(({ seat }) => seat)
    await path(its.ministers[0]!).decide({ ...decision, step: 'approval', seat: interior! })
    expect(await planState()).toEqual(['in_decision', null])
    await path(its.ministers[1]!).decide({ ...decision, step: 'approval', seat: justice! })
    expect(await planState()).toEqual(['approved', on])
    await path(chief).enterIntoForce({ planId, step: 'in_force', on: '2026-11-25' })
    expect(await planState()).toEqual(['in_force', on])
    const [version] = await api.as(chief).plans.versions.listVersions({ planId })
    expect(version).toMatchObject({ id: versionId, inForceOn: '2026-11-25' })
  })

  it('refuses who speaks for another seat, and who writes down what is not theirs', async () => {
    const versionId = await its.deliberated()
    const [first, second] = its.stepOf(await its.show(), 'local_approval').seats.map(({ seat }) => seat)
    const said = {
      planId: its.planId,
      step: 'local_approval',
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    } as const
    const other = its.mayors.find((one) => one.assignments[0]!.organisationId !== first!.organisationId)!
    expect((await refusalOf(its.path(other).decide({ ...said, seat: first! }))).code).toBe('NOT_YOUR_SEAT')
    // A member of the municipality who does not have the function.
    const member = people.mayor(second!.organisationId)
    expect((await refusalOf(its.path(member).decide({ ...said, seat: second! }))).code).toBe('NOT_YOUR_SEAT')
    expect((await refusalOf(its.path(its.mayors[0]!).sayDone({ planId: its.planId, step: 'start', on }))).code).toBe(
      'FORBIDDEN',
    )
    expect((await refusalOf(its.path(people.reader(its.interior)).decide({ ...said, seat: first! }))).code).toBe(
      'FORBIDDEN',
    )
    const late = { ...said, seat: first!, on: '2026-11-25' }
    expect((await refusalOf(its.path(its.chief).decide(late))).code).toBe('IN_THE_FUTURE')
  })

  it('says what is missing, and changes nothing', async () => {
    const { planId, path, chief } = its
    const before = await its.show()
    const refused = await refusalOf(path(chief).sendOn({ planId, step: 'transmission', on }))
    expect(refused).toEqual({ code: 'WAITS_FOR', data: { steps: ['council_agreement', 'local_approval'] } })
    expect(await refusalOf(path(chief).sayDone({ planId, step: 'drafting', on }))).toEqual({
      code: 'MOTIVE_MISSING',
      data: { steps: ['priorities'] },
    })
    expect((await refusalOf(path(chief).skipStep({ planId, step: 'drafting', motive: 'No time for it.' }))).code).toBe(
      'NOT_SKIPPED',
    )
    expect(await its.show()).toEqual(before)
  })
})
