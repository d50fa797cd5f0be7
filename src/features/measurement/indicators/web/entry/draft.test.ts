import { expect, it } from 'vitest'
import { areaId, makeFigure } from '../figure.fixture.ts'
import {
  type Draft,
  judgeDraft,
  type Place,
  pasteInto,
  placeKey,
  toCurrentFigure,
  toDraftFigures,
  toRevertedFigures,
} from './draft.ts'

const otherArea = '00000000-0000-7000-8000-0000000000a2'
const period = (year: number) => ({ startsOn: `${year}-01-01`, endsOn: `${year + 1}-01-01` })
const place = (year: number, of = areaId): Place => ({ areaId: of, period: period(year) })
const readOptions = {
  language: 'en',
  reasons: [['not delivered', 'not_delivered']],
  needsAnswers: false,
  allProvisional: false,
} as const
const places = [place(2023), place(2024), place(2023, otherArea), place(2024, otherArea)]
const currentFigures = new Map([[placeKey(place(2023)), { value: '12', missing: null, provisional: false }]])
const makeDraft = (...cells: [Place, string][]): Draft => new Map(cells.map(([entry, text]) => [placeKey(entry), text]))

it('submits only new and changed figures', () => {
  const draft = makeDraft([place(2023), '13'], [place(2024), '7'], [place(2023, otherArea), 'not delivered'])
  const { figuresToReport, added, revised, issues } = judgeDraft(draft, places, currentFigures, readOptions)
  expect([added, revised, issues.size]).toEqual([2, 1, 0])
  expect(toDraftFigures('burglary', {}, figuresToReport)).toMatchObject([
    { areaId, startsOn: '2023-01-01', value: '13', state: 'final' },
    { areaId, startsOn: '2024-01-01', value: '7' },
    { areaId: otherArea, value: null, missing: 'not_delivered' },
  ])
  expect(judgeDraft(makeDraft([place(2023), '12']), places, currentFigures, readOptions).figuresToReport).toEqual([])
  expect(judgeDraft(makeDraft([place(2023), '12*']), places, currentFigures, readOptions).revised).toBe(1)
})

it('marks all figures as provisional, but never a missing figure', () => {
  const draft = makeDraft([place(2024), '7'], [place(2023, otherArea), 'not delivered'])
  const { figuresToReport } = judgeDraft(draft, places, currentFigures, { ...readOptions, allProvisional: true })
  expect(figuresToReport.map(({ input }) => input.provisional)).toEqual([true, false])
})

it('reports the issue of each cell', () => {
  const { issues } = judgeDraft(
    makeDraft([place(2024), 'many'], [place(2023), '-']),
    places,
    currentFigures,
    readOptions,
  )
  expect([...issues]).toEqual([
    [placeKey(place(2023)), 'give_reason'],
    [placeKey(place(2024)), 'not_a_number'],
  ])
})

it('is reverted by reporting the earlier figures, and by reporting the rest as unknown', () => {
  const { figuresToReport } = judgeDraft(
    makeDraft([place(2023), '13'], [place(2024), '7']),
    places,
    currentFigures,
    readOptions,
  )
  expect(toRevertedFigures('burglary', {}, figuresToReport)).toMatchObject([
    { startsOn: '2023-01-01', value: '12', missing: null },
    { startsOn: '2024-01-01', value: null, missing: 'unknown' },
  ])
})

it('pastes a copied block into the cells, and counts the cells outside', () => {
  const block = [
    ['1', '2', '3'],
    ['4', '5', ''],
  ]
  const pasted = pasteInto(new Map(), [areaId, otherArea], [period(2023), period(2024)], { row: 0, column: 0 }, block)
  expect([pasted.pasted, pasted.outside]).toEqual([4, 1])
  expect(pasted.draft.get(placeKey(place(2024, otherArea)))).toBe('5')
})

it('uses as the recorded value only the reported figure of the area itself', () => {
  expect(toCurrentFigure(makeFigure(2024, '5'))?.value).toBe('5')
  expect(toCurrentFigure(makeFigure(2024, '50', { derivation: 'carried_over', reported: '5' }))?.value).toBe('5')
  expect(toCurrentFigure(makeFigure(2024, '50', { derivation: 'summed' }))).toBeUndefined()
  expect(toCurrentFigure(makeFigure(2024, null, { missing: 'not_delivered' }))).toMatchObject({
    missing: 'not_delivered',
  })
})
