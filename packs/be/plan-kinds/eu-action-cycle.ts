import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { euCascade } from './cascade/equal.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { euPreparation } from './preparation/upper.ts'
import { section } from './section.ts'
import { followUpAndEvaluation, reporting, resourcesSection } from './shared-sections-administration.ts'
import { priorities } from './shared-sections-priorities.ts'

const threatAssessment = section(
  'threat_assessment',
  ['Threat assessment', 'Dreigingsevaluatie', 'Évaluation de la menace', 'Bedrohungsanalyse', 'Trusselsvurdering'],
  [
    'What the Union-wide assessment of serious and organised crime (SOCTA) says and recommends.',
    'Wat de Europese evaluatie van zware en georganiseerde criminaliteit (SOCTA) zegt en aanbeveelt.',
    'Ce que dit et recommande l’évaluation européenne de la grande criminalité organisée (SOCTA).',
    'Ergebnisse und Empfehlungen der EU-weiten Bewertung der schweren und organisierten Kriminalität (SOCTA).',
    'Hvad EU-vurderingen af grov og organiseret kriminalitet (SOCTA) siger og anbefaler.',
  ],
)

const strategicGoals = section(
  'strategic_goals',
  [
    'Common strategic goals',
    'Gemeenschappelijke strategische doelen',
    'Buts stratégiques communs',
    'Gemeinsame strategische Ziele',
    'Fælles strategiske mål',
  ],
  [
    'The goals that all operational action plans share: intelligence, investigation, controls, finances, prevention.',
    'De doelen die alle operationele actieplannen delen: informatie, onderzoek, controles, financiën, preventie.',
    'Les buts communs à tous les plans d’action opérationnels : renseignement, enquête, contrôles, finances, prévention.',
    'Die Ziele, die alle operativen Aktionspläne teilen: Erkenntnisse, Ermittlung, Kontrollen, Finanzen, Vorbeugung.',
    'De mål, alle operationelle handlingsplaner deler: efterretning, efterforskning, kontrol, økonomi, forebyggelse.',
  ],
)

/** EMPACT, the four-year cycle of the Union. Belgium answers it, but it has no authority over Belgium. */
export const euActionCycle: PackPlanKind = {
  code: 'eu_action_cycle',
  names: five(
    'EU crime priorities and action cycle (EMPACT)',
    'EU-criminaliteitsprioriteiten en actiecyclus (EMPACT)',
    'Priorités criminelles de l’UE et cycle d’action (EMPACT)',
    'EU-Kriminalitätsprioritäten und Aktionszyklus (EMPACT)',
    'EU’s kriminalitetsprioriteter og handlingscyklus (EMPACT)',
  ),
  level: 'international',
  issuerKinds: ['eu_institution', 'eu_agency'],
  durations: [
    { from: '2014-01-01', duration: 'P4Y', basis: 'EU policy cycle, permanent since 2021' },
    { duration: 'P2Y', basis: 'EU policy cycle 2012-2013' },
  ],
  answers: [],
  parts: threePillars(
    [threatAssessment, strategicGoals],
    [priorities],
    [resourcesSection, reporting, followUpAndEvaluation],
  ),
  nesting: makeNestingWithout('municipality_mission', 'regular_work', 'security_interest'),
  preparation: euPreparation,
  cascade: euCascade,
}
