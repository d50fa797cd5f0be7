import type { PlanState } from '#shared/element-kind.ts'
import type { PackPlanKind, PackRuleBinding } from '#shared/pack.ts'
import type { CheckFacts, ElementFact, PathFact, PhenomenonFact, ResultFact, StepFact, UnitFact } from './facts.ts'

/** Returns the facts of an empty zonal plan of 2026 to 2031 on 24 November 2026. Tests add the content. */
export const makeFacts = (given: Partial<CheckFacts> = {}): CheckFacts => ({
  plan: {
    key: 'plan',
    kind: 'zonal_security_plan',
    state: 'drafting',
    marking: 'TLP:GREEN',
    area: null,
    periodFrom: '2026-01-01',
    periodTo: '2032-01-01',
    languages: ['nl', 'fr'],
    outdated: [],
    text: '',
  },
  today: '2026-11-24',
  ...given,
})

/** Returns an element with only the fields that a test sets. */
export const element = (key: string, given: Partial<ElementFact> = {}): ElementFact => ({
  key,
  parent: null,
  kind: 'action',
  place: null,
  state: null,
  hasStateReason: false,
  accountable: null,
  accountableUnit: null,
  competenceTopic: null,
  phenomenon: null,
  marking: null,
  hasPersons: false,
  confidential: false,
  periodFrom: null,
  periodTo: null,
  dueOn: null,
  chainLinks: [],
  units: [],
  links: [],
  resources: [],
  instrument: null,
  territories: [],
  hasTaskForce: false,
  unrequestedNeedCount: 0,
  hasReason: false,
  hasBody: false,
  hasRationale: false,
  carriesAnswer: false,
  isElaborated: false,
  titleKey: null,
  outdated: [],
  text: '',
  ...given,
})

/** Returns a complete measure of an element without issues. */
export const result = (element: string, given: Partial<ResultFact> = {}): ResultFact => ({
  element,
  names: { en: 'Burglaries' },
  kind: 'outcome',
  polarity: 'down',
  hasBaseline: true,
  hasTarget: true,
  hasSource: true,
  hasRhythm: true,
  requiresNoChange: false,
  redefined: false,
  wouldBeAdded: false,
  hasEffort: false,
  ...given,
})

export const unit = (given: Partial<UnitFact> = {}): UnitFact => ({
  names: { en: 'Zone' },
  kind: 'police_zone',
  level: 'zone',
  validFrom: null,
  validTo: null,
  ...given,
})

export const phenomenon = (given: Partial<PhenomenonFact> = {}): PhenomenonFact => ({
  names: { en: 'Drugs' },
  list: { en: 'List of 2016' },
  current: false,
  leadsToCurrent: false,
  listChangeOn: null,
  ...given,
})

/** A kind of plan with an open section and a confidential section. */
export const kindWithAnnex: PackPlanKind = {
  code: 'zonal_security_plan',
  names: { en: 'Zonal plan' },
  level: 'zone',
  issuerKinds: [],
  durations: [],
  answers: [],
  nesting: {},
  parts: [
    {
      code: 'part',
      pillar: 'administration_and_policy',
      names: { en: 'Part' },
      sections: [
        { code: 'open', names: { en: 'Open' }, guidance: {} },
        { code: 'annexes', names: { en: 'Annexes' }, guidance: {}, confidential: true },
      ],
    },
  ],
}

/** Returns an open decision step of an approval path with only the fields that a test sets. */
export const step = (code: string, given: Partial<StepFact> = {}): StepFact => ({
  code,
  number: code,
  names: { en: code },
  act: 'decision',
  state: 'open',
  hasNoParticipants: false,
  empty: [],
  vacant: [],
  missing: [],
  absentWithoutReason: [],
  hasReason: false,
  skippedOrReordered: false,
  ...given,
})

/** Returns the facts of a plan in this state with a path of these steps. */
export const makePathFacts = (state: PlanState, steps: StepFact[], given: Partial<PathFact> = {}): CheckFacts => ({
  ...makeFacts({ path: { isApprovedExternally: false, isAmending: false, steps, ...given } }),
  plan: { ...makeFacts().plan, state },
})

/** Rules on the period, the approval path and the evaluation, which the small plans of tests do not meet. */
const procedureRules = [
  'decided',
  'completed_before',
  'reason_given',
  'duration',
  'reviewed',
  'evaluation_planned',
  'seat_holder',
]

export const withoutProcedureRules = (bindings: readonly PackRuleBinding[]): PackRuleBinding[] =>
  bindings.filter(({ rule }) => !procedureRules.includes(rule))
