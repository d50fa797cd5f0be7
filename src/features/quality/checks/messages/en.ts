import { plural } from '#shared/plural.ts'
import { en as general } from './general/en.ts'

/** Values in the message of a result. Names are already in the reader's language. */
export interface ResultMessages {
  item?: string
  upperPlan?: string
  unit?: string
  date?: string
  label?: string
  own?: string
  plan?: string
  phenomenon?: string
  list?: string
  amount?: string
  available?: string
  year?: string
  levels?: string
  sections?: string
  required?: string
  count?: string
  maxCount?: string
  function?: string
  chain?: string
  languages?: string
  indicator?: string
  areas?: string
  step?: string
  laterStep?: string
  who?: string
  bound?: string
  version?: string
}

export const en = {
  checks: 'Checks',
  checksOf: (count: number) => `Checks · ${count}`,
  intro:
    'Requirements of law and method that this plan does not meet yet. An error blocks the step of the approval procedure to which it belongs or, without an approval procedure, the freezing of a version. A warning blocks nothing, but some warnings require a reason when the plan is submitted. A hint is for information only.',
  empty: 'No issues',
  emptyText: 'All applicable rules were computed. No issues were found.',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  notComputed: 'not computed',
  rule: 'rule',
  methodRule: 'method rule',
  basis: 'Basis',
  element: 'Element',
  wholePlan: 'the whole plan',
  fix: 'How to fix it',
  goThere: 'Open',
  blocks: (count: number) => `${count} ${plural('en', count, 'blocking error', 'blocking errors')}`,
  exception: {
    grant: 'Grant exception',
    reason: 'Reason (printed in the version)',
    endsOn: 'Valid until',
    grantedBy: (person: string, on: string) => `Exception granted by ${person}, until ${on}`,
    withdraw: 'Withdraw',
    title: 'Justified exceptions',
    none: 'No exceptions have been granted.',
  },
  scores: {
    title: 'Four success factors',
    measurability: 'Measurability',
    accountability: 'Accountability',
    evaluation: 'Evaluation',
    adaptation: 'Adaptation',
    accountableCount: (met: number, all: number) =>
      `${met} of ${all} ${plural('en', all, 'element', 'elements')} with an accountable function`,
    measured: (met: number, all: number) => `${met} of ${all} ${plural('en', all, 'objective', 'objectives')} measured`,
    missing: {
      elements: 'not computed: no elements are visible to you',
      nothing_to_answer_for: 'not computed: no element requires an accountable function',
      nothing_to_measure: 'not computed: the plan has no objectives to measure',
      indicators: 'not computed: no rule on measuring objectives applies here',
      evaluations: 'not computed: evaluations are not recorded yet',
      adaptations: 'not computed: adaptations are not recorded yet',
    },
  },
  levels: {
    international: 'international level',
    federal: 'federal level',
    national: 'national level',
    community: 'communities',
    region: 'regions',
    province: 'provinces',
    district: 'districts',
    zone: 'police zones',
    municipality: 'municipalities',
    private: 'private partners',
  },
  chain: { prevention: 'prevention', reaction: 'reaction', aftercare: 'aftercare' },
  sections: {
    kind: 'kind of plan',
    elements: 'content of the plan',
    items: 'items to answer',
    comments: 'comments from comment rounds',
    competences: 'table of competences',
    units: 'structure of the country',
    results: 'expected results',
    figures: 'figures of the expected results',
    neighbours: 'figures of neighbouring areas that are visible to the reader',
    phenomena: 'lists of phenomena',
    ranking: 'argumentation matrix',
    path: 'progress of the approval procedure',
    unapprovedChanges: 'unapproved changes',
  },
  resultMessages: {
    missing_sections: (w: ResultMessages) => `Not computed. Missing data: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w: ResultMessages) => `Required by law, but missing: ${w.required}.`,
    },
    R10: {
      not_named: () => 'In a confidential annex, but no council has designated this element as confidential.',
      points_at_confidential: () => 'Links to a confidential part. The link itself would reveal that part.',
    },
    R11: {
      no_answer: (w: ResultMessages) => `“${w.item}” of ${w.upperPlan} has no answer.`,
      no_reasons: (w: ResultMessages) => `The answer to “${w.item}” gives no reasons.`,
    },
    R14: {
      no_objective: () => 'This priority has no objective.',
      no_source: () =>
        'This priority is not justified: it has no reason, no link to a higher-level plan, no answer and no contributing organisation.',
      override: (w: ResultMessages) =>
        `“${w.phenomenon}” was chosen as a priority before higher-ranked phenomena, without a reason.`,
      tie: (w: ResultMessages) =>
        `“${w.phenomenon}” was chosen as a priority before phenomena with the same rank, without a reason.`,
    },
    R15: {
      many_priorities: (w: ResultMessages) =>
        `The plan has ${w.count} priorities. The recommended maximum is ${w.maxCount}.`,
      many_actions: (w: ResultMessages) =>
        `One function (${w.function}, ${w.unit}) is accountable for ${w.count} actions in progress. The recommended maximum is ${w.maxCount}.`,
    },
    R16: {
      nobody: () => 'No accountable function has been named.',
      not_competent: (w: ResultMessages) => `${w.unit} is accountable, but competence lies with: ${w.levels}.`,
    },
    R17: {
      empty: () => 'No resources have been entered or marked as not available.',
      over: (w: ResultMessages) => `${w.amount} planned, ${w.available} available.`,
      over_inventory: (w: ResultMessages) =>
        `${w.year}: ${w.amount} h planned in this plan, ${w.available} h still available in the organisation.`,
      over_inventory_budget: (w: ResultMessages) =>
        `${w.year}: ${w.amount} EUR planned in this plan, ${w.available} EUR confirmed.`,
    },
    R18: {
      none: () => 'No indicator has been chosen yet.',
      no_baseline: (w: ResultMessages) => `${w.indicator}: no baseline.`,
      no_target: (w: ResultMessages) => `${w.indicator}: no target.`,
      no_source: (w: ResultMessages) => `${w.indicator}: no source for the figures.`,
      no_rhythm: (w: ResultMessages) => `${w.indicator}: no measurement frequency.`,
      no_outcome: () => 'This strategic objective has no outcome or impact indicator.',
    },
    R19: {
      asks_nothing: (w: ResultMessages) => `${w.indicator}: the target is no better than the baseline.`,
      redefined: (w: ResultMessages) => `${w.indicator}: the definition has changed since the result was committed.`,
    },
    R20: {
      would_be_added: (w: ResultMessages) => `${w.indicator} cannot be added up, so there is no figure for this area.`,
    },
    R21: {
      alone: (w: ResultMessages) => `Measured only by the effort indicator ${w.indicator}.`,
      without_effort: (w: ResultMessages) => `${w.indicator} is shown without the corresponding effort.`,
    },
    R22: {
      no_source: (w: ResultMessages) => `${w.indicator}: figures printed in a version have no source.`,
      no_date: (w: ResultMessages) =>
        `${w.indicator}: figures printed in a version have no date on which they were taken from their source.`,
      baseline_not_told: (w: ResultMessages) =>
        `${w.indicator}: no figure has been reported for the baseline period. It is not known whether the baseline is provisional.`,
    },
    R23: {
      classified: () =>
        'Contains a legal classification marking. Classified information belongs in an accredited system.',
      crooked_label: (w: ResultMessages) =>
        `“${w.label}” is not a TLP 2.0 label. The labels are fixed and never translated.`,
      red_for_nobody: () => 'TLP:RED requires named recipients, but no persons are named.',
      laxer_than_plan: (w: ResultMessages) =>
        `Marked ${w.own} in a plan marked ${w.plan}. The stricter marking applies.`,
    },
    R24: {
      national_number: () => 'Contains a national register number. Personal data do not belong in a plan.',
      bank_account: () => 'Contains a bank account number. Personal data do not belong in a plan.',
      number_plate: () => 'Contains a number plate. Personal data do not belong in a plan.',
    },
    R28: {
      ended_before: (w: ResultMessages) => `${w.unit} ended on ${w.date}, before the plan starts.`,
      begins_after: (w: ResultMessages) => `${w.unit} starts on ${w.date}, after the plan ends.`,
      ends_within: (w: ResultMessages) =>
        `${w.unit} ends on ${w.date}, during the period of the plan. Name its successor.`,
    },
    R32: {
      stopped_silently: () => 'Stopped without a reason.',
      paused_silently: () => 'Paused without a reason.',
    },
    R33: {
      no_answer: (w: ResultMessages) =>
        w.count === '1'
          ? '1 comment from a comment round has no answer.'
          : `${w.count} comments from comment rounds have no answer.`,
      no_answer_to_point: (w: ResultMessages) =>
        w.count === '1' ? '1 point of an opinion has no answer.' : `${w.count} points of opinions have no answer.`,
    },
    R34: {
      no_priority: () => 'No priority and no reason have been given.',
      no_end: () => 'No end date has been set.',
      past_its_end: (w: ResultMessages) => `Should have ended on ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w: ResultMessages) =>
        `“${w.phenomenon}” is on an older list (${w.list}) and has no equivalent on the current list.`,
    },
    R36: {
      other_way: (w: ResultMessages) =>
        `${w.indicator} (${w.unit}): the figures move in the opposite direction in neighbouring areas: ${w.areas}. This may be a displacement effect.`,
    },
    M01: {
      not_reached: (w: ResultMessages) => `The work under this priority does not include: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w: ResultMessages) =>
        `No accountable organisation, contributor or partner is competent. Competence lies with: ${w.levels}.`,
    },
    M03: {
      not_asked: (w: ResultMessages) => `Needs not requested yet: ${w.count}.`,
    },
    M04: {
      not_carried: (w: ResultMessages) =>
        `“${w.item}” of ${w.upperPlan} was adopted, but no element of this plan implements it.`,
    },
    M05: {
      out_of_date: (w: ResultMessages) => `Translation out of date: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'No action, project or programme implements this objective.',
    },
    M07: {
      begins_outside: (w: ResultMessages) => `Starts on ${w.date}, outside the period of the plan.`,
      ends_outside: (w: ResultMessages) => `Ends on ${w.date}, outside the period of the plan.`,
      due_outside: (w: ResultMessages) => `Due on ${w.date}, outside the period of the plan.`,
    },
    M08: {
      said_twice: () => 'Has the same title as another objective of this plan.',
    },
  },
  fixes: {
    ...general.fixes,
    R06: 'Add it in the section for it. If a zone has no such missions, add a mission that states “none”.',
    R10: 'Mark it as confidential, with the deciding body and the date, or move it. Remove the link.',
    R11: 'Choose an answer: covered, adopt, adapt, partly, no capacity or not relevant. Give the reasons.',
    R14: 'Add an objective and a justification: a reason, a link to a higher-level plan or a contributing organisation. If the decision departs from the ranking, record it with a reason.',
    R15: 'Reduce the number, merge what belongs together, or assign it to more functions.',
    R16: 'Name one accountable function at a competent level.',
    R17: 'Enter hours, staff or budget, or select “not available”. If more is planned than available, reduce or postpone it, or record a capacity decision under Resources.',
    R18: 'Choose an indicator under Results and enter a baseline and a target. A strategic objective needs an outcome or impact indicator.',
    R19: 'Set a target that is better than the baseline, or correct the committed result and give a reason.',
    R20: 'Measure it in an area for which figures are reported, or choose an indicator that can be added up.',
    R21: 'Add an outcome indicator, or show this indicator together with the effort.',
    R22: 'Report the figures again with their source and the date on which they were taken from it or on which it was closed. Report the figure for the baseline, or use a reported figure as the baseline.',
    R23: 'Use one of the five TLP labels unchanged, without a classification marking.',
    R24: 'Remove these data. A plan contains aggregated figures, never personal data.',
    R28: 'Name the unit that exists during the period of the plan: the successor or the predecessor.',
    R32: 'Give a reason.',
    R33: 'Answer each comment and each point of an opinion: followed, partly followed or not followed, with reasons.',
    R34: 'Place it under a priority or give a reason, and set an end date.',
    R35: 'Ask an administrator to add a link to the crosswalk.',
    R36: 'Check the development in the neighbouring areas and contact the accountable functions there. This hint is not a judgement.',
    M01: 'Add work for this link of the chain, or a partner who carries it out.',
    M02: 'Name a competent partner or contributor.',
    M03: 'Ask the organisation that must decide, and mark the need as requested.',
    M04: 'Link the element that implements it, or change the answer.',
    M05: 'Update the translation, or confirm that it is still correct.',
    M06: 'Add an action, project or programme under it, or link one to it.',
    M07: 'Change the date so that it falls within the period of the plan.',
    M08: 'Keep one of the two, or make the difference clear in the titles.',
  },
  errors: {
    EXCEPTION_ENDS_IN_THE_PAST: 'The end date of an exception must be in the future. Choose a later date.',
    RESULT_NOT_FOUND: 'This issue no longer exists, so no exception is needed. Reload the page.',
    ALREADY_EXCEPTED: 'There is already an exception for this issue. Withdraw it first.',
  },
}
