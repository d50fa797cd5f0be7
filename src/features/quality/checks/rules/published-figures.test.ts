import { expect, it } from 'vitest'
import { belgium } from '../../../../../packs/be/index.ts'
import { runChecks } from '../engine.ts'
import { makeFacts } from '../facts.fixture.ts'
import type { FigureFact } from '../facts.ts'
import { publishedFigures } from './published-figures.ts'

const figure = (element: string, given: Partial<FigureFact> = {}): FigureFact => ({
  element,
  names: { en: 'Violence' },
  hasBaseline: true,
  isBaselineReported: true,
  withoutSource: false,
  withoutDate: false,
  ...given,
})
const found = (figures: FigureFact[]) =>
  publishedFigures
    .check(makeFacts({ figures }), {})
    .issues.map((issue) => [issue.element, issue.messageCode, issue.severity])

it('requires a source and a date for the figures that a version prints', () => {
  const figures = [
    figure('whole'),
    figure('both', { withoutSource: true, withoutDate: true }),
    figure('reported', { isBaselineReported: false }),
    figure('none', { hasBaseline: false, isBaselineReported: false }),
  ]
  expect(found(figures)).toEqual([
    ['both', 'no_source', undefined],
    ['both', 'no_date', undefined],
    ['reported', 'baseline_not_reported', 'hint'],
  ])
})

it('names the indicator of the figures', () => {
  const facts = makeFacts({ figures: [figure('a', { withoutSource: true })] })
  expect(publishedFigures.check(facts, {}).issues).toEqual([
    { element: 'a', messageCode: 'no_source', data: { indicator: { en: 'Violence' } } },
  ])
})

it('warns when a source or a date is missing, and is not computed without figures', () => {
  const { rules } = belgium
  const runFigureRule = (given: Parameters<typeof makeFacts>[0]) =>
    runChecks(makeFacts(given), [publishedFigures], rules).results
  expect(runFigureRule({ figures: [figure('a', { withoutDate: true })] })).toMatchObject([
    { rule: 'R22', severity: 'warning' },
  ])
  expect(runFigureRule({ figures: undefined })).toMatchObject([{ rule: 'R22', outcome: 'not_computed' }])
})
