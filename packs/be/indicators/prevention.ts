import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-FPS-INTERIOR-DGSP',
  kind: 'activity',
  polarity: 'up',
  unit: units.visit,
  level: 'municipality',
  source: sources.prevention,
  rhythm: 'P3M',
  lag: 45,
  bias: biases.activity,
} as const

const done = counted(common)

/** Preventive activities. */
export const prevention = [
  done(
    'prevention-visits',
    [
      'Visits of burglary prevention',
      'Bezoeken inbraakpreventie',
      'Visites de prévention du cambriolage',
      'Besuche der Einbruchsprävention',
      'Besøg om indbrudsforebyggelse',
    ],
    [
      'Visits to dwellings with written advice against burglary.',
      'Bezoeken aan woningen met schriftelijk advies tegen inbraak.',
      'Visites de logements avec avis écrit contre le cambriolage.',
      'Besuche in Wohnungen mit schriftlichem Rat gegen Einbruch.',
      'Besøg i boliger med skriftlige råd mod indbrud.',
    ],
  ),
  done(
    'pupils-reached',
    ['Pupils reached', 'Bereikte leerlingen', 'Élèves touchés', 'Erreichte Schüler', 'Elever, der blev nået'],
    [
      'Pupils who took part in a programme on drugs or violence of several lessons, each once a year.',
      'Leerlingen die deelnamen aan een programma over drugs of geweld van meerdere lessen, elk één keer per jaar.',
      'Élèves ayant suivi un programme de plusieurs leçons sur les drogues ou la violence, une fois par an.',
      'Schüler in einem Programm von mehreren Stunden über Drogen oder Gewalt, jeder einmal im Jahr.',
      'Elever i et forløb på flere timer om stoffer eller vold, hver én gang om året.',
    ],
    { unit: units.person },
  ),
  done(
    'rural-premises-known',
    [
      'Rural premises at risk that are known',
      'Bekende landelijke panden met risico',
      'Bâtiments ruraux à risque connus',
      'Bekannte ländliche Gebäude mit Risiko',
      'Kendte landlige bygninger med risiko',
    ],
    [
      'Vacant farms and sheds on the list of the municipality, at the end of the period.',
      'Leegstaande hoeves en loodsen op de lijst van de gemeente, op het einde van de periode.',
      'Fermes et hangars inoccupés sur la liste de la commune, en fin de période.',
      'Leere Höfe und Hallen auf der Liste der Gemeinde, am Ende des Zeitraums.',
      'Tomme gårde og haller på kommunens liste ved periodens slutning.',
    ],
    {
      kind: 'context',
      polarity: 'ambiguous',
      unit: units.place,
      aggregation: ['sum', 'latest'],
      bias: biases.ownCount,
    },
  ),
  done(
    'rural-owners-reached',
    [
      'Owners of rural premises reached',
      'Bereikte eigenaars van landelijke panden',
      'Propriétaires de bâtiments ruraux touchés',
      'Erreichte Eigentümer ländlicher Gebäude',
      'Ejere af landlige bygninger, der blev nået',
    ],
    [
      'Of these premises, those whose owner was contacted about letting premises for drug production.',
      'Daarvan de panden waarvan de eigenaar aangesproken werd over verhuur voor drugsproductie.',
      'Parmi ceux-ci, ceux dont le propriétaire a été approché sur la location pour produire des drogues.',
      'Davon jene, deren Eigentümer zur Vermietung für Drogenherstellung angesprochen wurden.',
      'Heraf bygninger, hvor ejeren er kontaktet om udlejning til narkotikafremstilling.',
    ],
    { unit: units.place, aggregation: ['sum', 'latest'], kind: 'output' },
  ),
  ratio({ ...common, unit: units.percent, kind: 'output' })(
    'share-rural-owners-reached',
    [
      'Share of owners of rural premises reached',
      'Aandeel bereikte eigenaars van landelijke panden',
      'Part des propriétaires de bâtiments ruraux touchés',
      'Anteil erreichter Eigentümer ländlicher Gebäude',
      'Andel ejere af landlige bygninger, der blev nået',
    ],
    [
      'Premises whose owner was reached as a share of those that are known.',
      'Panden waarvan de eigenaar bereikt werd als aandeel van de bekende panden.',
      'Bâtiments dont le propriétaire a été touché, en pourcentage des bâtiments connus.',
      'Gebäude mit erreichtem Eigentümer als Anteil der bekannten.',
      'Bygninger med nået ejer som andel af de kendte.',
    ],
    { numerator: 'rural-owners-reached', denominator: 'rural-premises-known', per: 100 },
  ),
]
