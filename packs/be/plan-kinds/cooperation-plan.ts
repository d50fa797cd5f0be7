import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { cooperationCascade } from './cascade/equal.ts'
import { framework, information, jointActions, layers, legalBasis, pillars } from './cooperation/sections.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { cooperationPreparation } from './preparation/work.ts'
import {
  communication,
  followUpAndEvaluation,
  requestedDecisions,
  resourcesSection,
} from './shared-sections-administration.ts'

const work = makeNestingWithout('municipality_mission', 'regular_work')

/** Plan of equal parties, across borders or between governments. No party's plan has authority over another. */
export const cooperationPlan: PackPlanKind = {
  code: 'cooperation_plan',
  names: five('Cooperation plan', 'Samenwerkingsplan', 'Plan de coopération', 'Kooperationsplan', 'Samarbejdsplan'),
  level: 'international',
  issuerKinds: [
    'cooperation_framework',
    'international_secretariat',
    'interministerial_conference',
    'drug_policy_body',
    'regional_government',
    'community_government',
    'community_and_regional_government',
    'governor_services',
    'prosecution',
  ],
  area: 'any',
  durations: [{ duration: 'P4Y', basis: 'Hazeldonk action plan 2025-2028' }],
  answers: [],
  parts: threePillars(
    [framework, layers, legalBasis],
    [pillars, jointActions],
    [information, resourcesSection, requestedDecisions, communication, followUpAndEvaluation],
  ),
  // Only here: the instrument on which the framework is based.
  nesting: {
    ...work,
    root: [...(work.root ?? []), 'instrument'],
    instrument: ['text', 'milestone', 'requested_decision'],
  },
  preparation: cooperationPreparation,
  cascade: cooperationCascade,
}
