import { expect, it } from 'vitest'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { getEndDeciders } from './model.ts'

const council: PackSeat = { bodyKind: 'council', place: 'own' }
const mayor: PackSeat = { bodyKind: 'municipality', place: 'own', function: 'mayor' }
const step = (code: string, what: object) => ({ code, number: code, names: { en: code }, ...what }) as PackPathStep
const path = {
  steps: [
    step('advice', { act: 'opinion', advisers: [council] }),
    step('discussion', { act: 'decision', approves: false, deciders: [council] }),
    step('approval', { act: 'decision', approves: true, deciders: [mayor] }),
    step('entry', { act: 'entry' }),
  ],
}

it('lets those decide on the end of a plan who extend it, or else those whose approval brings it into force', () => {
  const extension = { deciders: [council], atMost: 'P1Y', basis: { en: 'practice' } }
  expect(getEndDeciders({ extension, path })).toEqual([council])
  expect(getEndDeciders({ path })).toEqual([mayor])
  expect(getEndDeciders({})).toEqual([])
})
