import { describe, expect, it } from 'vitest'
import { answerKinds } from '#shared/element-kind.ts'
import { makeFacts } from '../facts.fixture.ts'
import type { ItemFact } from '../facts.ts'
import { carriers } from './carriers.ts'

const item = (key: string, answer: ItemFact['answer']): ItemFact => ({
  key,
  title: { en: `Priority ${key}` },
  upperPlan: { en: 'National plan' },
  answer,
})
const check = (...items: ItemFact[]) => carriers.check(makeFacts({ items }), {}).issues

describe('carriers', () => {
  it('passes when an element carries the adopted item, and for every other answer', () => {
    const others = answerKinds.filter((kind) => kind !== 'adopt')
    expect(check(...others.map((kind) => item(kind, { kind, hasReasons: true, isCarried: false })))).toEqual([])
    expect(check(item('1', { kind: 'adopt', hasReasons: false, isCarried: true }), item('2', null))).toEqual([])
  })

  it('fails for an adopted item that no element of the plan carries, and names the item', () => {
    expect(check(item('1', { kind: 'adopt', hasReasons: true, isCarried: false }))).toEqual([
      {
        element: null,
        messageCode: 'not_carried',
        data: { item: { en: 'Priority 1' }, upperPlan: { en: 'National plan' } },
        item: '1',
      },
    ])
  })
})
