import { expect, it } from 'vitest'
import { areaId, figureOf } from '../figure.fixture.ts'
import { type Draft, judgeDraft, type Place, pasteInto, placeKey, standingOf, takenBack, toldOf } from './draft.ts'

const other = '00000000-0000-7000-8000-0000000000a2'
const period = (year: number) => ({ startsOn: `${year}-01-01`, endsOn: `${year + 1}-01-01` })
const place = (year: number, of = areaId): Place => ({ areaId: of, period: period(year) })
const reading = {
  language: 'en',
  reasons: [['not delivered', 'not_delivered']],
  needsAnswers: false,
  allProvisional: false,
} as const
const places = [place(2023), place(2024), place(2023, other), place(2024, other)]
const standing = new Map([[placeKey(place(2023)), { value: '12', missing: null, provisional: false }]])
const draftOf = (...cells: [Place, string][]): Draft => new Map(cells.map(([one, text]) => [placeKey(one), text]))

it('tells what is new or otherwise than it stands, and nothing else', () => {
  const draft = draftOf([place(2023), '13'], [place(2024), '7'], [place(2023, other), 'not delivered'])
  const { told, added, revised, faults } = judgeDraft(draft, places, standing, reading)
  expect([added, revised, faults.size]).toEqual([2, 1, 0])
  expect(toldOf('burglary', {}, told)).toMatchObject([
    { areaId, startsOn: '2023-01-01', value: '13', state: 'final' },
    { areaId, startsOn: '2024-01-01', value: '7' },
    { areaId: other, value: null, missing: 'not_delivered' },
  ])
  expect(judgeDraft(draftOf([place(2023), '12']), places, standing, reading).told).toEqual([])
  expect(judgeDraft(draftOf([place(2023), '12*']), places, standing, reading).revised).toBe(1)
})

it('marks all figures as provisional, but never that there is none', () => {
  const draft = draftOf([place(2024), '7'], [place(2023, other), 'not delivered'])
  const { told } = judgeDraft(draft, places, standing, { ...reading, allProvisional: true })
  expect(told.map(({ said }) => said.provisional)).toEqual([true, false])
})

it('says what is wrong with which cell', () => {
  const { faults } = judgeDraft(draftOf([place(2024), 'many'], [place(2023), '-']), places, standing, reading)
  expect([...faults]).toEqual([
    [placeKey(place(2023)), 'say_why'],
    [placeKey(place(2024)), 'not_a_number'],
  ])
})

it('is taken back by telling again what stood, and by saying that the rest is not known', () => {
  const { told } = judgeDraft(draftOf([place(2023), '13'], [place(2024), '7']), places, standing, reading)
  expect(takenBack('burglary', {}, told)).toMatchObject([
    { startsOn: '2023-01-01', value: '12', missing: null },
    { startsOn: '2024-01-01', value: null, missing: 'unknown' },
  ])
})

it('lays a copied block on the cells, and counts what falls outside', () => {
  const block = [
    ['1', '2', '3'],
    ['4', '5', ''],
  ]
  const laid = pasteInto(new Map(), [areaId, other], [period(2023), period(2024)], { row: 0, column: 0 }, block)
  expect([laid.pasted, laid.outside]).toEqual([4, 1])
  expect(laid.draft.get(placeKey(place(2024, other)))).toBe('5')
})

it('takes for standing only what was told of the area itself', () => {
  expect(standingOf(figureOf(2024, '5'))?.value).toBe('5')
  expect(standingOf(figureOf(2024, '50', { making: 'carried', told: '5' }))?.value).toBe('5')
  expect(standingOf(figureOf(2024, '50', { making: 'added' }))).toBeUndefined()
  expect(standingOf(figureOf(2024, null, { missing: 'not_delivered' }))).toMatchObject({ missing: 'not_delivered' })
})
