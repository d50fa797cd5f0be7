import type { Law } from '#shared/law.ts'
import { drafting, looking, step } from '../../packs/be/plan-kinds/preparation/step.ts'

const governments = step(
  'governments',
  [
    'National Security Council and Council of Ministers',
    'Nationale Veiligheidsraad en Ministerraad',
    'Conseil national de sécurité et Conseil des ministres',
    'Nationaler Sicherheitsrat und Ministerrat',
    'Det nationale sikkerhedsråd og ministerrådet',
  ],
  1,
  { observed: true },
)
const conference = step(
  'conference',
  [
    'Conference with the federated entities',
    'Conferentie met de deelstaten',
    'Conférence avec les entités fédérées',
    'Konferenz mit den Gliedstaaten',
    'Konference med delstaterne',
  ],
  5,
  { observed: true },
)

const frameworkNote = [
  looking(26),
  drafting(26),
  step(
    'contributions',
    [
      'Contributions of the federated entities and their convergence table',
      'Bijdragen van de deelstaten en hun convergentietabel',
      'Contributions des entités fédérées et leur tableau de convergence',
      'Beiträge der Gliedstaaten und ihre Konvergenztabelle',
      'Delstaternes bidrag og deres konvergenstabel',
    ],
    13,
  ),
  governments,
  conference,
]

const region = [
  looking(26),
  step(
    'partner_consultation',
    [
      'Consultation of the partners by questionnaire',
      'Raadpleging van de partners met een vragenlijst',
      'Consultation des partenaires par questionnaire',
      'Befragung der Partner mit Fragebogen',
      'Høring af partnerne med spørgeskema',
    ],
    8,
  ),
  drafting(20),
  step(
    'security_council',
    [
      'Deliberation of the regional security council',
      'Beraadslaging van de gewestelijke veiligheidsraad',
      'Délibération du conseil régional de sécurité',
      'Beratung des regionalen Sicherheitsrats',
      'Drøftelse i det regionale sikkerhedsråd',
    ],
    6,
  ),
  step(
    'approval',
    [
      'Approval by the regional government',
      'Goedkeuring door de gewestregering',
      'Approbation par le gouvernement régional',
      'Billigung durch die Regionalregierung',
      'Godkendelse i regionsregeringen',
    ],
    4,
  ),
]

/** Steps of kinds that had no approval path in version 2026.11.1 of Belgium, only a preparation. */
export const formerPreparations: Readonly<Record<string, Law['planKinds'][number]['preparation']>> = {
  framework_note: frameworkNote,
  regional_security_plan: region,
}
