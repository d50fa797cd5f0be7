import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-FP-DJSOC-DRUGS',
  kind: 'output',
  polarity: 'ambiguous',
  unit: units.site,
  level: 'municipality',
  source: sources.judicialPolice,
  rhythm: 'P3M',
  lag: 60,
  bias: biases.detected,
} as const

const found = counted(common)
const inspections = ['inspections-rural-premises']

/** Production and dumping: sites found, together with the search effort and the costs. */
export const drugProduction = [
  found(
    'drug-labs',
    [
      'Drug labs dismantled',
      'Ontmantelde drugslabs',
      'Laboratoires de drogues démantelés',
      'Ausgehobene Drogenlabore',
      'Nedlagte narkotikalaboratorier',
    ],
    [
      'Places where synthetic drugs were made and that were dismantled, whatever the state in which they were found.',
      'Ontmantelde plaatsen waar synthetische drugs gemaakt werden, ongeacht de staat waarin ze gevonden werden.',
      'Lieux de production de drogues de synthèse démantelés, quel que soit l’état dans lequel ils ont été trouvés.',
      'Ausgehobene Orte, an denen synthetische Drogen hergestellt wurden, in welchem Zustand auch immer.',
      'Nedlagte steder, hvor der blev fremstillet syntetiske stoffer, uanset i hvilken stand de blev fundet.',
    ],
    { effortIndicators: inspections },
  ),
  found(
    'cannabis-plantations',
    [
      'Cannabis plantations dismantled',
      'Ontmantelde cannabisplantages',
      'Plantations de cannabis démantelées',
      'Ausgehobene Cannabisplantagen',
      'Nedlagte cannabisplantager',
    ],
    [
      'Plantations of fifty plants or more that were dismantled.',
      'Plantages van vijftig planten of meer die ontmanteld werden.',
      'Plantations de cinquante plants ou plus démantelées.',
      'Ausgehobene Plantagen mit fünfzig Pflanzen oder mehr.',
      'Nedlagte plantager med halvtreds planter eller flere.',
    ],
    { effortIndicators: inspections },
  ),
  found(
    'drug-dumping-sites',
    [
      'Dumping sites of drug waste',
      'Dumpplaatsen van drugsafval',
      'Sites de déversement de déchets de drogues',
      'Ablagerungsorte von Drogenabfall',
      'Dumpningssteder for narkotikaaffald',
    ],
    [
      'Places where waste of the production of drugs was found, each once however often it was used.',
      'Plaatsen waar afval van drugsproductie gevonden werd; elke plaats telt één keer, ook als ze vaker gebruikt werd.',
      'Lieux où des déchets de production de drogues ont été trouvés, chacun une fois.',
      'Orte, an denen Abfall der Drogenherstellung gefunden wurde, jeder einmal.',
      'Steder, hvor affald fra narkotikafremstilling blev fundet, hvert én gang.',
    ],
    { kind: 'outcome', polarity: 'down', effortIndicators: inspections },
  ),
  found(
    'inspections-rural-premises',
    [
      'Inspections of rural and vacant premises',
      'Inspecties van landelijke en leegstaande panden',
      'Inspections de bâtiments ruraux ou inoccupés',
      'Kontrollen ländlicher und leerer Gebäude',
      'Kontroller af landlige og tomme bygninger',
    ],
    [
      'On-site visits to farms, sheds and vacant premises to look for signs of drug production.',
      'Bezoeken ter plaatse aan hoeves, loodsen en leegstaande panden met aandacht voor drugsproductie.',
      'Visites sur place de fermes, de hangars et de bâtiments inoccupés, en vue de détecter la production de drogues.',
      'Besuche von Höfen, Hallen und leeren Gebäuden mit Blick auf Drogenherstellung.',
      'Besøg på gårde, i haller og tomme bygninger med øje for narkotikafremstilling.',
    ],
    { kind: 'activity', polarity: 'up', unit: units.inspection, source: sources.zoneRegister, bias: biases.activity },
  ),
  ratio({ ...common, unit: units.perThousand, bias: biases.selective })(
    'finds-per-inspection-rural',
    [
      'Labs found per 1,000 inspections',
      'Gevonden labs per 1.000 inspecties',
      'Laboratoires trouvés pour 1 000 inspections',
      'Gefundene Labore je 1.000 Kontrollen',
      'Fundne laboratorier pr. 1.000 kontroller',
    ],
    [
      'Labs dismantled divided by inspections of rural and vacant premises, times a thousand.',
      'Ontmantelde labs gedeeld door inspecties van landelijke en leegstaande panden, maal duizend.',
      'Nombre de laboratoires démantelés divisé par le nombre d’inspections de bâtiments ruraux ou inoccupés, multiplié par mille.',
      'Ausgehobene Labore, geteilt durch die Kontrollen ländlicher und leerer Gebäude, mal tausend.',
      'Nedlagte laboratorier divideret med kontroller af landlige og tomme bygninger, gange tusind.',
    ],
    { numerator: 'drug-labs', denominator: 'inspections-rural-premises', per: 1000 },
    { effortIndicators: inspections },
  ),
  found(
    'drug-waste-clean-up-cost',
    [
      'Cost of cleaning up drug waste',
      'Kosten van het opruimen van drugsafval',
      'Coût du nettoyage des déchets de drogues',
      'Kosten der Räumung von Drogenabfall',
      'Udgifter til oprydning af narkotikaaffald',
    ],
    [
      'Amounts invoiced to municipalities and landowners for cleaning up sites, excluding VAT.',
      'Wat aan gemeenten en grondeigenaars gefactureerd werd voor het opruimen van dumpplaatsen, zonder btw.',
      'Ce qui a été facturé aux communes et propriétaires pour le nettoyage des sites, hors taxe.',
      'Was Gemeinden und Grundeigentümern für die Räumung berechnet wurde, ohne Steuer.',
      'Hvad kommuner og grundejere blev faktureret for oprydning, uden moms.',
    ],
    {
      owner: 'BE-OVAM',
      kind: 'impact',
      polarity: 'down',
      unit: units.euro,
      source: sources.wasteAgencies,
      lag: 120,
      bias: biases.ownCount,
    },
  ),
  found(
    'precursor-signals',
    [
      'Reports on precursors',
      'Meldingen over precursoren',
      'Signalements sur les précurseurs',
      'Meldungen zu Grundstoffen',
      'Indberetninger om prækursorer',
    ],
    [
      'Reports by firms and customs of suspicious orders of base substances for drugs.',
      'Meldingen van bedrijven en douane over verdachte bestellingen van grondstoffen voor drugs.',
      'Signalements d’entreprises et des douanes sur des commandes suspectes de substances de base.',
      'Meldungen von Firmen und Zoll über auffällige Bestellungen von Grundstoffen.',
      'Virksomheders og toldens indberetninger om mistænkelige ordrer på prækursorer.',
    ],
    { owner: 'BE-FP-PRECURSORS', unit: units.report, level: 'country', effortIndicators: ['partner-commitments-kept'] },
  ),
]
