import { describe, expect, it } from 'vitest'
import { element, kindWithAnnex, makeFacts } from '../facts.fixture.ts'
import { confidentiality } from './confidentiality.ts'

const annexes = element('annexes', { kind: 'section', place: 'annexes' })
const open = element('open', { kind: 'section', place: 'open' })
const check = (...elements: Parameters<typeof element>[]) =>
  confidentiality.check(
    makeFacts({ kind: kindWithAnnex, elements: [annexes, open, ...elements.map((entry) => element(...entry))] }),
    {},
  )

describe('confidentiality', () => {
  it('passes when content of the confidential annexes was named by a council, and no open element refers to it', () => {
    const { issues, nextCheckOn } = check(
      ['named', { parent: 'annexes', confidential: true }],
      ['deeper', { parent: 'named', links: ['named'] }],
      ['text', { parent: 'open', links: ['elsewhere'] }],
    )
    expect(issues).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it('fails for content of the annexes that no council named', () => {
    expect(check(['unnamed', { parent: 'annexes' }]).issues).toEqual([{ element: 'unnamed', messageCode: 'not_named' }])
  })

  it('fails for an open element that refers to a confidential element or to a descendant of it', () => {
    const { issues } = check(
      // The child comes before the parent, because the order of the facts has no meaning.
      ['deeper', { parent: 'named' }],
      ['named', { parent: 'annexes', confidential: true }],
      ['pointing', { parent: 'open', links: ['deeper', 'deeper', 'open'] }],
    )
    expect(issues).toEqual([{ element: 'pointing', messageCode: 'refers_to_confidential', otherElement: 'deeper' }])
  })

  it('reads the plan kind and the elements, and is not computed without them', () => {
    expect(confidentiality.sections).toEqual(['kind', 'elements'])
  })

  it('fails for a single reference to a confidential element in a plan without annexes', () => {
    const elements = [
      open,
      element('named', { parent: 'open', confidential: true }),
      element('pointing', { parent: 'open', links: ['named'] }),
    ]
    expect(confidentiality.check(makeFacts({ kind: kindWithAnnex, elements }), {}).issues).toEqual([
      { element: 'pointing', messageCode: 'refers_to_confidential', otherElement: 'named' },
    ])
  })
})
