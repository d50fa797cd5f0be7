import { drafting, looking, step } from './step.ts'

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

export const frameworkNotePreparation = [
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

export const regionalPreparation = [
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

export const communityPreparation = [
  looking(26),
  drafting(20),
  step(
    'agreement',
    [
      'Agreement with the other governments (General Drugs Policy Cell)',
      'Akkoord met de andere regeringen (Algemene Cel Drugsbeleid)',
      'Accord avec les autres gouvernements (Cellule générale de politique drogues)',
      'Einvernehmen mit den anderen Regierungen (Allgemeine Zelle Drogenpolitik)',
      'Aftale med de andre regeringer (den generelle celle for narkotikapolitik)',
    ],
    8,
  ),
  step(
    'approval',
    [
      'Approval by the government of the community',
      'Goedkeuring door de gemeenschapsregering',
      'Approbation par le gouvernement de la communauté',
      'Billigung durch die Regierung der Gemeinschaft',
      'Godkendelse i fællesskabets regering',
    ],
    4,
  ),
]

/** Steps 1 to 3 of the EU cycle: threat assessment, priorities, multi-annual plan and operational action plans. */
export const euPreparation = [
  step(
    'threat_assessment',
    [
      'Threat assessment with recommended priorities',
      'Dreigingsevaluatie met aanbevolen prioriteiten',
      'Évaluation de la menace avec priorités recommandées',
      'Bedrohungsanalyse mit empfohlenen Prioritäten',
      'Trusselsvurdering med anbefalede prioriteter',
    ],
    40,
  ),
  step(
    'priorities',
    [
      'Priorities examined by COSI and adopted by the Council',
      'Prioriteiten onderzocht door COSI en aangenomen door de Raad',
      'Priorités examinées par le COSI et adoptées par le Conseil',
      'Prioritäten von COSI geprüft und vom Rat angenommen',
      'Prioriteter behandlet i COSI og vedtaget af Rådet',
    ],
    12,
  ),
  step(
    'action_plans',
    [
      'Multi-annual plan and operational action plans',
      'Meerjarenplan en operationele actieplannen',
      'Plan pluriannuel et plans d’action opérationnels',
      'Mehrjahresplan und operative Aktionspläne',
      'Flerårig plan og operationelle handlingsplaner',
    ],
    26,
  ),
]
