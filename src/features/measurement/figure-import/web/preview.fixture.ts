import type { FigurePreview, ImportIssue, PreviewFigure } from '../preview/entities.ts'
import { ImportProfile } from '../profile/model.ts'

export const importProfile: ImportProfile = ImportProfile.parse({
  formatVersion: 1,
  name: 'inbraken.csv',
  heads: [{ kind: 'period' }],
  columns: [{ head: 'gemeente', role: { kind: 'area' } }],
  numbers: { decimal: ',', thousands: null },
  areas: {},
})

export const makeIssue = (code: ImportIssue['code'], value: string): ImportIssue => ({
  row: 2,
  column: 1,
  code,
  value,
  proposals: [],
})

const figure: PreviewFigure = {
  indicator: 'burglary',
  area: { code: 'MAASGRENS', kind: 'police_zone', names: { en: 'Maasgrens' } },
  parts: {},
  startsOn: '2024-01-01',
  endsOn: '2025-01-01',
  value: '1.5',
  missing: null,
  state: 'provisional',
  partialTo: null,
  confidence: 0.99,
}
const cell = (text: string, result: 'head' | 'area' | 'value', own: PreviewFigure | null = null) => ({
  text,
  result,
  figure: own,
})

/** Creates the areas of a preview, with nothing to decide. */
export const makeAreas = (given: Partial<FigurePreview['areas']> = {}): FigurePreview['areas'] => ({
  matchedCount: 0,
  guessed: [],
  unknown: [],
  omittedUnknownCount: 0,
  countries: ['BE'],
  knownShare: 1,
  doubts: [],
  omittedDoubtCount: 0,
  bareCodeCount: 0,
  bareCodes: [],
  ...given,
})

/** Creates the preview of a small file that is fully understood. */
export const preview = (given: Partial<FigurePreview> = {}): FigurePreview => ({
  accepted: true,
  isLong: false,
  importProfile,
  importProfileSource: 'proposed',
  decisions: [{ subject: 'numbers', value: ' ,', confidence: 0.97, reason: '1,5' }],
  readOptions: { encoding: 'utf-8', delimiter: ';', sheet: null },
  sheets: [],
  tables: [],
  rowCount: 2,
  columnCount: 2,
  columns: [
    { head: 'gemeente', entry: 0, kind: 'area' },
    { head: '2024 (*)', entry: null, kind: 'value' },
  ],
  rows: [
    { number: 1, cells: [cell('gemeente', 'head'), cell('2024 (*)', 'head')] },
    { number: 2, cells: [cell('Maasgrens', 'area'), cell('1,5', 'value', figure)] },
  ],
  areas: makeAreas({ matchedCount: 1 }),
  issues: [],
  omittedIssueCount: 0,
  corrects: [],
  replaced: [
    {
      row: 2,
      indicator: 'burglary',
      area: figure.area,
      parts: {},
      startsOn: '2024-01-01',
      endsOn: '2025-01-01',
      before: { value: '2', missing: null, state: 'final', isWithheld: false },
      after: { value: '1.5', missing: null, state: 'provisional' },
    },
  ],
  correctable: 0,
  sumDifferences: [],
  omittedSumCount: 0,
  counts: {
    figures: 3,
    missing: 0,
    provisional: 1,
    partial: 0,
    omitted: 0,
    checked: 0,
    repeated: 0,
    sumsChecked: 0,
    added: 2,
    revised: 1,
    unchanged: 0,
  },
  ...given,
})
