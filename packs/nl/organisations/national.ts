import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

const country = { area: 'NL' }

export const national: readonly PackOrganisation[] = [
  body(
    'NL-PARLIAMENT',
    'parliament',
    'national',
    ['House of Representatives', 'Tweede Kamer', 'Seconde Chambre', 'Zweite Kammer', 'Andetkammeret'],
    country,
  ),
  body(
    'NL-MIN-JUSTICE',
    'ministry',
    'national',
    [
      'Ministry of Justice and Security',
      'Ministerie van Justitie en Veiligheid',
      'Ministère de la Justice et de la Sécurité',
      'Ministerium für Justiz und Sicherheit',
      'Ministeriet for justits og sikkerhed',
    ],
    country,
  ),
  body(
    'NL-PROSECUTION-BOARD',
    'prosecution_board',
    'national',
    [
      'Board of Prosecutors-General',
      'College van procureurs-generaal',
      'Collège des procureurs généraux',
      'Kollegium der Generalprokuratoren',
      'Generalprokuratorernes kollegium',
    ],
    country,
  ),
  body(
    'NL-POLICE',
    'police_force',
    'national',
    ['National police', 'Politie', 'Police nationale', 'Nationale Polizei', 'Rigspolitiet'],
    country,
  ),
  body(
    'NL-UNIT-OPERATIONS',
    'police_unit',
    'national',
    [
      'National Expertise and Operations unit',
      'Landelijke Eenheid Expertise en Operaties',
      'Unité nationale Expertise et Opérations',
      'Nationale Einheit Expertise und Einsätze',
      'National enhed for ekspertise og operationer',
    ],
    { ...country, parent: 'NL-POLICE' },
  ),
  body(
    'NL-UNIT-INVESTIGATION',
    'police_unit',
    'national',
    [
      'National Investigation and Special Interventions unit',
      'Landelijke Eenheid Opsporing en Interventies',
      'Unité nationale Enquêtes et Interventions',
      'Nationale Einheit Ermittlungen und Zugriffe',
      'National enhed for efterforskning og indsats',
    ],
    { ...country, parent: 'NL-POLICE' },
  ),
  body(
    'NL-MARECHAUSSEE',
    'military_police',
    'national',
    [
      'Royal Marechaussee',
      'Koninklijke Marechaussee',
      'Maréchaussée royale',
      'Königliche Marechaussee',
      'Den Kongelige Marechaussee',
    ],
    country,
  ),
  body('NL-CUSTOMS', 'customs', 'national', ['Customs', 'Douane', 'Douane', 'Zoll', 'Toldvæsenet'], country),
  body(
    'NL-VNG',
    'association',
    'national',
    [
      'Association of Netherlands Municipalities',
      'Vereniging van Nederlandse Gemeenten (VNG)',
      'Association des communes néerlandaises',
      'Verband niederländischer Gemeinden',
      'Den nederlandske kommuneforening',
    ],
    country,
  ),
]
