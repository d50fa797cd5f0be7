import { biases } from './biases.ts'
import { counted } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const permits = counted({
  owner: 'BE-FPS-ECONOMY',
  kind: 'context',
  polarity: 'ambiguous',
  unit: units.dwelling,
  level: 'municipality',
  period: 'month',
  source: sources.permits,
  rhythm: 'P1M',
  lag: 75,
  bias: biases.permit,
})

/** Changes in the environment, measured to interpret the other indicators. */
export const surroundings = [
  permits(
    'permits-dwellings-new',
    [
      'New dwellings permitted',
      'Vergunde nieuwe woningen',
      'Nouveaux logements autorisés',
      'Genehmigte neue Wohnungen',
      'Tilladte nye boliger',
    ],
    [
      'Dwellings in new residential buildings for which a permit was given.',
      'Woningen in nieuwe woongebouwen waarvoor een vergunning gegeven werd.',
      'Logements dans de nouveaux bâtiments résidentiels autorisés.',
      'Wohnungen in neuen Wohngebäuden mit Genehmigung.',
      'Boliger i nye beboelsesbygninger med tilladelse.',
    ],
  ),
]
