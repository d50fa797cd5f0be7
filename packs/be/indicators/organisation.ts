import { biases } from './biases.ts'
import { counted, dimension, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const staff = {
  owner: 'BE-FPS-INTERIOR-DGSP',
  kind: 'input',
  polarity: 'up',
  unit: units.fte,
  level: 'police_zone',
  aggregation: ['sum', 'latest'],
  source: sources.zoneStaff,
  rhythm: 'P1Y',
  lag: 45,
  bias: biases.ownCount,
} as const

const followed = {
  ...staff,
  kind: 'output',
  unit: units.recommendation,
  aggregation: ['sum', 'sum'],
  source: sources.followUp,
  bias: biases.gaming,
} as const

const frame = dimension('frame', ['Frame', 'Kader', 'Cadre', 'Kader', 'Personalegruppe'], true, [
  ['operational', 'operational', 'operationeel', 'opérationnel', 'Einsatz', 'operativ'],
  ['civilian', 'civilian', 'burger', 'civil', 'zivil', 'civil'],
])

const countedStaff = counted(staff)
const percent = ratio({ ...staff, unit: units.percent })

/** The organisation itself, and whether findings and agreements change it. */
export const organisation = [
  countedStaff(
    'staff-norm',
    [
      'Staff by the norm',
      'Personeel volgens de norm',
      'Personnel selon la norme',
      'Personal nach der Norm',
      'Personale efter normen',
    ],
    [
      'Full-time equivalents provided for in the staffing plan of the zone, on the last day of the period.',
      'Voltijdsequivalenten volgens de personeelsformatie van de zone, op de laatste dag van de periode.',
      'Équivalents temps plein prévus au cadre de la zone, le dernier jour de la période.',
      'Im Stellenplan der Zone vorgesehene Vollzeitäquivalente, am letzten Tag des Zeitraums.',
      'Fuldtidsstillinger, som zonens normering forudser, på periodens sidste dag.',
    ],
    { kind: 'context', polarity: 'ambiguous', dimensions: [frame] },
  ),
  countedStaff(
    'staff-actual',
    ['Staff in service', 'Personeel in dienst', 'Personnel en service', 'Personal im Dienst', 'Personale i tjeneste'],
    [
      'Full-time equivalents in service on the last day of the period, long absences included.',
      'Voltijdsequivalenten in dienst op de laatste dag van de periode, langdurig afwezigen inbegrepen.',
      'Équivalents temps plein en service le dernier jour de la période, absences longues comprises.',
      'Vollzeitäquivalente im Dienst am letzten Tag des Zeitraums, lange Abwesende eingeschlossen.',
      'Fuldtidsstillinger i tjeneste på periodens sidste dag, langtidsfraværende medregnet.',
    ],
    { dimensions: [frame] },
  ),
  percent(
    'share-staff-filled',
    [
      'Share of the staffing plan that is filled',
      'Ingevuld deel van de formatie',
      'Part du cadre pourvue',
      'Besetzter Anteil des Stellenplans',
      'Besat andel af normeringen',
    ],
    [
      'Staff in service as a share of staff by the norm.',
      'Personeel in dienst als aandeel van het personeel volgens de norm.',
      'Personnel en service, en pourcentage du personnel selon la norme.',
      'Personal im Dienst als Anteil des Personals nach der Norm.',
      'Personale i tjeneste som andel af personale efter normen.',
    ],
    { numerator: 'staff-actual', denominator: 'staff-norm', per: 100 },
    { polarity: 'range', best: { low: 95, high: 102 } },
  ),
  countedStaff(
    'absence-days',
    ['Days of absence', 'Afwezigheidsdagen', 'Jours d’absence', 'Abwesenheitstage', 'Fraværsdage'],
    [
      'Working days lost to illness or accident.',
      'Werkdagen verloren door ziekte of ongeval.',
      'Jours ouvrables perdus pour maladie ou accident.',
      'Durch Krankheit oder Unfall verlorene Arbeitstage.',
      'Arbejdsdage tabt til sygdom eller ulykke.',
    ],
    { polarity: 'down', unit: units.day, aggregation: ['sum', 'sum'] },
  ),
  countedStaff(
    'working-days',
    ['Working days', 'Te werken dagen', 'Jours à prester', 'Arbeitstage', 'Arbejdsdage'],
    [
      'Days that staff in service were scheduled to work.',
      'Dagen die het personeel in dienst volgens het uurrooster moest werken.',
      'Jours que le personnel en service devait prester selon l’horaire.',
      'Tage, die das Personal nach Dienstplan zu arbeiten hatte.',
      'Dage, som personalet efter tjenesteplanen skulle arbejde.',
    ],
    { kind: 'context', polarity: 'ambiguous', unit: units.day, aggregation: ['sum', 'sum'] },
  ),
  percent(
    'share-absence',
    ['Absenteeism', 'Absenteïsme', 'Absentéisme', 'Fehlzeitenquote', 'Sygefravær'],
    [
      'Days of absence as a share of working days.',
      'Afwezigheidsdagen als aandeel van de te werken dagen.',
      'Jours d’absence, en pourcentage des jours à prester.',
      'Abwesenheitstage als Anteil der Arbeitstage.',
      'Fraværsdage som andel af arbejdsdage.',
    ],
    { numerator: 'absence-days', denominator: 'working-days', per: 100 },
    { polarity: 'down' },
  ),
  counted(followed)(
    'recommendations-made',
    [
      'Recommendations made',
      'Ontvangen aanbevelingen',
      'Recommandations formulées',
      'Ausgesprochene Empfehlungen',
      'Givne anbefalinger',
    ],
    [
      'Recommendations of evaluations and audits that were submitted to the organisation in the year.',
      'Aanbevelingen van evaluaties en audits die in het jaar aan de organisatie overhandigd werden.',
      'Recommandations d’évaluations et d’audits remises à l’organisation dans l’année.',
      'Im Jahr übergebene Empfehlungen aus Evaluationen und Prüfungen.',
      'Anbefalinger fra evalueringer og revision, der blev afleveret i året.',
    ],
    { kind: 'context', polarity: 'ambiguous' },
  ),
  counted(followed)(
    'recommendations-carried-out',
    [
      'Recommendations carried out',
      'Uitgevoerde aanbevelingen',
      'Recommandations mises en œuvre',
      'Umgesetzte Empfehlungen',
      'Gennemførte anbefalinger',
    ],
    [
      'Of those, recommendations that changed a duty, procedure, unit or budget.',
      'Daarvan de aanbevelingen die tot een andere taak, procedure, eenheid of begroting leidden.',
      'Parmi elles, celles qui ont changé une tâche, une procédure, une unité ou un budget.',
      'Davon jene, die eine Aufgabe, ein Verfahren, eine Einheit oder ein Budget änderten.',
      'Heraf dem, der ændrede en opgave, procedure, enhed eller et budget.',
    ],
  ),
  ratio({ ...followed, unit: units.percent })(
    'share-recommendations-carried-out',
    [
      'Share of recommendations carried out',
      'Aandeel uitgevoerde aanbevelingen',
      'Part des recommandations mises en œuvre',
      'Anteil umgesetzter Empfehlungen',
      'Andel gennemførte anbefalinger',
    ],
    [
      'Recommendations carried out as a share of those made.',
      'Uitgevoerde aanbevelingen als aandeel van de ontvangen aanbevelingen.',
      'Recommandations mises en œuvre, en pourcentage des recommandations formulées.',
      'Umgesetzte Empfehlungen als Anteil der ausgesprochenen.',
      'Gennemførte anbefalinger som andel af de givne.',
    ],
    { numerator: 'recommendations-carried-out', denominator: 'recommendations-made', per: 100 },
  ),
]
