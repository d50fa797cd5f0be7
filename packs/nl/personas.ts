import type { PackPersona } from '#shared/pack-persona.ts'
import { five } from './five-languages.ts'

/**
 * Users of the integral security plan of a municipality. There is no director-coordinator. A King's commissioner
 * replaces the governor.
 */
export const personas: readonly PackPersona[] = [
  {
    role: 'planner',
    names: five(
      'Security policy adviser of the municipality',
      'Beleidsadviseur openbare orde en veiligheid',
      'Conseiller communal en sécurité',
      'Sicherheitsberater der Gemeinde',
      'Kommunens sikkerhedsrådgiver',
    ),
  },
  { role: 'mayor', names: five('Mayor', 'Burgemeester', 'Bourgmestre', 'Bürgermeister', 'Borgmester') },
  {
    role: 'chief_of_corps',
    names: five(
      'Head of the local police team',
      'Teamchef van het basisteam',
      'Chef de l’équipe locale de police',
      'Leiter des örtlichen Polizeiteams',
      'Leder af det lokale politihold',
    ),
  },
  {
    role: 'crown_prosecutor',
    names: five(
      'Chief public prosecutor',
      'Hoofdofficier van justitie',
      'Procureur en chef',
      'Leitender Staatsanwalt',
      'Ledende anklager',
    ),
  },
  {
    role: 'governor',
    names: five(
      'King’s commissioner',
      'Commissaris van de Koning',
      'Commissaire du Roi',
      'Kommissar des Königs',
      'Kongens kommissær',
    ),
  },
  { role: 'minister', names: five('Minister', 'Minister', 'Ministre', 'Minister', 'Minister') },
  {
    role: 'ministry_planner',
    names: five(
      'Policy officer of a ministry',
      'Beleidsmedewerker van een ministerie',
      'Chargé de politique d’un ministère',
      'Referent eines Ministeriums',
      'Fuldmægtig i et ministerium',
    ),
  },
  {
    role: 'programme_manager',
    names: five('Programme manager', 'Programmamanager', 'Gestionnaire de programme', 'Programmleiter', 'Programleder'),
  },
  {
    role: 'action_owner',
    names: five('Action leader', 'Actieleider', 'Chef de file de l’action', 'Aktionsleiter', 'Aktionsleder'),
  },
  { role: 'partner', names: five('Partner', 'Partner', 'Partenaire', 'Partner', 'Partner') },
  {
    role: 'evaluator',
    names: five(
      'Court of audit of the municipality',
      'Rekenkamer van de gemeente',
      'Cour des comptes de la commune',
      'Rechnungshof der Gemeinde',
      'Kommunens revision',
    ),
  },
  {
    role: 'council_member',
    names: five('Council member', 'Raadslid', 'Conseiller communal', 'Ratsmitglied', 'Byrådsmedlem'),
  },
  {
    role: 'reader',
    names: five('Resident, reader', 'Inwoner, lezer', 'Habitant, lecteur', 'Einwohner, Leser', 'Beboer, læser'),
  },
  {
    role: 'organisation_administrator',
    names: five(
      'Administrator of an organisation',
      'Beheerder van een organisatie',
      'Administrateur d’une organisation',
      'Verwaltung einer Organisation',
      'Administrator af en organisation',
    ),
  },
  {
    role: 'instance_administrator',
    names: five(
      'Administrator of the instance',
      'Beheerder van de installatie',
      'Administrateur de l’installation',
      'Verwaltung der Installation',
      'Administrator af installationen',
    ),
  },
]
