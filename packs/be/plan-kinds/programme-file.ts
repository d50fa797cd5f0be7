import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { programmePreparation } from './preparation/work.ts'
import { approachLevels, dependencies, lever, problem, taskForce, territories, work } from './programme/sections.ts'
import { approval, followUpAndEvaluation, resourcesSection } from './shared-sections-administration.ts'
import { objectives } from './shared-sections-priorities.ts'

/** Written per phenomenon by the federal judicial police, validated, then adapted per district and zone. */
export const programmeFile: PackPlanKind = {
  code: 'programme_file',
  names: five('Programme file', 'Programmadossier', 'Dossier-programme', 'Programmdossier', 'Programgrundlag'),
  level: 'federal',
  issuerKinds: [
    'police_directorate_general',
    'judicial_directorate',
    'federal_police',
    'federal_police_unit',
    'drug_policy_body',
    'ministry',
  ],
  durations: [{ duration: 'P4Y', basis: 'Follows the national plan that it elaborates' }],
  answers: ['national_security_plan'],
  elaborates: ['programme', 'priority', 'phenomenon', 'transversal_theme'],
  parts: threePillars(
    [problem, lever, approachLevels],
    [objectives, work, territories],
    [taskForce, dependencies, resourcesSection, approval, followUpAndEvaluation],
  ),
  nesting: makeNestingWithout('municipality_mission', 'security_interest', 'regular_work'),
  preparation: programmePreparation,
}
