import type { PackIndicator } from '#shared/pack-indicator.ts'

/** What can be measured, by whoever delivers the figures: the library that every plan of the country may use. */
export const indicators: readonly PackIndicator[] = [
  {
    code: 'crime-burglary-dwelling',
    owner: 'XX-MIN-INTERIOR',
    marking: 'TLP:CLEAR',
    // The phenomena of which it says something: it stands in the dossier of those.
    phenomena: ['LIST-2026-1'],
    definition: {
      names: { en: 'Domestic burglary' },
      description: { en: 'Recorded burglaries in dwellings, attempts included.' },
      kind: 'outcome',
      // In which direction it is good. What is found by looking is `ambiguous`: it never colours a plan.
      polarity: 'down',
      best: null,
      unit: { code: 'fact', names: { en: 'facts' }, decimals: 0 },
      formula: null,
      addsOverArea: 'sum',
      addsOverTime: 'sum',
      periodType: 'year',
      // The kind of area that is counted; everything above is the sum.
      level: 'municipality',
      dimensions: [],
      sourceNames: { en: 'Police' },
      rhythm: 'P1Y',
      dataLagDays: 120,
      // Said beside every figure: how it misleads.
      knownBias: { en: 'Counts what was reported: more reports need not be more burglary.' },
      perception: false,
      readBeside: [],
      // Under how many facts somebody might be known by a count.
      smallBelow: 5,
    },
  },
]
