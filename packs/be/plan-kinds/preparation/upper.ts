import { drafting, looking, step } from './step.ts'

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
