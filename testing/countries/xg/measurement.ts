import type { PackIndicator, PackPhenomenonList } from 'integral/pack'

export const phenomenonLists: readonly PackPhenomenonList[] = [
  {
    code: 'LISTE-2026',
    names: { da: 'Fænomener i 2026' },
    phenomena: [
      { code: 'LISTE-2026-1', names: { da: 'Indbrud' } },
      { code: 'LISTE-2026-2', names: { da: 'Smugling' } },
    ],
  },
]

/** Reported each month by the municipal police force, and added up to quarters and years. */
export const indicators: readonly PackIndicator[] = [
  {
    code: 'kriminalitet-indbrud',
    owner: 'XG-GENDARMERI',
    marking: 'TLP:CLEAR',
    phenomena: ['LISTE-2026-1'],
    definition: {
      names: { da: 'Indbrud' },
      description: { da: 'Anmeldte indbrud i beboelse, forsøg medregnet.' },
      kind: 'outcome',
      polarity: 'down',
      best: null,
      unit: { code: 'sager', names: { da: 'sager' }, decimals: 0 },
      formula: null,
      addsOverArea: 'sum',
      addsOverTime: 'sum',
      periodType: 'month',
      level: 'kommune',
      dimensions: [],
      sourceNames: { da: 'Kommunalpolitiet' },
      rhythm: 'P1M',
      dataLagDays: 15,
      knownBias: { da: 'Kun anmeldte indbrud: flere anmeldelser betyder ikke nødvendigvis flere indbrud.' },
      perception: false,
      effortIndicators: [],
      suppressionThreshold: null,
    },
  },
]
