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
    const mayor = walk.standing().steps.get('local_approval')!.seats[0]!.seat
    const decideAsMayor = (verdict: 'approved' | 'refused', ...about: (keyof typeof sections)[]) =>
      walk.addSource({
        kind: 'decided',
        step: 'local_approval',
        seat: mayor,
        verdict,
        words: 'Letter.',
        ...(about.length > 0 && { sections: Object.fromEntries(about.map((value) => [value, sections[value]])) }),
      })
    return { walk, says: decideAsMayor, its: () => walk.standing().steps.get('local_approval')!.seats[0]! }
  }

  it('is refused while a part is refused, also when other parts are approved', () => {
    const { walk, says, its } = makeWalkAtMayors()
    says('refused', 'capacity')
    expect(its().state).toBe('refused')
    says('approved', 'municipality_missions', 'strategic_objectives')
    expect(its()).toMatchObject({ state: 'refused', act: { verdict: 'refused' } })
    expect(walk.standing().steps.get('local_approval')!.state).toBe('refused')
    says('approved', 'capacity')
    expect(its().state).toBe('given')
  })

  it('does not count an approval of a part that was refused later', () => {
    const { says, its } = makeWalkAtMayors()
    says('approved', 'capacity')
    says('refused')
    says('approved', 'municipality_missions', 'strategic_objectives')
    expect(its().state).toBe('refused')
  })

  it('is requested again for a new version, also for a refused part', () => {
    const { walk, says, its } = makeWalkAtMayors()
    says('refused', 'capacity')
    walk.submitVersion(2, { ...sections, strategic_objectives: 'other' }).signInThroughProxy('security_council')
    expect(its().state).toBe('outdated')
    says('approved', 'municipality_missions')
    expect(its().state).toBe('partly')
  })

  it('can be a refusal when no content exists in the parts of the step', () => {
    const walk = zonal().signInThroughProxy('start').signInThroughProxy('looking').submitVersion(1, { capacity: 'a' })
    const { seat } = walk.standing().steps.get('priorities')!.seats[0]!
    walk.addSource({ kind: 'decided', step: 'priorities', seat, verdict: 'refused', words: 'Not these.', sections: {} })
    expect(walk.standing().steps.get('priorities')!.state).toBe('refused')
  })
})
