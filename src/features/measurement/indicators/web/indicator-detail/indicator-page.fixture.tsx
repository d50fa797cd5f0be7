import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Figure } from '../../figures/contract.ts'
import { makeFigure } from '../figure.fixture.ts'
import { makeIndicatorPage, served } from '../server.fixture.ts'
import IndicatorPage from './indicator-page.tsx'

/** Three indicators: reported facts, a rate based on them, and an indicator that effort alone can raise. */
export const burglary = makeIndicatorPage('burglary', {
  knownBias: { en: 'Only what is reported is counted.' },
  sourceNames: { en: 'Police statistics' },
  dataLagDays: 90,
})
export const rate = makeIndicatorPage('burglary-rate', {
  names: { en: 'Burglaries per 1,000' },
  unit: { code: 'rate', names: { en: 'per 1,000 inhabitants' }, decimals: 1 },
  formula: { numerator: 'burglary', denominator: 'population', per: 1000 },
})
export const seizures = makeIndicatorPage('seizures', {
  names: { en: 'Cocaine seized' },
  polarity: 'ambiguous',
  effortIndicators: ['burglary'],
})
export const defaultFigures = [
  makeFigure(2020, '300'),
  makeFigure(2021, null, { missing: 'not_delivered' }),
  makeFigure(2022, '250'),
  makeFigure(2023, '240', { provisional: true, derivation: 'summed', known: 2, unknownCount: 1 }),
  makeFigure(2024, '20', { partial: true }),
]
export const renderView = (
  code: string,
  query = '',
  figures: Record<string, readonly Figure[]> = { burglary: defaultFigures },
  additionalRouters = {},
) =>
  renderPage(
    IndicatorPage,
    `/indicators/${code}${query}`,
    served({ pages: [burglary, rate, seizures], figures, breaks: ['2022-01-01'], additionalRouters }),
    '/indicators/$code',
  )
