import { biases } from './biases.ts'
import { counted, dimension } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const demand = {
  owner: 'BE-SCIENSANO',
  kind: 'outcome',
  polarity: 'ambiguous',
  unit: units.person,
  level: 'province',
  source: sources.treatmentRegister,
  rhythm: 'P1Y',
  lag: 300,
  bias: biases.register,
} as const

const substance = dimension(
  'substance',
  ['Main substance', 'Voornaamste middel', 'Produit principal', 'Hauptsubstanz', 'Hovedstof'],
  true,
  [
    ['opioids', 'opioids', 'opioïden', 'opioïdes', 'Opioide', 'opioider'],
    ['cocaine', 'cocaine', 'cocaïne', 'cocaïne', 'Kokain', 'kokain'],
    ['cannabis', 'cannabis', 'cannabis', 'cannabis', 'Cannabis', 'cannabis'],
    ['amphetamines', 'amphetamines', 'amfetaminen', 'amphétamines', 'Amphetamine', 'amfetaminer'],
    ['other', 'other', 'andere', 'autres', 'andere', 'andre'],
  ],
)

const treated = counted(demand)

/** Harm that drugs do to people. A plan is judged by these outcomes, next to the seizures. */
const people = [
  treated(
    'treatment-demand',
    [
      'Demand for treatment',
      'Vraag naar behandeling',
      'Demande de traitement',
      'Behandlungsnachfrage',
      'Anmodninger om behandling',
    ],
    [
      'Persons who began a treatment for drugs in the year, by province of residence; a person who begins twice counts once.',
      'Personen die in het jaar een behandeling voor drugs begonnen, per provincie van verblijf; wie twee keer begint, telt één keer.',
      'Personnes ayant entamé un traitement pour drogues dans l’année, par province de résidence ; deux débuts comptent une fois.',
      'Personen, die im Jahr eine Behandlung wegen Drogen begannen, nach Wohnprovinz; wer zweimal beginnt, zählt einmal.',
      'Personer, der begyndte behandling for narkotika i året, efter bopælsprovins; to begyndelser tæller én gang.',
    ],
    { dimensions: [substance] },
  ),
  counted({
    ...demand,
    polarity: 'down',
    source: sources.deathRegister,
    lag: 700,
    bias: biases.coding,
    kind: 'impact',
  })(
    'drug-deaths',
    ['Deaths from drugs', 'Drugsdoden', 'Décès liés aux drogues', 'Drogentote', 'Narkotikadødsfald'],
    [
      'Deaths of which drugs are the direct cause, by province of residence.',
      'Overlijdens waarvan drugs de rechtstreekse oorzaak zijn, per provincie van verblijf.',
      'Décès dont les drogues sont la cause directe, par province de résidence.',
      'Todesfälle mit Drogen als direkter Ursache, nach Wohnprovinz.',
      'Dødsfald med narkotika som direkte årsag, efter bopælsprovins.',
    ],
  ),
]

const load = counted({
  owner: 'EU-EUDA',
  kind: 'outcome',
  polarity: 'down',
  unit: units.load,
  level: 'municipality',
  aggregation: ['none', 'none'],
  source: sources.wastewater,
  rhythm: 'P1Y',
  lag: 400,
  bias: biases.sample,
})

const loads = (
  [
    ['wastewater-cocaine', 'benzoylecgonine', 'Cocaine', 'Cocaïne', 'Cocaïne', 'Kokain', 'Kokain'],
    ['wastewater-mdma', 'MDMA', 'MDMA', 'MDMA', 'MDMA', 'MDMA', 'MDMA'],
    ['wastewater-amphetamine', 'amphetamine', 'Amphetamine', 'Amfetamine', 'Amphétamine', 'Amphetamin', 'Amfetamin'],
  ] as const
).map(([code, trace, en, nl, fr, de, da]) =>
  load(
    code,
    [
      `${en} in wastewater`,
      `${nl} in rioolwater`,
      `${fr} dans les eaux usées`,
      `${de} im Abwasser`,
      `${da} i spildevand`,
    ],
    [
      `Seven-day mean of the amount of ${trace} that reached the treatment plant, per 1,000 inhabitants connected to it.`,
      `Gemiddelde van zeven dagen van de hoeveelheid ${trace} bij de zuiveringsinstallatie, per 1.000 aangesloten inwoners.`,
      `Moyenne de sept jours de ${trace} arrivant à la station d’épuration, pour 1 000 habitants raccordés.`,
      `Mittel von sieben Tagen der Menge ${trace} an der Kläranlage, je 1.000 angeschlossene Einwohner.`,
      `Gennemsnit af syv dages mængde ${trace} på rensningsanlægget, pr. 1.000 tilsluttede indbyggere.`,
    ],
  ),
)

export const drugHarm = [...people, ...loads]
