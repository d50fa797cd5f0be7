import { describe, expect, it } from 'vitest'
import type { Marking } from '#shared/marking.ts'
import { element, makeFacts } from '../facts.fixture.ts'
import { marking } from './marking.ts'

const check = (given: Parameters<typeof element>[1], planMarking: Marking = 'TLP:GREEN') => {
  const facts = makeFacts({ elements: [element('1', given)] })
  return marking.check({ ...facts, plan: { ...facts.plan, marking: planMarking } }, {})
}

describe('marking', () => {
  it('passes for the five labels in their exact form, and for a stricter marking inside a plan', () => {
    const { issues, nextCheckOn } = check({
      marking: 'TLP:AMBER',
      text: 'Shared as TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED. A secret is kept.',
    })
    expect(issues).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it.each(['GEHEIM / SECRET', 'Intro\nBEPERKT\nmore', 'EU RESTRICTED', 'NATO SECRET'])(
    'fails for the classification mark in %j',
    (text) => {
      expect(check({ text }).issues).toEqual([{ element: '1', messageCode: 'classified' }])
    },
  )

  it.each([
    ['TLP:ROOD is for you', 'TLP:ROOD'],
    ['marked TLP: RED', 'TLP: RED'],
    ['TLP:WHITE', 'TLP:WHITE'],
    ['TLP :GREEN', 'TLP :GREEN'],
  ])('fails for an invalid label: %s', (text, label) => {
    expect(check({ text }).issues).toEqual([
      { element: '1', messageCode: 'malformed_marking', severity: 'warning', data: { label } },
    ])
  })

  it('fails for TLP:RED without named persons, and passes with named persons', () => {
    expect(check({ marking: 'TLP:RED' }).issues).toEqual([
      { element: '1', messageCode: 'red_without_persons', severity: 'warning' },
    ])
    expect(check({ marking: 'TLP:RED', hasPersons: true }).issues).toEqual([])
  })

  it('warns when the marking of an element is less strict than the marking of the plan', () => {
    expect(check({ marking: 'TLP:CLEAR' }, 'TLP:AMBER').issues).toEqual([
      {
        element: '1',
        messageCode: 'less_restrictive_than_plan',
        severity: 'warning',
        data: { own: 'TLP:CLEAR', plan: 'TLP:AMBER' },
      },
    ])
  })

  it('passes for an element with the marking of the plan, and for an element without a marking', () => {
    expect(check({ marking: 'TLP:GREEN' }).issues).toEqual([])
    expect(check({}).issues).toEqual([])
  })
})
