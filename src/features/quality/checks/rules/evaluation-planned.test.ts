import { expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { evaluationPlanned } from './evaluation-planned.ts'

const section = element('s', { kind: 'section', place: 'follow_up' })
const check = (...elements: ReturnType<typeof element>[]) =>
  evaluationPlanned.check(makeFacts({ elements }), {}, { sections: ['follow_up'] }).issues

it('a plan describes the evaluation in the section for it', () => {
  expect(check(section, element('t', { kind: 'text', parent: 's', hasBody: true }))).toEqual([])
  expect(check(section)).toEqual([{ element: 's', messageCode: 'not_planned' }])
})

it('an empty text, or a text in another section, does not describe the evaluation', () => {
  expect(check(section, element('t', { kind: 'text', parent: 's' }))).toHaveLength(1)
  const other = element('o', { kind: 'section', place: 'resources' })
  expect(check(section, other, element('t', { kind: 'text', parent: 'o', hasBody: true }))).toHaveLength(1)
  expect(check()).toEqual([{ element: null, messageCode: 'not_planned' }])
})

it('a part with the code of the section is not that section', () => {
  const part = element('p', { kind: 'part', place: 'follow_up' })
  expect(check(part, section, element('t', { kind: 'text', parent: 'p', hasBody: true }))).toEqual([
    { element: 's', messageCode: 'not_planned' },
  ])
})
