import { describe, expect, it } from 'vitest'
import { budget, reserved, team } from '../../resources.fixture.ts'
import { type Column, getRow, isBlank, monthKey, newRow, parseNumber, paste, toRow } from './sheet.ts'

const column = (key: string, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  key,
  label: key,
  kind,
  ...more,
})
const choices = (...values: string[]) => values.map((value) => ({ value, label: `Word of ${value}` }))
const ends = [column('source', 'text'), column('date', 'date')]
const budgetColumns = [
  column('name', 'name'),
  column('origin', 'choice', { choices: choices('subsidy', 'federal_dotation') }),
  column('certainty', 'choice', { choices: choices('certain', 'requested') }),
  column('amount', 'number'),
  ...ends,
]
const months = Array.from({ length: 12 }, (_, month) => column(monthKey(month), 'number'))
const teamColumns = [
  column('name', 'name'),
  column('teamKind', 'choice', { choices: choices('intervention') }),
  column('service', 'choice', { choices: choices('police') }),
  ...['normFte', 'fte', 'hoursPerFte'].map((key) => column(key, 'number')),
  column('absence', 'percentage'),
  ...months,
  ...ends,
]

describe('sheet parser', () => {
  it.each([
    ['1.234,5', 'nl', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1 234,5', 'fr', 1234.5],
    ['12.5', 'nl', 12.5],
    ['€ 100.000', 'de', 100_000],
    ['', 'nl', null],
    ['–', 'nl', null],
    ['many', 'en', undefined],
    ['1.2.3', 'en', undefined],
  ] as const)('reads %j in %s as %j', (text, language, value) => {
    expect(parseNumber(text, language)).toBe(value)
  })

  it('reads a line as it was written, including months that differ', () => {
    const months = [...Array<null>(11).fill(null), 7.5]
    for (const language of ['en', 'nl'] as const) {
      const resource = team('Intervention', { months })
      expect(getRow('team', toRow(resource, language), teamColumns, language)).toEqual({ resource })
    }
    expect(getRow('budget', toRow(budget('Dotation', null), 'nl'), budgetColumns, 'nl')).toEqual({
      resource: budget('Dotation', null),
    })
  })

  it('names each cell that cannot be read', () => {
    const row = {
      id: '1',
      cells: { ...toRow(team('A'), 'en').cells, name: ' ', absence: '120', fte: 'ten', date: '2026-13-40' },
    }
    expect(getRow('team', row, teamColumns, 'en')).toEqual({
      issues: { name: 'name', absence: 'percentage', fte: 'number', date: 'date' },
    })
    const wrong = { id: '1', cells: { ...toRow(budget('A', 1), 'en').cells, origin: 'luck' } }
    expect(getRow('budget', wrong, budgetColumns, 'en')).toEqual({ issues: { origin: 'choice' } })
  })

  it('pastes spreadsheet cells from the current cell, with new rows and choices by their labels', () => {
    const rows = paste(
      [newRow(budgetColumns)],
      budgetColumns,
      { row: 0, column: 0 },
      'Dotation\tword of Federal_dotation\tcertain\t1.000\r\nGrant\tluck\r\n',
    )
    expect(rows.map((row) => row.cells)).toEqual([
      { name: 'Dotation', origin: 'federal_dotation', certainty: 'certain', amount: '1.000' },
      { name: 'Grant', origin: 'luck', certainty: 'certain' },
    ])
    expect(paste(rows, budgetColumns, { row: 1, column: 3 }, '5\t6\t7\t8')[1]!.cells).toMatchObject({
      amount: '5',
      source: '6',
      date: '7',
    })
  })

  it('omits an empty row', () => {
    expect(isBlank(newRow(budgetColumns), budgetColumns)).toBe(true)
    expect(isBlank(toRow(reserved(1), 'en'), budgetColumns)).toBe(false)
  })
})
