import type { PackIndicatorDefinition } from '#shared/pack-indicator.ts'
import { five } from '../five-languages.ts'
import type { Translations } from './indicator.ts'

type Unit = PackIndicatorDefinition['unit']
const unit = (code: string, decimals: number, ...texts: Translations): Unit => ({
  code,
  names: five(...texts),
  decimals,
})

/** Units of measurement. */
export const units = {
  fact: unit('fact', 0, 'facts', 'feiten', 'faits', 'Straftaten', 'forhold'),
  person: unit('person', 0, 'persons', 'personen', 'personnes', 'Personen', 'personer'),
  accident: unit('accident', 0, 'accidents', 'ongevallen', 'accidents', 'Unfälle', 'uheld'),
  report: unit('report', 0, 'reports', 'meldingen', 'signalements', 'Meldungen', 'anmeldelser'),
  site: unit('site', 0, 'sites', 'locaties', 'sites', 'Orte', 'steder'),
  inspection: unit('inspection', 0, 'inspections', 'inspecties', 'inspections', 'Kontrollen', 'kontroller'),
  container: unit('container', 0, 'containers', 'containers', 'conteneurs', 'Container', 'containere'),
  kilogram: unit('kg', 1, 'kilograms', 'kilogram', 'kilogrammes', 'Kilogramm', 'kilogram'),
  tablet: unit('tablet', 0, 'tablets', 'tabletten', 'comprimés', 'Tabletten', 'tabletter'),
  load: unit(
    'mg_1000_day',
    1,
    'mg a day per 1,000 inhabitants',
    'mg per dag per 1.000 inwoners',
    'mg par jour pour 1 000 habitants',
    'mg am Tag je 1.000 Einwohner',
    'mg pr. dag pr. 1.000 indbyggere',
  ),
  euro: unit('EUR', 0, 'euros', 'euro', 'euros', 'Euro', 'euro'),
  hour: unit('hour', 0, 'hours', 'uren', 'heures', 'Stunden', 'timer'),
  day: unit('day', 0, 'days', 'dagen', 'jours', 'Tage', 'dage'),
  fte: unit(
    'fte',
    1,
    'full-time equivalents',
    'voltijdsequivalenten',
    'équivalents temps plein',
    'Vollzeitäquivalente',
    'fuldtidsstillinger',
  ),
  vehicle: unit('vehicle', 0, 'vehicles', 'voertuigen', 'véhicules', 'Fahrzeuge', 'køretøjer'),
  call: unit('call', 0, 'calls', 'oproepen', 'appels', 'Notrufe', 'opkald'),
  visit: unit('visit', 0, 'visits', 'bezoeken', 'visites', 'Besuche', 'besøg'),
  place: unit('place', 0, 'premises', 'panden', 'bâtiments', 'Gebäude', 'bygninger'),
  commitment: unit('commitment', 0, 'commitments', 'toezeggingen', 'engagements', 'Zusagen', 'tilsagn'),
  action: unit('action', 0, 'actions', 'acties', 'actions', 'Aktionen', 'aktioner'),
  recommendation: unit(
    'recommendation',
    0,
    'recommendations',
    'aanbevelingen',
    'recommandations',
    'Empfehlungen',
    'anbefalinger',
  ),
  weapon: unit('weapon', 0, 'weapons', 'wapens', 'armes', 'Waffen', 'våben'),
  dwelling: unit('dwelling', 0, 'dwellings', 'woningen', 'logements', 'Wohnungen', 'boliger'),
  percent: unit('percent', 1, '%', '%', '%', '%', '%'),
  perThousandPeople: unit(
    'per_1000_inhabitants',
    2,
    'per 1,000 inhabitants',
    'per 1.000 inwoners',
    'pour 1 000 habitants',
    'je 1.000 Einwohner',
    'pr. 1.000 indbyggere',
  ),
  perThousand: unit('per_1000', 2, 'per 1,000', 'per 1.000', 'pour 1 000', 'je 1.000', 'pr. 1.000'),
} as const
