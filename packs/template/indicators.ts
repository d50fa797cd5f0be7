import type { PackIndicator } from '#shared/pack-indicator.ts'

/** The indicator library that every plan of the country may use. */
export const indicators: readonly PackIndicator[] = [
  {
    code: 'crime-burglary-dwelling',
    owner: 'XX-MIN-INTERIOR',
    marking: 'TLP:CLEAR',
    // The phenomena that the indicator measures. It appears in their dossiers.
    phenomena: ['LIST-2026-1'],
    definition: {
      names: { en: 'Domestic burglary' },
      description: { en: 'Recorded burglaries in dwellings, attempts included.' },
      kind: 'outcome',
      // Direction of improvement. Figures that depend on search effort are `ambiguous` and never set the status colour
      // of a plan.
      polarity: 'down',
      best: null,
      unit: { code: 'fact', names: { en: 'facts' }, decimals: 0 },
      formula: null,
      addsOverArea: 'sum',
      addsOverTime: 'sum',
      periodType: 'year',
      // The kind of area that is counted. Higher areas are sums.
      level: 'municipality',
      dimensions: [],
      sourceNames: { en: 'Police' },
      rhythm: 'P1Y',
      dataLagDays: 120,
      // Shown with every figure: the known bias.
      knownBias: { en: 'Counts reported burglaries only: more reports do not necessarily mean more burglaries.' },
      perception: false,
      effortIndicators: [],
      // Suppression threshold. A lower count might identify a person.
      suppressionThreshold: 5,
    },
  },
]
