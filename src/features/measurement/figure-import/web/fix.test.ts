import { describe, expect, it } from 'vitest'
import {
  groupFaults,
  indicatorSaid,
  indicatorsOf,
  leaveRowsOut,
  rememberIndicator,
  saidIn,
  setHead,
  setRole,
} from './fix.ts'
import { fault, recipe } from './preview.fixture.ts'

describe('what a person changes in how a file is read', () => {
  it('is said of the column that is meant, also where two are called the same, and of one that the recipe does not know', () => {
    const both = setRole({ head: 'gemeente', entry: null, is: null }, { is: 'ignored' })(recipe)
    expect(both.columns).toEqual([
      { head: 'gemeente', role: { is: 'area' } },
      { head: 'gemeente', role: { is: 'ignored' } },
    ])
    expect(
      setRole({ head: 'gemeente', entry: 1, is: 'ignored' }, { is: 'note' })(both).columns.map(({ role }) => role.is),
    ).toEqual(['area', 'note'])
  })

  it('knows a column by its new name, or does without it', () => {
    const stranger = setRole({ head: 'commune', entry: null, is: null }, { is: 'ignored' })(recipe)
    expect(setHead('gemeente', 'commune')(stranger).columns).toEqual([{ head: 'commune', role: { is: 'area' } }])
    expect(setHead('gemeente', null)(recipe).columns).toEqual([])
  })

  it('remembers the indicator by the name of the file, beside those of other files, unless told otherwise', () => {
    const one = rememberIndicator(recipe, 'by_file', 'burglary', 'belgium_1.csv')
    const two = rememberIndicator(one, 'by_file', 'car-theft', 'belgium_2.csv.gz')
    expect(['belgium_1.xlsx', 'belgium_2.csv', 'belgium_3.csv'].map((name) => indicatorSaid(two, name))).toEqual([
      'burglary',
      'car-theft',
      null,
    ])
    expect(indicatorSaid(rememberIndicator(one, 'fixed', 'burglary', 'a.csv'), 'any.csv')).toBe('burglary')
    expect(indicatorSaid(rememberIndicator(one, 'asked', 'burglary', 'belgium_1.csv'), 'belgium_1.csv')).toBeNull()
  })

  it('leaves what the columns say themselves to them', () => {
    const role = { is: 'indicator' as const, codes: { inbraak: 'burglary', fiets: null } }
    const own = setRole({ head: 'feit', entry: null, is: null }, role)(recipe)
    expect(rememberIndicator(own, 'fixed', 'other', 'a.csv')).toBe(own)
    expect(indicatorsOf(own, 'other')).toEqual(['burglary'])
  })

  it('is told from what was understood, group by group', () => {
    const next = leaveRowsOut('gemeente', 'Totaal')(leaveRowsOut('gemeente', 'Onbekend')(recipe))
    expect(next.rows).toEqual([{ head: 'gemeente', words: ['Onbekend', 'Totaal'], are: 'left_out' }])
    expect(saidIn(next, 'rows')).not.toBe(saidIn(recipe, 'rows'))
    expect(saidIn(next, 'columns')).toBe(saidIn(recipe, 'columns'))
  })

  it('is asked once where the same is wrong in many cells, and not at all where the areas are listed', () => {
    const faults = [
      fault('NOT_A_NUMBER', 'n.b.'),
      fault('NOT_A_NUMBER', 'n.b.'),
      fault('INDICATOR_NOT_SAID', '2024'),
      fault('INDICATOR_NOT_SAID', '2025'),
      fault('AREA_UNKNOWN', 'Nergens'),
    ]
    expect(groupFaults(faults, [{ path: 'Nergens' }]).map(({ code, more }) => [code, more])).toEqual([
      ['NOT_A_NUMBER', 1],
      ['INDICATOR_NOT_SAID', 1],
    ])
  })
})
