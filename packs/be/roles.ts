import type { PackRole } from '#shared/pack-role.ts'
import { five } from './five-languages.ts'

/**
 * The roles of people in the field, each with a bundle of permissions of the core. Instances store the codes, so a code is
 * never used for another role.
 */
export const roles = [
  {
    code: 'planner',
    names: five(
      'Strategic planner',
      'Strategisch planner',
      'Planificateur stratégique',
      'Strategische Planung',
      'Strategisk planlægger',
    ),
    bundle: 'planner',
  },
  {
    code: 'chief_of_corps',
    names: five('Chief of corps', 'Korpschef', 'Chef de corps', 'Korpschef', 'Politichef'),
    bundle: 'head',
  },
  {
    code: 'mayor',
    names: five('Mayor', 'Burgemeester', 'Bourgmestre', 'Bürgermeister', 'Borgmester'),
    bundle: 'decision_maker',
  },
  {
    code: 'crown_prosecutor',
    names: five(
      'Crown prosecutor',
      'Procureur des Konings',
      'Procureur du Roi',
      'Prokurator des Königs',
      'Kongens anklager',
    ),
    bundle: 'decision_maker',
  },
  {
    code: 'director_coordinator',
    names: five(
      'Director-coordinator',
      'Bestuurlijk directeur-coördinator',
      'Directeur coordonnateur administratif',
      'Verwaltungsdirektor-Koordinator',
      'Administrativ direktør-koordinator',
    ),
    bundle: 'adviser',
  },
  {
    code: 'programme_manager',
    names: five(
      'Programme manager',
      'Programmamanager',
      'Gestionnaire de programme',
      'Programmleitung',
      'Programleder',
    ),
    bundle: 'programme_lead',
  },
  {
    code: 'ministry_planner',
    names: five(
      'Planner at a ministry',
      'Planner bij een ministerie',
      'Planificateur dans un ministère',
      'Planung in einem Ministerium',
      'Planlægger i et ministerium',
    ),
    bundle: 'programme_lead',
  },
  {
    code: 'action_owner',
    names: five(
      'Action owner',
      'Actieverantwoordelijke',
      'Responsable d’action',
      'Verantwortlich für eine Aktion',
      'Aktivitetsansvarlig',
    ),
    bundle: 'contributor',
  },
  {
    code: 'partner',
    names: five('Partner', 'Partner', 'Partenaire', 'Partner', 'Partner'),
    bundle: 'partner',
  },
  {
    code: 'council_member',
    names: five(
      'Member of a council or parliament',
      'Lid van een raad of parlement',
      'Membre d’un conseil ou d’un parlement',
      'Mitglied eines Rates oder Parlaments',
      'Medlem af et råd eller parlament',
    ),
    bundle: 'commenter',
  },
  {
    code: 'evaluator',
    names: five('Evaluator', 'Evaluator', 'Évaluateur', 'Evaluierung', 'Evaluator'),
    bundle: 'evaluator',
  },
  {
    code: 'reader',
    names: five('Reader', 'Lezer', 'Lecteur', 'Leser', 'Læser'),
    bundle: 'reader',
  },
  {
    code: 'organisation_administrator',
    names: five(
      'Administrator of an organisation',
      'Beheerder van een organisatie',
      'Administrateur d’une organisation',
      'Verwaltung einer Organisation',
      'Administrator af en organisation',
    ),
    bundle: 'organisation_administrator',
  },
  {
    code: 'instance_administrator',
    names: five(
      'Administrator of the instance',
      'Beheerder van de installatie',
      'Administrateur de l’installation',
      'Verwaltung der Installation',
      'Administrator af installationen',
    ),
    bundle: 'instance_administrator',
  },
  {
    code: 'minister',
    names: five('Minister', 'Minister', 'Ministre', 'Minister', 'Minister'),
    bundle: 'issuer',
  },
  {
    code: 'governor',
    names: five('Governor', 'Gouverneur', 'Gouverneur', 'Gouverneur', 'Guvernør'),
    bundle: 'adviser',
  },
] as const satisfies readonly PackRole[]
