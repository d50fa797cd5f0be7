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
  // No country decides for another, so no path of Belgian seats can record these decisions.
  decidedElsewhere: five(
    'The strategic level of the framework decides, each party within its own powers and under its own law. A version enters into force by the signed plan, or by the minutes of the meeting that adopted it.',
    'De strategische laag van het kader beslist, elke partij binnen de eigen bevoegdheden en volgens het eigen recht. Een versie treedt in werking op grond van het ondertekende plan of van het verslag van de vergadering die het heeft aangenomen.',
    'Le niveau stratégique du cadre décide, chaque partie dans le cadre de ses compétences et selon son propre droit. Une version entre en vigueur sur la base du plan signé ou du compte rendu de la séance qui l’a adopté.',
    'Die strategische Ebene des Rahmens beschließt, jede Partei im Rahmen ihrer Zuständigkeiten und nach ihrem eigenen Recht. Eine Version tritt aufgrund des unterzeichneten Plans oder des Protokolls der Sitzung in Kraft, die ihn angenommen hat.',
    'Rammens strategiske lag beslutter, hver part inden for egne beføjelser og efter egen ret. En version træder i kraft på grundlag af den underskrevne plan eller referatet af det møde, der vedtog den.',
  ),
  preparation: cooperationPreparation,
  cascade: cooperationCascade,
}
