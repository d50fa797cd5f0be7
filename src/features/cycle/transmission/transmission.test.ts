import { expect, it } from 'vitest'
import type { FrozenElement } from '#features/plans/index.ts'
import { nodesToSend } from './nodes.ts'

const element = (id: string, given: Partial<FrozenElement> = {}): FrozenElement =>
  ({ id, kind: 'text', ...given }) as FrozenElement
const shown = (elements: (FrozenElement | null)[], withoutConfidential = true) =>
  nodesToSend(elements, { marking: 'TLP:GREEN', withoutConfidential }).map((node) =>
    node.kind === 'gap' ? '...' : `${node.element.id}${node.level}`,
  )
const confidential = { confidential: { by: 'council', on: '2026-01-01' } }

it('leaves out what is confidential with all that stands under it, and shows one gap for neighbours', () => {
  const plan = [
    element('a'),
    element('b', { parent: 'a', ...confidential }),
    element('c', { parent: 'b' }),
    element('d', { parent: 'a', ...confidential }),
    element('e', { parent: 'a' }),
  ]
  expect(shown(plan)).toEqual(['a1', '...', 'e2'])
})

it('sends confidential parts where the step does not leave them out', () => {
  expect(shown([element('a', confidential)], false)).toEqual(['a1'])
})

it('never sends what is marked more strictly than the plan, is kept to other readers, or is withheld from the sender', () => {
  const plan = [
    element('a', { marking: 'TLP:RED' }),
    element('b', { marking: 'TLP:CLEAR' }),
    element('c', { persons: ['x'] }),
    element('d', { readers: ['BODY'] }),
    null,
    element('f', { parent: 'withheld' }),
    element('g'),
  ]
  for (const withoutConfidential of [true, false])
    expect(shown(plan, withoutConfidential)).toEqual(['...', 'b1', '...', 'g1'])
})
