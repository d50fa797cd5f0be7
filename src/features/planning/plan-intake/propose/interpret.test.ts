import { describe, expect, it } from 'vitest'
import type { ProposedField } from '../entities.ts'
import { parseBudget, parseDeadline } from './interpret.ts'
import type { Known } from './known-names.ts'
import { matchFields } from './match.ts'

describe('Deadline', () => {
  it.each([
    ['31/12/2027', '/2028-01-01', true],
    ['1.3.2027', '/2027-03-02', true],
    ['2027-02-28', '/2027-03-01', true],
    ['2026-2029', '2026-01-01/2030-01-01', true],
    ['2026 – 2029', '2026-01-01/2030-01-01', true],
    ['2027', '/2028-01-01', true],
    ['eind 2027', '/2028-01-01', true],
    ['fin 2027', '/2028-01-01', true],
    ['Ende 2027', '/2028-01-01', true],
    ['december 2027', '/2028-01-01', true],
    ['31 décembre 2027', '/2028-01-01', true],
    ['März 2027', '/2027-04-01', true],
    ['Q2 2027', '/2027-07-01', true],
    ['4e trimestre 2027', '/2028-01-01', true],
    ['zodra de middelen er zijn, in 2027', '/2028-01-01', false],
  ])('reads %s as %s', (text, value, certain) => {
    expect(parseDeadline(text)).toMatchObject({ candidate: { value }, certain })
  })

  it.each(['doorlopend', '31/02/2027', '2029-2026', 'tussen 2027 en 2029', ''])('finds no date in %s', (text) => {
    expect(parseDeadline(text)).toBeUndefined()
  })
})

describe('Budget', () => {
  it.each([
    ['€ 12.500', '12500'],
    ['12 500,50 euro', '12500.5'],
    ['ongeveer 3.000 EUR per jaar', '3000'],
  ])('reads %s as an amount without selecting it', (text, value) => {
    expect(parseBudget(text)).toMatchObject({ candidate: { value }, certain: false })
  })
  it.each(['eigen middelen', '€ 100 tot € 200'])('finds no amount in %s', (text) => {
    expect(parseBudget(text)).toBeUndefined()
  })
})

describe('Names', () => {
  const known = (number: number, ...names: string[]): Known => ({
    id: `id-${number}`,
    names,
    label: names[0]!,
    detail: null,
  })
  const field = (text: string): ProposedField => ({ id: 'f1', paragraph: 1, name: 'partners', text, candidates: [] })
  const partners = [
    known(1, 'Gemeente Maasdal', 'Commune de Maasdal'),
    known(2, 'Parket Limburg', 'Parquet du Limbourg'),
    known(3, 'Parket Antwerpen'),
    known(4, 'Brandweer'),
    known(5, 'Brandweer'),
  ]
  const meant = (text: string) => {
    const { fields, choices } = matchFields([field(text)], { partners })
    return [fields[0]!.candidates.map(({ value }) => value), choices.f1]
  }

  it('are selected on an exact match with a single entry, in any language, ignoring accents and capitals', () => {
    expect(meant('GEMEENTE MAASDAL')).toEqual([['id-1'], 'id-1'])
    expect(meant('commune de maasdal')).toEqual([['id-1'], 'id-1'])
  })

  it('are offered, and not selected, on an approximate match', () => {
    expect(meant('parket Limburg-Antwerpen')).toEqual([['id-3', 'id-2'], undefined])
    expect(meant('gemeenten')).toEqual([['id-1'], undefined])
  })

  it('are not selected when two entries match, nor offered without an approximate match', () => {
    expect(meant('Brandweer')).toEqual([['id-4', 'id-5'], undefined])
    expect(meant('NV Havenbedrijf')).toEqual([[], undefined])
  })
})
