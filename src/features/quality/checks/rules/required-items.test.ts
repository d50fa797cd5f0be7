import { describe, expect, it } from 'vitest'
import { element, kindWithAnnex, makeFacts } from '../facts.fixture.ts'
import { requiredItems } from './required-items.ts'

const kind = {
  ...kindWithAnnex,
  requiredItems: [
    { names: { en: 'objectives' }, section: 'aims', kinds: ['priority', 'strategic_objective'] as const },
    { names: { en: 'capacity' }, section: 'capacity' },
    { names: { en: 'missions' }, section: 'missions', kinds: ['municipality_mission'] as const },
  ],
}
const sections = ['aims', 'capacity', 'missions'].map((place) => element(place, { kind: 'section', place }))
const check = (...elements: Parameters<typeof element>[]) =>
  requiredItems.check(makeFacts({ kind, elements: [...sections, ...elements.map((entry) => element(...entry))] }), {})

describe('R06', () => {
  it('passes when each item stands in the plan; a mission that says "none" is one', () => {
    const { findings, nextCheckOn } = check(
      ['1', { kind: 'priority', parent: 'aims' }],
      ['2', { kind: 'text', parent: 'capacity', hasBody: true }],
      ['3', { kind: 'municipality_mission', parent: 'missions' }],
    )
    expect([findings, nextCheckOn]).toEqual([[], null])
  })

  it('fails for each item that is not there, at its section, and does not take an empty text or what was stopped', () => {
    const { findings } = check(
      ['1', { kind: 'strategic_objective', parent: 'aims', state: 'stopped' }],
      ['2', { kind: 'text', parent: 'capacity' }],
      ['3', { kind: 'text', parent: 'missions', hasBody: true }],
    )
    expect(findings).toEqual([
      { element: 'aims', says: 'not_there', data: { required: { en: 'objectives' } } },
      { element: 'capacity', says: 'not_there', data: { required: { en: 'capacity' } } },
      // The plan may declare that these do not exist.
      { element: 'missions', says: 'not_there', data: { required: { en: 'missions' }, none: true } },
    ])
  })

  it('fails for the plan as a whole where even the section is absent', () => {
    const { findings } = requiredItems.check(makeFacts({ kind, elements: [] }), {})
    expect(findings.map((finding) => finding.element)).toEqual([null, null, null])
  })

  it('asks nothing of a kind of plan of which the law lists nothing', () => {
    expect(requiredItems.check(makeFacts({ kind: kindWithAnnex, elements: [] }), {}).findings).toEqual([])
  })
})
