import { describe, expect, it } from 'vitest'
import {
  getProfileIndicator,
  groupIssues,
  listIndicatorCodes,
  omitRows,
  rememberIndicator,
  serialiseGroup,
  setHead,
  setRole,
} from './fix.ts'
import { importProfile, makeIssue } from './preview.fixture.ts'

describe('Changes to an import profile by a person', () => {
  it('apply to the intended column when two columns share a name, and add a column that the profile lacks', () => {
    const both = setRole({ head: 'gemeente', entry: null, kind: null }, { kind: 'ignored' })(importProfile)
    expect(both.columns).toEqual([
      { head: 'gemeente', role: { kind: 'area' } },
      { head: 'gemeente', role: { kind: 'ignored' } },
    ])
    expect(
      setRole(
        { head: 'gemeente', entry: 1, kind: 'ignored' },
        { kind: 'note' },
      )(both).columns.map(({ role }) => role.kind),
    ).toEqual(['area', 'note'])
  })

  it('rename a column or remove it', () => {
    const stranger = setRole({ head: 'commune', entry: null, kind: null }, { kind: 'ignored' })(importProfile)
    expect(setHead('gemeente', 'commune')(stranger).columns).toEqual([{ head: 'commune', role: { kind: 'area' } }])
    expect(setHead('gemeente', null)(importProfile).columns).toEqual([])
  })

  it('store the indicator per file name, unless a fixed indicator is chosen', () => {
    const entry = rememberIndicator(importProfile, 'by_file', 'burglary', 'belgium_1.csv')
    const two = rememberIndicator(entry, 'by_file', 'car-theft', 'belgium_2.csv.gz')
    expect(['belgium_1.xlsx', 'belgium_2.csv', 'belgium_3.csv'].map((name) => getProfileIndicator(two, name))).toEqual([
      'burglary',
      'car-theft',
      null,
    ])
    expect(getProfileIndicator(rememberIndicator(entry, 'fixed', 'burglary', 'a.csv'), 'any.csv')).toBe('burglary')
    expect(
      getProfileIndicator(rememberIndicator(entry, 'asked', 'burglary', 'belgium_1.csv'), 'belgium_1.csv'),
    ).toBeNull()
  })

  it('keep the indicators that the columns specify', () => {
    const role = { kind: 'indicator' as const, codes: { inbraak: 'burglary', fiets: null } }
    const own = setRole({ head: 'feit', entry: null, kind: null }, role)(importProfile)
    expect(rememberIndicator(own, 'fixed', 'other', 'a.csv')).toBe(own)
    expect(listIndicatorCodes(own, 'other')).toEqual(['burglary'])
  })

  it('are detected for each group of settings', () => {
    const next = omitRows('gemeente', 'Totaal')(omitRows('gemeente', 'Onbekend')(importProfile))
    expect(next.rows).toEqual([{ head: 'gemeente', labels: ['Onbekend', 'Totaal'], action: 'left_out' }])
    expect(serialiseGroup(next, 'rows')).not.toBe(serialiseGroup(importProfile, 'rows'))
    expect(serialiseGroup(next, 'columns')).toBe(serialiseGroup(importProfile, 'columns'))
  })

  it('ask once about an issue that affects many cells, and skip issues of areas that are already listed', () => {
    const issues = [
      makeIssue('NOT_A_NUMBER', 'n.b.'),
      makeIssue('NOT_A_NUMBER', 'n.b.'),
      makeIssue('INDICATOR_MISSING', '2024'),
      makeIssue('INDICATOR_MISSING', '2025'),
      makeIssue('AREA_UNKNOWN', 'Nergens'),
    ]
    expect(groupIssues(issues, [{ path: 'Nergens' }]).map(({ code, repeatCount }) => [code, repeatCount])).toEqual([
      ['NOT_A_NUMBER', 1],
      ['INDICATOR_MISSING', 1],
    ])
  })
})
