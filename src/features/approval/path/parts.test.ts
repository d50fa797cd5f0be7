import { describe, expect, it } from 'vitest'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import { makePath, Walk } from './walk.fixture.ts'

const zonal = (sections = ['capacity', 'strategic_objectives']) => new Walk(makePath(zonalPath, sections, 2))

describe('decision part by part', () => {
  const sections = { capacity: 'a', municipality_missions: 'b', strategic_objectives: 'c' }
  const makeWalkAtMayors = () => {
    const walk = zonal(Object.keys(sections))
      .signInThroughProxy('start')
      .signInThroughProxy('looking')
      .submitVersion(1, sections)
    walk
      .signInThroughProxy('priorities')
      .signInThroughProxy('drafting')
      .signInThroughProxy('security_council')
      .signInThroughProxy('council_agreement')
    const mayor = walk.getStatus().steps.get('local_approval')!.seats[0]!.seat
    const decideAsMayor = (verdict: 'approved' | 'refused', ...about: (keyof typeof sections)[]) =>
      walk.addSource({
        kind: 'decided',
        step: 'local_approval',
        seat: mayor,
        verdict,
        text: 'Letter.',
        ...(about.length > 0 && { sections: Object.fromEntries(about.map((value) => [value, sections[value]])) }),
      })
    return { walk, decide: decideAsMayor, getSeat: () => walk.getStatus().steps.get('local_approval')!.seats[0]! }
  }

  it('is refused while a part is refused, also when other parts are approved', () => {
    const { walk, decide, getSeat } = makeWalkAtMayors()
    decide('refused', 'capacity')
    expect(getSeat().state).toBe('refused')
    decide('approved', 'municipality_missions', 'strategic_objectives')
    expect(getSeat()).toMatchObject({ state: 'refused', act: { verdict: 'refused' } })
    expect(walk.getStatus().steps.get('local_approval')!.state).toBe('refused')
    decide('approved', 'capacity')
    expect(getSeat().state).toBe('received')
  })

  it('does not count an approval of a part that was refused later', () => {
    const { decide, getSeat } = makeWalkAtMayors()
    decide('approved', 'capacity')
    decide('refused')
    decide('approved', 'municipality_missions', 'strategic_objectives')
    expect(getSeat().state).toBe('refused')
  })

  it('is requested again for a new version, also for a refused part', () => {
    const { walk, decide, getSeat } = makeWalkAtMayors()
    decide('refused', 'capacity')
    walk.submitVersion(2, { ...sections, strategic_objectives: 'other' }).signInThroughProxy('security_council')
    expect(getSeat().state).toBe('superseded')
    decide('approved', 'municipality_missions')
    expect(getSeat().state).toBe('partly')
  })

  it('stays refused for a new version if the text of a refusal of all parts is unchanged', () => {
    const { walk, decide, getSeat } = makeWalkAtMayors()
    decide('refused')
    walk.submitVersion(2, sections)
    expect(getSeat()).toMatchObject({ state: 'refused', act: { versionId: 'version 1' } })
    expect(walk.getStatus().steps.get('local_approval')!.state).toBe('refused')
    walk.submitVersion(3, { ...sections, capacity: 'other' }).signInThroughProxy('security_council')
    expect(getSeat().state).toBe('superseded')
  })

  it('is requested again after a section is removed, and then for the whole version [law-123]', () => {
    const { walk, decide, getSeat } = makeWalkAtMayors()
    decide('approved')
    const { strategic_objectives: _, ...rest } = sections
    walk.submitVersion(2, rest).signInThroughProxy('security_council')
    expect(getSeat().state).toBe('superseded')
    decide('approved', 'capacity')
    expect(getSeat().state).toBe('partly')
    decide('approved')
    walk.submitVersion(3, rest)
    expect(getSeat().state).toBe('received')
    // An earlier decision without the section is none on a text from which it was removed again.
    walk.submitVersion(4, { ...sections, capacity: 'd' }).signInThroughProxy('security_council')
    walk
      .signInThroughProxy('council_agreement')
      .addSource({ kind: 'decided', step: 'local_approval', seat: getSeat().seat })
    expect(getSeat().state).toBe('received')
    walk.submitVersion(5, { ...rest, capacity: 'd' })
    expect(getSeat().state).not.toBe('received')
  })

  it('can be a refusal when no content exists in the parts of the step', () => {
    const walk = zonal().signInThroughProxy('start').signInThroughProxy('looking').submitVersion(1, { capacity: 'a' })
    const { seat } = walk.getStatus().steps.get('priorities')!.seats[0]!
    walk.addSource({ kind: 'decided', step: 'priorities', seat, verdict: 'refused', text: 'Not these.', sections: {} })
    expect(walk.getStatus().steps.get('priorities')!.state).toBe('refused')
  })
})
