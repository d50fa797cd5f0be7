import { describe, expect, it } from 'vitest'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import { pathOf, Walk } from './walk.fixture.ts'

const zonal = (sections = ['capacity', 'strategic_objectives']) => new Walk(pathOf(zonalPath, sections, 2))

describe('a decision part by part', () => {
  const sections = { capacity: 'a', municipality_missions: 'b', strategic_objectives: 'c' }
  const atMayors = () => {
    const walk = zonal(Object.keys(sections)).through('start').through('looking').lay(1, sections)
    walk.through('priorities').through('drafting').through('security_council').through('council_agreement')
    const mayor = walk.standing().steps.get('local_approval')!.seats[0]!.seat
    const says = (verdict: 'approved' | 'refused', ...about: (keyof typeof sections)[]) =>
      walk.go({
        kind: 'decided',
        step: 'local_approval',
        seat: mayor,
        verdict,
        words: 'Letter.',
        ...(about.length > 0 && { sections: Object.fromEntries(about.map((one) => [one, sections[one]])) }),
      })
    return { walk, says, its: () => walk.standing().steps.get('local_approval')!.seats[0]! }
  }

  it('is refused as long as one part is, whatever it approved of the others', () => {
    const { walk, says, its } = atMayors()
    says('refused', 'capacity')
    expect(its().state).toBe('refused')
    says('approved', 'municipality_missions', 'strategic_objectives')
    expect(its()).toMatchObject({ state: 'refused', act: { verdict: 'refused' } })
    expect(walk.standing().steps.get('local_approval')!.state).toBe('refused')
    says('approved', 'capacity')
    expect(its().state).toBe('given')
  })

  it('counts no approval of a part that was refused afterwards', () => {
    const { says, its } = atMayors()
    says('approved', 'capacity')
    says('refused')
    says('approved', 'municipality_missions', 'strategic_objectives')
    expect(its().state).toBe('refused')
  })

  it('is asked anew by another version, of the refused part too', () => {
    const { walk, says, its } = atMayors()
    says('refused', 'capacity')
    walk.lay(2, { ...sections, strategic_objectives: 'other' }).through('security_council')
    expect(its().state).toBe('outdated')
    says('approved', 'municipality_missions')
    expect(its().state).toBe('partly')
  })

  it('may be refused where nothing stands in the parts that the step is about', () => {
    const walk = zonal().through('start').through('looking').lay(1, { capacity: 'a' })
    const { seat } = walk.standing().steps.get('priorities')!.seats[0]!
    walk.go({ kind: 'decided', step: 'priorities', seat, verdict: 'refused', words: 'Not these.', sections: {} })
    expect(walk.standing().steps.get('priorities')!.state).toBe('refused')
  })
})
