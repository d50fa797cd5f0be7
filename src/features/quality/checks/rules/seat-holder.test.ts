import { describe, expect, it } from 'vitest'
import { makePathFacts, step } from '../facts.fixture.ts'
import { seatHolder } from './seat-holder.ts'

describe('seat_holder', () => {
  it('names each vacant function of a step', () => {
    const who = { en: 'Prosecutor' }
    expect(
      seatHolder.check(makePathFacts('in_decision', [step('approval', { vacant: [who] }), step('sending')]), {}).issues,
    ).toEqual([{ element: null, messageCode: 'seat_vacant', data: { step: { en: 'approval' }, who } }])
  })

  it('passes before the path has begun', () => {
    expect(seatHolder.check({ ...makePathFacts('in_decision', []), path: null }, {}).issues).toEqual([])
  })
})
