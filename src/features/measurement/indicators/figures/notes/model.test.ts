import { expect, it } from 'vitest'
import type { Figure } from '../contract.ts'
import { figureNoteMessages } from './messages/index.ts'
import { isIncomplete, listFigureNotes } from './model.ts'

const makeFigure = (value: string | null, more: Partial<Figure>) => ({
  value,
  derivation: 'reported' as const,
  provisional: false,
  partial: false,
  known: 0,
  unknownCount: 0,
  overlapCount: 0,
  withheld: false,
  reported: null,
  distribution: null,
  ...more,
})
const notes = (more: Partial<Figure>, value: string | null = '12') =>
  listFigureNotes(makeFigure(value, more), figureNoteMessages.en, (amount) => amount)

it('states everything that a reader must know to use a figure', () => {
  expect(notes({})).toEqual([])
  expect(
    notes({ derivation: 'summed', provisional: true, partial: true, withheld: true, unknownCount: 3, reported: '15' }),
  ).toEqual([
    'provisional',
    'incomplete period',
    '3 figures missing',
    'partly not visible to you',
    'reported for the area itself: 15',
  ])
  expect(notes({ derivation: 'carried_over', reported: '15', unknownCount: 1 })).toEqual([
    'carried over',
    '1 figure missing',
  ])
  expect(notes({ derivation: 'computed', known: 1200, unknownCount: 2 })).toEqual(['covers 1200 of 1202 areas'])
  expect(notes({ derivation: 'summed', overlapCount: 2 })).toEqual([
    '2 figures not added: other figures cover the same area',
  ])
})

it('does not state missing figures next to a figure that is missing itself', () => {
  expect(notes({ derivation: 'summed', unknownCount: 3 }, null)).toEqual([])
  const distribution = { minimum: '1', median: '2', maximum: '3' }
  expect(isIncomplete(makeFigure(null, { derivation: 'distribution', unknownCount: 1, distribution }))).toBe(true)
})
