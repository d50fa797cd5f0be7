import type { Figure } from '../figures/contract.ts'

export const areaId = '00000000-0000-7000-8000-0000000000a1'

/** Creates a reported yearly figure of an area. */
export const makeFigure = (year: number, value: string | null, more: Partial<Figure> = {}): Figure => ({
  areaId,
  startsOn: `${year}-01-01`,
  endsOn: `${year + 1}-01-01`,
  value,
  missing: null,
  derivation: 'reported',
  provisional: false,
  partial: false,
  known: value === null ? 0 : 1,
  unknownCount: 0,
  overlapCount: 0,
  covered: null,
  withheld: false,
  reported: null,
  distribution: null,
  survey: null,
  definitionVersion: 1,
  ...more,
})
