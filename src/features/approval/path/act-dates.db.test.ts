import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathErrors } from './error-messages/index.ts'
import { pathRoutes } from './routes.ts'
import { approvePlan, makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const testDate = '2026-11-24'
const dayBefore = '2026-11-23'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: string

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
})
const lead = () => scenario.path(scenario.chief)
const getSeat = async (step: string) => scenario.getStep(await scenario.show(), step).seats[0]!.seat

describe('dates of acts', () => {
  it('a decision is not earlier than the submission of the version, and the error names both acts [law-4]', async () => {
    const input = { planId: scenario.planId, step: 'council_agreement', versionId, verdict: 'approved' } as const
    const seat = await getSeat('council_agreement')
    const refused = await catchError(lead().decide({ ...input, seat, date: dayBefore }))
    expect(refused).toEqual({
      code: 'DATE_ORDER',
      data: {
        steps: [],
        act: { kind: 'decided', number: 'Z6', date: dayBefore },
        earlier: { kind: 'submitted', number: null, date: testDate },
      },
    })
    expect(pathErrors.en.DATE_ORDER(refused.data as never)).toBe(
      'The dates are impossible: decision (Z6, 23 Nov 2026) is earlier than submission of the version (24 Nov 2026). Check both dates.',
    )
    expect((await lead().decide({ ...input, seat, date: testDate })).acts.at(-1)!.kind).toBe('decided')
  })

  it('an answer is not earlier than its request', async () => {
    const { planId } = scenario
    api.clock.set('2026-11-26T10:00:00Z')
    const seat = await getSeat('local_approval')
    const at = { planId, step: 'local_approval', reason: 'The council meets later.' }
    await lead().requestResponse({ ...at, date: '2026-11-25', dueOn: '2026-12-15', seats: [seat] })
    const decision = { ...at, seat, versionId, verdict: 'approved' as const }
    expect(await catchError(lead().decide({ ...decision, date: testDate }))).toMatchObject({
      code: 'DATE_ORDER',
      data: { earlier: { kind: 'requested', date: '2026-11-25' } },
    })
    await lead().decide({ ...decision, date: '2026-11-25' })
  })

  it('a receipt is not earlier than the sending, and the entry into force not earlier than the receipt', async () => {
    const { planId } = scenario
    await approvePlan(scenario, versionId, testDate)
    api.clock.set('2026-12-02T10:00:00Z')
    const receipt = { planId, step: 'transmission', seat: await getSeat('transmission') }
    expect(await catchError(lead().confirmReceipt({ ...receipt, date: dayBefore }))).toMatchObject({
      code: 'DATE_ORDER',
      data: { act: { kind: 'received' }, earlier: { kind: 'sent', date: testDate } },
    })
    await lead().confirmReceipt({ ...receipt, date: '2026-12-01' })
    const entry = { planId, step: 'in_force' }
    expect(await catchError(lead().enterIntoForce({ ...entry, date: '2026-11-30' }))).toMatchObject({
      code: 'DATE_ORDER',
      data: { act: { kind: 'entered_into_force', number: 'Z11' }, earlier: { kind: 'received', number: 'Z8' } },
    })
    expect((await lead().enterIntoForce({ ...entry, date: '2026-12-01' })).state).toBe('in_force')
  })

  it('rejects an act dated in the future, and records the date of a skipped step', async () => {
    const { planId } = scenario
    const step = 'final_evaluation'
    const reason = 'The zones merge.'
    await approvePlan(scenario, versionId, testDate)
    await lead().enterIntoForce({ planId, step: 'in_force', date: testDate })
    expect((await catchError(lead().skipStep({ planId, step, reason, date: '2026-11-25' }))).code).toBe(
      'DATE_IN_FUTURE',
    )
    // What follows the entry is not dated before it.
    expect(await catchError(lead().skipStep({ planId, step, reason, date: dayBefore }))).toMatchObject({
      code: 'DATE_TOO_EARLY',
      data: { from: testDate },
    })
    const skipped = await lead().skipStep({ planId, step, reason, date: testDate })
    expect(scenario.getStep(skipped, step)).toMatchObject({ state: 'skipped', completedOn: testDate })
  })
})
