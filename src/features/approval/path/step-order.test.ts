import { describe, expect, it } from 'vitest'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import { describeOrder } from './step-order.ts'
import { makePath, Walk } from './walk.fixture.ts'

const sections = { capacity: 'a', strategic_objectives: 'b' }
/** A zonal plan on which the security council decided, so that the council and the mayors may follow. */
const deliberated = () => {
  const walk = new Walk(makePath(zonalPath, Object.keys(sections))).testDate('2026-01-05')
  for (const step of ['start', 'looking', 'drafting'])
    walk.signInThroughProxy(step, step === 'drafting' ? 'Set by the former plan.' : null)
  return walk.submitVersion(1, sections).signInThroughProxy('security_council')
}
const mayor = { organisationId: 'municipality' as never, function: 'mayor' }
const council = { organisationId: 'police_council' as never, function: null }
const orderOf = (walk: Walk, code: string) => describeOrder(walk.acts, walk.getStatus(), code)

describe('the order of the steps', () => {
  it('is judged by the dates: a step that took place before its usual predecessor has a reason [law-64]', () => {
    const walk = deliberated().testDate('2026-11-20').signInThroughProxy('council_agreement')
    const approval = { kind: 'decided', step: 'local_approval', seat: mayor, date: '2026-01-10' } as const
    expect(walk.try(approval)).toEqual({ code: 'ORDER_REASON_REQUIRED', steps: ['council_agreement'] })
    expect(walk.try({ ...approval, reason: 'The mayors met before.' })).toBeNull()
    expect(orderOf(walk, 'local_approval')).toEqual({ skippedOrReordered: true, hasReason: true })
  })

  it('is the usual one by the dates whatever is recorded first, and the same day needs no reason', () => {
    const walk = deliberated().testDate('2026-11-20')
    const approval = { kind: 'decided', step: 'local_approval', seat: mayor } as const
    // Recorded before its predecessor, whose day is not known yet.
    expect(walk.try(approval)).toMatchObject({ code: 'ORDER_REASON_REQUIRED' })
    walk
      .addSource({ ...approval, reason: 'Recorded first.' })
      .testDate('2026-11-20')
      .signInThroughProxy('council_agreement')
    expect(orderOf(walk, 'local_approval')).toMatchObject({ skippedOrReordered: false })
    const other = deliberated().testDate('2026-11-20').signInThroughProxy('council_agreement')
    expect(other.try(approval)).toBeNull()
  })

  it('asks the predecessor for the reason if it is recorded again with a later day', () => {
    const walk = deliberated().testDate('2026-02-01').signInThroughProxy('council_agreement')
    walk.testDate('2026-02-10').addSource({ kind: 'decided', step: 'local_approval', seat: mayor })
    const agreement = walk.acts.find(({ step }) => step === 'council_agreement')!
    walk.addSource({ kind: 'withdrawn', withdraws: agreement.id, text: 'Another day.' })
    const again = { kind: 'decided', step: 'council_agreement', seat: council, date: '2026-03-01' } as const
    expect(walk.try(again)).toEqual({ code: 'ORDER_REASON_REQUIRED', steps: ['local_approval'] })
    walk.addSource({ ...again, reason: 'The council met late.' })
    expect(orderOf(walk, 'local_approval')).toEqual({ skippedOrReordered: true, hasReason: true })
  })

  it('is no issue without a predecessor that was skipped, and one without a reason if it differs [law-64]', () => {
    const walk = deliberated().addSource({
      kind: 'skipped',
      step: 'priorities',
      reason: 'Not now.',
      date: '2026-11-01',
    })
    expect(orderOf(walk, 'drafting').skippedOrReordered).toBe(false)
    walk.testDate('2026-11-20').signInThroughProxy('council_agreement')
    walk.addSource({ kind: 'decided', step: 'local_approval', seat: mayor, date: '2026-01-10', reason: 'Before.' })
    const acts = walk.acts.map((act) => (act.step === 'local_approval' ? { ...act, reason: null } : act))
    expect(describeOrder(acts, walk.getStatus(), 'local_approval')).toEqual({
      skippedOrReordered: true,
      hasReason: false,
    })
  })
})
