import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-FPS-INTERIOR-DGSP',
  kind: 'activity',
  polarity: 'up',
  unit: units.vehicle,
  level: 'police_zone',
  period: 'month',
  source: sources.zoneRegister,
  rhythm: 'P1M',
  lag: 20,
  bias: biases.activity,
} as const

const done = counted(common)
const share = ratio({ ...common, unit: units.percent })

/** Traffic checks, and the response time of help. */
export const trafficAndResponse = [
  done(
    'speed-vehicles-checked',
    [
      'Vehicles checked for speed',
      'Op snelheid gecontroleerde voertuigen',
      'Véhicules contrôlés en vitesse',
      'Auf Geschwindigkeit kontrollierte Fahrzeuge',
      'Køretøjer kontrolleret for fart',
    ],
    [
      'Vehicles that passed a speed check, staffed or automatic.',
      'Voertuigen die een snelheidscontrole passeerden, bemand of onbemand.',
      'Véhicules passés devant un contrôle de vitesse, avec ou sans personnel.',
      'Fahrzeuge, die eine Geschwindigkeitskontrolle passierten, bemannt oder nicht.',
      'Køretøjer, der passerede en fartkontrol, bemandet eller ej.',
    ],
  ),
  done(
    'speed-offences',
    [
      'Speeding found',
      'Vastgestelde snelheidsovertredingen',
      'Excès de vitesse constatés',
      'Festgestellte Geschwindigkeitsverstöße',
      'Konstaterede fartovertrædelser',
    ],
    [
      'Vehicles above the limit at these checks.',
      'Voertuigen boven de limiet bij die controles.',
      'Véhicules au-dessus de la limite lors de ces contrôles.',
      'Fahrzeuge über der Grenze bei diesen Kontrollen.',
      'Køretøjer over grænsen ved disse kontroller.',
    ],
    { kind: 'output', polarity: 'ambiguous', bias: biases.detected, effortIndicators: ['speed-vehicles-checked'] },
  ),
  share(
    'share-speeding',
    [
      'Share of vehicles above the speed limit',
      'Aandeel dat te snel rijdt',
      'Part en excès de vitesse',
      'Anteil der zu schnell Fahrenden',
      'Andel, der kører for hurtigt',
    ],
    [
      'Vehicles above the limit as a share of vehicles checked.',
      'Voertuigen boven de limiet als aandeel van de gecontroleerde voertuigen.',
      'Véhicules au-dessus de la limite, en pourcentage des véhicules contrôlés.',
      'Fahrzeuge über der Grenze als Anteil der kontrollierten.',
      'Køretøjer over grænsen som andel af de kontrollerede.',
    ],
    { numerator: 'speed-offences', denominator: 'speed-vehicles-checked', per: 100 },
    { kind: 'outcome', polarity: 'down', bias: biases.selective },
  ),
  done(
    'urgent-calls',
    ['Urgent calls', 'Dringende oproepen', 'Appels urgents', 'Dringende Notrufe', 'Hasteopkald'],
    [
      'Calls that required a team to leave immediately.',
      'Oproepen waarvoor een ploeg onmiddellijk moest vertrekken.',
      'Appels pour lesquels une équipe devait partir immédiatement.',
      'Notrufe, zu denen sofort eine Streife fahren musste.',
      'Opkald, hvor en patrulje straks skulle af sted.',
    ],
    { kind: 'context', polarity: 'ambiguous', unit: units.call, bias: biases.ownCount },
  ),
  done(
    'urgent-calls-in-time',
    [
      'Urgent calls answered within the norm',
      'Dringende oproepen binnen de norm beantwoord',
      'Appels urgents traités dans la norme',
      'Dringende Notrufe innerhalb der Norm',
      'Hasteopkald besvaret inden for normen',
    ],
    [
      'Urgent calls where a team arrived within the norm of the zone.',
      'Dringende oproepen waarbij een ploeg binnen de norm van de zone ter plaatse was.',
      'Appels urgents où une équipe était sur place dans la norme de la zone.',
      'Dringende Notrufe, bei denen eine Streife innerhalb der Norm der Zone vor Ort war.',
      'Hasteopkald, hvor en patrulje var fremme inden for zonens norm.',
    ],
    { kind: 'output', unit: units.call, bias: biases.ownCount },
  ),
  share(
    'share-urgent-in-time',
    [
      'Share of urgent calls in time',
      'Aandeel dringende oproepen op tijd',
      'Part d’appels urgents à temps',
      'Anteil rechtzeitiger Notrufe',
      'Andel hasteopkald til tiden',
    ],
    [
      'Urgent calls within the norm as a share of all urgent calls.',
      'Dringende oproepen binnen de norm als aandeel van alle dringende oproepen.',
      'Appels urgents dans la norme, en pourcentage de tous les appels urgents.',
      'Notrufe innerhalb der Norm als Anteil aller dringenden.',
      'Hasteopkald inden for normen som andel af alle.',
    ],
    { numerator: 'urgent-calls-in-time', denominator: 'urgent-calls', per: 100 },
    { kind: 'output', bias: biases.ownCount },
  ),
]
