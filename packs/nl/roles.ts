import type { PackRole } from '#shared/pack-role.ts'
import { five } from './five-languages.ts'

/**
 * Users of the integral security plan of a municipality. There is no director-coordinator. A King's commissioner
 * replaces the governor.
 */
export const roles: readonly PackRole[] = [
  {
    code: 'planner',
    bundle: 'planner',
    names: five(
      'Security policy adviser of the municipality',
      'Beleidsadviseur openbare orde en veiligheid',
      'Conseiller communal en sécurité',
      'Sicherheitsberater der Gemeinde',
      'Kommunens sikkerhedsrådgiver',
    ),
  },
  {
    code: 'mayor',
    names: five('Mayor', 'Burgemeester', 'Bourgmestre', 'Bürgermeister', 'Borgmester'),
    bundle: 'decision_maker',
  },
  {
    code: 'chief_of_corps',
    bundle: 'head',
    names: five(
      'Head of the local police team',
      'Teamchef van het basisteam',
      'Chef de l’équipe locale de police',
      'Leiter des örtlichen Polizeiteams',
      'Leder af det lokale politihold',
    ),
  },
  {
    code: 'crown_prosecutor',
    bundle: 'decision_maker',
    names: five(
      'Chief public prosecutor',
      'Hoofdofficier van justitie',
      'Procureur en chef',
      'Leitender Staatsanwalt',
      'Ledende anklager',
    ),
  },
  {
    code: 'governor',
    bundle: 'adviser',
    names: five(
      'King’s commissioner',
      'Commissaris van de Koning',
      'Commissaire du Roi',
      'Kommissar des Königs',
      'Kongens kommissær',
    ),
  },
  { code: 'minister', names: five('Minister', 'Minister', 'Ministre', 'Minister', 'Minister'), bundle: 'issuer' },
  {
    code: 'ministry_planner',
    bundle: 'programme_lead',
    names: five(
      'Policy officer of a ministry',
      'Beleidsmedewerker van een ministerie',
      'Chargé de politique d’un ministère',
      'Referent eines Ministeriums',
      'Fuldmægtig i et ministerium',
    ),
  },
  {
    code: 'programme_manager',
    bundle: 'programme_lead',
    names: five('Programme manager', 'Programmamanager', 'Gestionnaire de programme', 'Programmleiter', 'Programleder'),
  },
  {
    code: 'action_owner',
    bundle: 'contributor',
    names: five('Action leader', 'Actieleider', 'Chef de file de l’action', 'Aktionsleiter', 'Aktionsleder'),
  },
  { code: 'partner', names: five('Partner', 'Partner', 'Partenaire', 'Partner', 'Partner'), bundle: 'partner' },
  {
    code: 'evaluator',
    bundle: 'evaluator',
    names: five(
      'Court of audit of the municipality',
      'Rekenkamer van de gemeente',
      'Cour des comptes de la commune',
      'Rechnungshof der Gemeinde',
      'Kommunens revision',
    ),
  },
  {
    code: 'council_member',
    bundle: 'commenter',
    names: five('Council member', 'Raadslid', 'Conseiller communal', 'Ratsmitglied', 'Byrådsmedlem'),
  },
  {
    code: 'reader',
    bundle: 'reader',
    names: five('Resident, reader', 'Inwoner, lezer', 'Habitant, lecteur', 'Einwohner, Leser', 'Beboer, læser'),
  },
  {
    code: 'organisation_administrator',
    bundle: 'organisation_administrator',
    names: five(
      'Administrator of an organisation',
      'Beheerder van een organisatie',
      'Administrateur d’une organisation',
      'Verwaltung einer Organisation',
      'Administrator af en organisation',
    ),
  },
  {
    code: 'instance_administrator',
    bundle: 'instance_administrator',
    names: five(
      'Administrator of the instance',
      'Beheerder van de installatie',
      'Administrateur de l’installation',
      'Verwaltung der Installation',
      'Administrator af installationen',
    ),
  },
]
