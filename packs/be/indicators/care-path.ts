import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-SERVICE-CRIMINAL-POLICY',
  kind: 'output',
  polarity: 'up',
  unit: units.person,
  level: 'judicial_arrondissement',
  source: sources.care,
  rhythm: 'P1Y',
  lag: 120,
  bias: biases.ownCount,
} as const

const step = counted(common)
const share = ratio({ ...common, unit: units.percent })

/**
 * The path into care after a judicial referral. It contains only counts, never a case. Each step counts the persons
 * referred in that year.
 */
export const carePath = [
  step(
    'care-referred',
    [
      'Referred to care',
      'Naar zorg doorverwezen',
      'Orientés vers les soins',
      'An die Hilfe verwiesen',
      'Henvist til behandling',
    ],
    [
      'Persons whom a prosecutor or court referred to care for their use of drugs in the year.',
      'Personen die parket of rechtbank in het jaar voor hun druggebruik naar zorg doorverwees.',
      'Personnes que le parquet ou le tribunal a orientées dans l’année vers des soins pour usage de drogues.',
      'Personen, die Staatsanwaltschaft oder Gericht im Jahr wegen Drogenkonsums an einen Hilfsdienst verwies.',
      'Personer, som anklagemyndighed eller ret i året henviste til behandling for stofbrug.',
    ],
    { kind: 'activity' },
  ),
  step(
    'care-started',
    ['Started in care', 'Gestart in de zorg', 'Soins entamés', 'Hilfe begonnen', 'Begyndt i behandling'],
    [
      'Of those referred in the year, persons who came to the first appointment.',
      'Personen die in het jaar doorverwezen werden en naar het eerste gesprek kwamen.',
      'Parmi les personnes orientées dans l’année, celles qui se sont présentées au premier entretien.',
      'Von den im Jahr Verwiesenen jene, die zum ersten Gespräch kamen.',
      'Af de henviste i året dem, der mødte til første samtale.',
    ],
  ),
  step(
    'care-completed',
    ['Completed care', 'Zorg voltooid', 'Soins menés à terme', 'Hilfe abgeschlossen', 'Behandling gennemført'],
    [
      'Of those referred in the year, persons who completed the programme as agreed.',
      'Personen die in het jaar doorverwezen werden en het traject zoals afgesproken beëindigden.',
      'Parmi les personnes orientées dans l’année, celles qui ont terminé le parcours convenu.',
      'Von den im Jahr Verwiesenen jene, die den Weg wie vereinbart beendeten.',
      'Af de henviste i året dem, der afsluttede forløbet som aftalt.',
    ],
  ),
  step(
    'care-relapsed',
    [
      'Relapsed within two years',
      'Hervallen binnen twee jaar',
      'Rechute dans les deux ans',
      'Rückfall binnen zwei Jahren',
      'Tilbagefald inden for to år',
    ],
    [
      'Of those who completed the programme, persons with a new drug offence within two years.',
      'Personen die het traject voltooiden en binnen twee jaar een nieuw drugsfeit pleegden.',
      'Parmi les personnes ayant terminé, celles avec un nouveau fait de drogues dans les deux ans.',
      'Von denen, die abschlossen, jene mit einer neuen Drogenstraftat binnen zwei Jahren.',
      'Af dem, der gennemførte, personer med et nyt narkotikaforhold inden for to år.',
    ],
    { kind: 'outcome', polarity: 'down', lag: 800, bias: biases.shortFollowUp },
  ),
  share(
    'share-care-started',
    [
      'Share that starts in care',
      'Aandeel dat in zorg start',
      'Part qui entame les soins',
      'Anteil, der Hilfe beginnt',
      'Andel, der begynder i behandling',
    ],
    [
      'Persons who started as a share of those referred.',
      'Wie startte als aandeel van wie doorverwezen werd.',
      'Personnes ayant entamé les soins, en pourcentage des personnes orientées.',
      'Begonnene als Anteil der Verwiesenen.',
      'De begyndte som andel af de henviste.',
    ],
    { numerator: 'care-started', denominator: 'care-referred', per: 100 },
  ),
  share(
    'share-care-completed',
    [
      'Share that completes care',
      'Aandeel dat zorg voltooit',
      'Part qui mène les soins à terme',
      'Anteil, der Hilfe abschließt',
      'Andel, der gennemfører behandling',
    ],
    [
      'Persons who completed the programme as a share of those who started.',
      'Wie het traject voltooide als aandeel van wie startte.',
      'Personnes ayant terminé le parcours, en pourcentage de celles qui ont commencé.',
      'Abschlüsse als Anteil derer, die begannen.',
      'De gennemførte som andel af de begyndte.',
    ],
    { numerator: 'care-completed', denominator: 'care-started', per: 100 },
    { kind: 'outcome' },
  ),
  share(
    'share-care-relapsed',
    ['Share that relapses', 'Aandeel dat hervalt', 'Part qui rechute', 'Anteil mit Rückfall', 'Andel med tilbagefald'],
    [
      'Persons who relapsed within two years as a share of those who completed the programme.',
      'Wie binnen twee jaar herviel als aandeel van wie het traject voltooide.',
      'Personnes ayant rechuté dans les deux ans, en pourcentage de celles qui ont terminé.',
      'Rückfälle binnen zwei Jahren als Anteil der Abschlüsse.',
      'Tilbagefald inden for to år som andel af de gennemførte.',
    ],
    { numerator: 'care-relapsed', denominator: 'care-completed', per: 100 },
    { kind: 'outcome', polarity: 'down', lag: 800, bias: biases.shortFollowUp },
  ),
  step(
    'care-waiting-days',
    [
      'Days until the first appointment',
      'Dagen tot het eerste gesprek',
      'Jours jusqu’au premier entretien',
      'Tage bis zum ersten Gespräch',
      'Dage til første samtale',
    ],
    [
      'Median number of days between referral and first appointment; the median of several districts is not the median of all persons.',
      'Mediaan van het aantal dagen tussen doorverwijzing en eerste gesprek; de mediaan van meerdere arrondissementen samen volgt niet uit hun afzonderlijke medianen.',
      'Médiane des jours entre l’orientation et le premier entretien ; les médianes ne s’additionnent pas.',
      'Median der Tage zwischen Verweisung und erstem Gespräch; Mediane lassen sich nicht addieren.',
      'Median af dage mellem henvisning og første samtale; medianer kan ikke lægges sammen.',
    ],
    { polarity: 'down', unit: units.day, aggregation: ['none', 'none'] },
  ),
]
