import { expect, it } from 'vitest'
import type { FrozenElement } from '#features/planning/versions/index.ts'
import { listNodesToSend } from './nodes.ts'

const element = (id: string, given: Partial<FrozenElement> = {}): FrozenElement =>
  ({ id, kind: 'text', ...given }) as FrozenElement
const listSentNodes = (elements: (FrozenElement | null)[], withoutConfidential = true) =>
  listNodesToSend(elements, { marking: 'TLP:GREEN', withoutConfidential }).map((node) =>
    node.kind === 'gap' ? '...' : `${node.element.id}${node.level}`,
  )
const confidential = { confidential: { reason: 'council' } }

it('omits confidential elements with all their children, and shows a single gap for neighbours', () => {
  const plan = [
    element('a'),
    element('b', { parent: 'a', ...confidential }),
    element('c', { parent: 'b' }),
    element('d', { parent: 'a', ...confidential }),
    element('e', { parent: 'a' }),
  ]
  expect(listSentNodes(plan)).toEqual(['a1', '...', 'e2'])
})

it('sends confidential parts when the step does not exclude them', () => {
  expect(listSentNodes([element('a', confidential)], false)).toEqual(['a1'])
})

it('never sends elements with a stricter marking than the plan, for other readers only, or unreadable for the sender', () => {
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
    expect(listSentNodes(plan, withoutConfidential)).toEqual(['...', 'b1', '...', 'g1'])
})

it('sends only the main lines named by the step: whole sections, kinds at any place, no heading without content', () => {
  const plan = [
    element('frame', { kind: 'part' }),
    element('vision', { kind: 'section', place: 'vision', parent: 'frame' }),
    element('v', { parent: 'vision' }),
    element('w', { parent: 'v' }),
    element('choice', { kind: 'part' }),
    element('chosen', { kind: 'section', place: 'chosen', parent: 'choice' }),
    element('x', { parent: 'chosen' }),
    element('p', { kind: 'priority', parent: 'chosen' }),
    element('how', { kind: 'programme', parent: 'p' }),
    element('o', { kind: 'priority', parent: 'how' }),
    element('resources', { kind: 'section', place: 'resources', parent: 'choice' }),
    element('m', { parent: 'resources' }),
    element('empty', { kind: 'part' }),
  ]
  const mainLines = { sections: ['vision'], kinds: ['priority'] } as const
  const sent = listNodesToSend(plan, { marking: 'TLP:GREEN', withoutConfidential: true, mainLines })
  expect(sent.map((node) => (node.kind === 'gap' ? '...' : `${node.element.id}${node.level}`))).toEqual([
    'frame1',
    'vision2',
    'v3',
    'w4',
    'choice1',
    'chosen2',
    'p3',
    'o4',
  ])
})

it('shows a gap for an unreadable main line, and none for elements outside the main lines', () => {
  const plan = [
    element('p', { kind: 'priority' }),
    element('a', { parent: 'p', ...confidential }),
    element('s', { kind: 'priority', parent: 'p' }),
    element('q', { kind: 'priority', ...confidential }),
    element('b', { parent: 'q' }),
    element('r', { kind: 'priority' }),
  ]
  const mainLines = { kinds: ['priority'] } as const
  const sent = listNodesToSend(plan, { marking: 'TLP:GREEN', withoutConfidential: true, mainLines })
  expect(sent.map((node) => (node.kind === 'gap' ? '...' : node.element.id))).toEqual(['p', 's', '...', 'r'])
})
