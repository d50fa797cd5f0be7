import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-FPS-INTERIOR-DGSP',
  kind: 'input',
  polarity: 'up',
  unit: units.hour,
  level: 'police_zone',
  period: 'month',
  source: sources.zoneStaff,
  rhythm: 'P1M',
  lag: 30,
  bias: biases.ownCount,
} as const

const hours = counted(common)
const done = counted({ ...common, kind: 'activity', source: sources.zoneRegister, bias: biases.activity })

/** Police effort and the activities that result from it. */
export const operations = [
  hours(
    'hours-available',
    ['Hours available', 'Beschikbare uren', 'Heures disponibles', 'Verfügbare Stunden', 'Timer til rådighed'],
    [
      'Hours of operational staff that can be planned, after leave and absence.',
      'Inplanbare uren van operationeel personeel, na verlof en afwezigheid.',
      'Heures du personnel opérationnel à planifier, après congés et absences.',
      'Planbare Stunden des Einsatzpersonals, nach Urlaub und Abwesenheit.',
      'Timer for operativt personale, der kan planlægges, efter ferie og fravær.',
    ],
  ),
  hours(
    'hours-drug-enquiries',
    [
      'Hours of drug enquiries',
      'Uren drugsonderzoek',
      'Heures d’enquête drogues',
      'Stunden Drogenermittlung',
      'Timer til narkotikaefterforskning',
    ],
    [
      'Hours spent by local investigators on enquiries into drugs: the effort with which finds are compared.',
      'Uren van lokale rechercheurs aan drugsonderzoeken: de inspanning waarmee het aantal vondsten vergeleken wordt.',
      'Heures consacrées aux drogues par les enquêteurs locaux : à lire avec les constats.',
      'Stunden lokaler Ermittler zu Drogen: der Einsatz, mit dem zusammen Funde zu lesen sind.',
      'Lokale efterforskeres timer på narkotika: den indsats, som fund skal ses i forhold til.',
    ],
    { bias: biases.activity, kind: 'activity' },
  ),
  hours(
    'hycap-hours-delivered',
    [
      'HyCap hours delivered',
      'Geleverde HyCap-uren',
      'Heures HyCap fournies',
      'Geleistete HyCap-Stunden',
      'Leverede HyCap-timer',
    ],
    [
      'Hours of reserved capacity that the zone delivered.',
      'Uren gereserveerde capaciteit die de zone leverde.',
      'Heures de capacité hypothéquée fournies par la zone.',
      'Von der Zone geleistete Stunden der reservierten Kapazität.',
      'Timer af reserveret kapacitet, som zonen leverede.',
    ],
    { polarity: 'ambiguous' },
  ),
  ratio({ ...common, polarity: 'range', best: { low: 0, high: 10 }, unit: units.percent })(
    'hycap-share',
    [
      'HyCap as a share of available hours',
      'HyCap als aandeel van de beschikbare uren',
      'HyCap, en pourcentage des heures disponibles',
      'HyCap als Anteil der verfügbaren Stunden',
      'HyCap som andel af timer til rådighed',
    ],
    [
      'HyCap hours delivered as a share of the hours available.',
      'Geleverde HyCap-uren als aandeel van de beschikbare uren.',
      'Heures HyCap fournies, en pourcentage des heures disponibles.',
      'Geleistete HyCap-Stunden als Anteil der verfügbaren Stunden.',
      'Leverede HyCap-timer som andel af timer til rådighed.',
    ],
    { numerator: 'hycap-hours-delivered', denominator: 'hours-available', per: 100 },
  ),
  done(
    'persons-checked-drugs',
    [
      'Persons checked for drugs',
      'Op drugs gecontroleerde personen',
      'Personnes contrôlées (drogues)',
      'Auf Drogen kontrollierte Personen',
      'Personer kontrolleret for narkotika',
    ],
    [
      'Persons checked in actions against drugs, counted each time they were checked.',
      'Personen die bij acties tegen drugs gecontroleerd werden, elk zo vaak geteld als ze gecontroleerd werden.',
      'Personnes contrôlées lors des actions contre les drogues, chacune autant de fois que contrôlée.',
      'Bei Aktionen gegen Drogen kontrollierte Personen, jede so oft wie kontrolliert.',
      'Personer kontrolleret ved aktioner mod narkotika; en person tælles med ved hver kontrol.',
    ],
    { unit: units.person },
  ),
]
