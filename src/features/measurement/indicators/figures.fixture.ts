import type { Definition } from './entities.ts'

/** A count per municipality that is summed for all areas above. */
export const definition = (given: Partial<Definition> = {}): Definition => ({
  names: { en: 'Burglaries', nl: 'Inbraken' },
  description: null,
  kind: 'outcome',
  polarity: 'down',
  best: null,
  unit: { code: 'facts', names: { en: 'facts' }, decimals: 0 },
  formula: null,
  addsOverArea: 'sum',
  addsOverTime: 'sum',
  periodType: 'year',
  level: 'municipality',
  dimensions: [],
  sourceNames: null,
  rhythm: null,
  dataLagDays: null,
  knownBias: null,
  perception: false,
  effortIndicators: [],
  suppressionThreshold: null,
  ...given,
})
