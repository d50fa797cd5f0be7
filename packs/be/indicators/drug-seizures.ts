import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-CUSTOMS',
  kind: 'context',
  polarity: 'ambiguous',
  unit: units.kilogram,
  level: 'province',
  source: sources.customs,
  rhythm: 'P3M',
  lag: 60,
  bias: biases.detected,
} as const

const inspected = 'containers-inspected'
const seized = counted({ ...common, effortIndicators: [inspected] })

/**
 * An indicator for each substance and unit, because kilograms, tablets and plants cannot be summed. None of them sets a
 * status colour (R21).
 */
const seizures = (
  [
    ['seized-cocaine', 'Cocaine', 'cocaïne', 'cocaïne', 'Kokain', 'Kokain'],
    ['seized-cannabis-herb', 'Cannabis herb', 'marihuana', 'marijuana', 'Marihuana', 'Marihuana'],
  ] as const
).map(([code, en, nl, fr, de, da]) =>
  seized(
    code,
    [`${en} seized`, `Inbeslaggenomen ${nl}`, `Saisies : ${fr}`, `Sichergestelltes ${de}`, `${da}, beslaglagt`],
    [
      `${en}: weight of all seizures, as weighed; not corrected for purity.`,
      `Gewicht van alle inbeslagnames van ${nl}, zoals gewogen; niet gecorrigeerd voor zuiverheid.`,
      `Poids de toutes les saisies (${fr}), tel que pesé ; sans correction pour la pureté.`,
      `${de}: Gewicht aller Sicherstellungen, wie gewogen; nicht um die Reinheit bereinigt.`,
      `${da}: vægten af alle beslaglæggelser, som vejet; ikke korrigeret for renhed.`,
    ],
  ),
)

export const drugSeizures = [
  ...seizures,
  seized(
    'seized-mdma-tablets',
    [
      'MDMA tablets seized',
      'Inbeslaggenomen mdma-tabletten',
      'Saisies : comprimés de MDMA',
      'Sichergestellte MDMA-Tabletten',
      'MDMA-tabletter, beslaglagt',
    ],
    [
      'Number of tablets in all seizures; powder and crystals are not included.',
      'Aantal tabletten van alle inbeslagnames; poeder en kristallen niet inbegrepen.',
      'Nombre de comprimés de toutes les saisies ; poudre et cristaux non compris.',
      'Zahl der Tabletten aller Sicherstellungen; Pulver und Kristalle nicht eingerechnet.',
      'Antal tabletter i alle beslaglæggelser; pulver og krystaller ikke medregnet.',
    ],
    { unit: units.tablet, effortIndicators: ['persons-checked-drugs'] },
  ),
  counted({ ...common, kind: 'activity', polarity: 'up', unit: units.container, bias: biases.activity })(
    inspected,
    [
      'High-risk containers inspected',
      'Gecontroleerde containers met hoog risico',
      'Conteneurs à haut risque contrôlés',
      'Kontrollierte Container mit hohem Risiko',
      'Kontrollerede højrisikocontainere',
    ],
    [
      'Containers that were selected because of their risk and scanned or opened.',
      'Containers die om hun risico gekozen en gescand of geopend werden.',
      'Conteneurs choisis pour leur risque et scannés ou ouverts.',
      'Container, die wegen ihres Risikos ausgewählt und durchleuchtet oder geöffnet wurden.',
      'Containere, der blev udvalgt efter risiko og scannet eller åbnet.',
    ],
  ),
  counted({ ...common, kind: 'output', unit: units.container })(
    'containers-with-finds',
    [
      'Containers in which drugs were found',
      'Containers waarin drugs gevonden werden',
      'Conteneurs où des drogues ont été trouvées',
      'Container mit Drogenfund',
      'Containere med fund af narkotika',
    ],
    [
      'Inspected high-risk containers in which drugs were found, whatever the amount.',
      'Gecontroleerde containers met hoog risico waarin drugs gevonden werden, ongeacht de hoeveelheid.',
      'Conteneurs à haut risque contrôlés où des drogues ont été trouvées, quelle que soit la quantité.',
      'Kontrollierte Risikocontainer mit Drogenfund, gleich welcher Menge.',
      'Kontrollerede højrisikocontainere med fund af narkotika, uanset mængde.',
    ],
    { effortIndicators: [inspected] },
  ),
  ratio({ ...common, kind: 'output', unit: units.perThousand, bias: biases.selective })(
    'container-detection-rate',
    [
      'Detections per 1,000 high-risk containers',
      'Vondsten per 1.000 containers met hoog risico',
      'Découvertes pour 1 000 conteneurs à haut risque',
      'Funde je 1.000 Risikocontainer',
      'Fund pr. 1.000 højrisikocontainere',
    ],
    [
      'Containers with a find divided by high-risk containers inspected, times a thousand.',
      'Containers met een vondst gedeeld door gecontroleerde containers met hoog risico, maal duizend.',
      'Nombre de conteneurs avec découverte divisé par le nombre de conteneurs à haut risque contrôlés, multiplié par mille.',
      'Container mit Fund, geteilt durch die kontrollierten Risikocontainer, mal tausend.',
      'Containere med fund divideret med kontrollerede højrisikocontainere, gange tusind.',
    ],
    { numerator: 'containers-with-finds', denominator: inspected, per: 1000 },
    { effortIndicators: [inspected] },
  ),
]
