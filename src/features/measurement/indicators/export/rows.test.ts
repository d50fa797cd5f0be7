import { expect, it } from 'vitest'
import { definition } from '../figures.fixture.ts'
import { toCellValue, toRows } from './rows.ts'

const indicator = {
  id: '00000000-0000-7000-8000-000000000001',
  code: 'burglary',
  ownerId: '00000000-0000-7000-8000-000000000002',
  definition: definition({ sourceNames: { en: 'Police statistics' } }),
  version: 2,
  revision: 1,
  source: 'edited' as const,
  marking: 'TLP:GREEN' as const,
}
const figure = {
  areaId: '00000000-0000-7000-8000-000000000003',
  startsOn: '2024-01-01',
  endsOn: '2025-01-01',
  value: '9007199254740993.5',
  missing: null,
  derivation: 'summed' as const,
  provisional: true,
  partial: false,
  known: 2,
  unknownCount: 1,
  overlapCount: 0,
  covered: null,
  withheld: true,
  reported: null,
  distribution: null,
  survey: null,
  definitionVersion: null,
}

it('has a translated header for each cell, with the value to the last digit, the status and the source', () => {
  for (const language of ['en', 'nl', 'fr', 'de', 'da'] as const) {
    const { heads, rows } = toRows([{ indicator, parts: {}, figure, area: undefined, source: undefined }], language)
    expect(rows[0]).toHaveLength(heads.length)
    expect(new Set(heads).size).toBe(heads.length)
  }
  const survey = { n: 300, low: '54.5', high: '65.5' }
  const { heads, rows } = toRows(
    [{ indicator, parts: {}, figure: { ...figure, survey }, area: undefined, source: undefined }],
    'en',
  )
  const cell = (head: string) => rows[0]![heads.indexOf(head)]
  expect(cell('Figure')).toBe('9007199254740993.5')
  expect(cell('Status')).toBe('provisional')
  expect(cell('Source')).toBe('Police statistics')
  expect(cell('Last day')).toBe('2024-12-31')
  expect(cell('Partly not shown')).toBe('yes')
  expect(['Number of responses', 'Interval from', 'Interval to'].map(cell)).toEqual(['300', '54.5', '65.5'])
})

it('writes a number to a workbook only without loss of digits, and never writes a code as a number', () => {
  expect(toCellValue('42.5', 6)).toBe(42.5)
  expect(toCellValue('9007199254740993.5', 6)).toBe('9007199254740993.5')
  expect(toCellValue('11002', 2)).toBe('11002')
  expect(toCellValue('', 6)).toBeNull()
  expect(toCellValue('1234567890123.45', 6)).toBe(1234567890123.45)
  expect(toCellValue('0.004', 6)).toBe(0.004)
  // A double keeps these digits, but spreadsheet programs do not.
  expect(toCellValue('1234567890123456', 6)).toBe('1234567890123456')
})

it('states where a rate was rounded, and both totals of an area', () => {
  const cells = (more: Partial<typeof figure>) => {
    const { heads, rows } = toRows(
      [{ indicator, parts: {}, figure: { ...figure, ...more }, area: undefined, source: undefined }],
      'en',
    )
    return ['Figure', 'Reported for the area itself', 'Missing figures', 'Rounded to nine decimals'].map(
      (head) => rows[0]![heads.indexOf(head)],
    )
  }
  expect(cells({ reported: '15' as never })).toEqual(['9007199254740993.5', '15', '1', ''])
  expect(cells({ value: '14.285714286', derivation: 'computed' as never })).toEqual(['14.285714286', '', '1', 'yes'])
  expect(cells({ value: '14.5', derivation: 'computed' as never })).toEqual(['14.5', '', '1', ''])
  // A reported value keeps its digits.
  expect(cells({ value: '1.123456789', derivation: 'reported' as never })[3]).toBe('')
})
