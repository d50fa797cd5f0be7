import { describe, expect, it } from 'vitest'
import { type AnswerKind, answerKinds } from '#shared/element-kind.ts'
import { makeFacts } from '../facts.fixture.ts'
import { answers } from './answers.ts'

const item = (key: string, kind: AnswerKind | null, hasReasons = false) => ({
  key,
  title: { en: `Priority ${key}` },
  upperPlan: { en: 'National plan' },
  answer: kind && { kind, hasReasons, isCarried: true },
})
const check = (...items: ReturnType<typeof item>[]) => answers.check(makeFacts({ items }), {})

describe('answers', () => {
  it('passes when every item is answered, with reasons, as covered or as adopted', () => {
    expect(check(...answerKinds.map((kind) => item(kind, kind, true))).issues).toEqual([])
    expect(check(item('1', 'covered'), item('2', 'adopt')).issues).toEqual([])
  })

  it('fails for an item without an answer, and names the item', () => {
    expect(check(item('1', null)).issues).toEqual([
      {
        element: null,
        messageCode: 'no_answer',
        item: '1',
        data: { item: { en: 'Priority 1' }, upperPlan: { en: 'National plan' } },
      },
    ])
  })

  it.each(['adapt', 'partly', 'no_capacity', 'not_relevant'] as const)('fails for %s without reasons', (kind) => {
    expect(check(item('1', kind)).issues).toMatchObject([{ messageCode: 'no_reasons', item: '1' }])
  })

  it('is never due because of time alone, and reads the requested items', () => {
    expect(check(item('1', null)).nextCheckOn).toBeNull()
    expect(answers.sections).toEqual(['items'])
  })
})
