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
    'What law and method still ask of this plan. An error blocks the step of the legal path to which it belongs, or else freezing a version; a warning asks for a motive; a hint is shown only.',
  nothing: 'Nothing is asked',
  nothingText: 'Every rule that applies was computed, and none found anything.',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  notComputed: 'not computed',
  rule: 'rule',
  methodRule: 'rule of method',
  basis: 'Basis',
  element: 'About',
  wholePlan: 'the plan as a whole',
  fix: 'How to mend it',
  goThere: 'Go there',
  blocks: (count: number) =>
    count === 1 ? '1 error blocks a step or a version' : `${count} errors block a step or a version`,
  exception: {
    give: 'Give a motivated exception',
    reason: 'Motive, printed in the version',
    endsOn: 'Holds until',
    given: (person: string, on: string) => `Exception by ${person}, until ${on}`,
    withdraw: 'Withdraw',
    title: 'Motivated exceptions',
    none: 'No exception was given.',
  },
  scores: {
    title: 'Four factors of success',
    measurability: 'Measurability',
    accountability: 'Accountability',
    evaluation: 'Evaluation',
    adaptation: 'Adaptation',
    of: (met: number, all: number) => `${met} of ${all} have somebody who answers for them`,
    measured: (met: number, all: number) => `${met} of ${all} objectives are measured`,
    missing: {
      elements: 'not computed: nothing can be read',
      nothing_to_answer_for: 'not computed: nothing stands in the plan that somebody must answer for',
      nothing_to_measure: 'not computed: no objective is there to be measured',
      indicators: 'not computed: no rule asks here how objectives are measured',
      evaluations: 'not computed: no evaluations are kept here yet',
      adaptations: 'not computed: no adaptations are kept here yet',
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
    kind: 'the kind of plan',
    elements: 'what stands in the plan',
    items: 'what was asked from above',
    comments: 'what was remarked in rounds',
    competences: 'the table of competences',
    units: 'the structure of the country',
    results: 'expected results',
    figures: 'the figures behind expected results',
    neighbours: 'figures of bordering areas, as the reader may read them',
    phenomena: 'the lists of phenomena',
    ranking: 'the argumentation matrix',
    path: 'where the plan stands on its legal path',
    unapprovedChanges: 'what changed since it was approved',
  },
  resultMessages: {
    missing_sections: (w: ResultMessages) => `Not computed, for want of: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w: ResultMessages) => `The law asks for ${w.required}; the plan does not hold it yet.`,
    },
    R10: {
      not_named: () => 'Stands among the confidential annexes, but no council has named it confidential.',
      points_at_confidential: () => 'Points at a confidential part: the link itself would tell of it.',
    },
    R11: {
      no_answer: (w: ResultMessages) => `“${w.item}” of ${w.upperPlan} has no answer.`,
      no_reasons: (w: ResultMessages) => `The answer to “${w.item}” has no reasons.`,
    },
    R14: {
      no_objective: () => 'No objective of its own stands under this priority.',
      no_source: () =>
        'Nothing says why this is a priority: no reason, no link upward, no answer, nobody who contributes.',
      override: (w: ResultMessages) =>
        `“${w.phenomenon}” was made a priority before what ranks higher, and nobody says why.`,
      tie: (w: ResultMessages) =>
        `“${w.phenomenon}” was made a priority before what ranks as high, and nobody says why.`,
    },
    R15: {
      many_priorities: (w: ResultMessages) => `${w.count} priorities; more than ${w.maxCount} is much for such a plan.`,
      many_actions: (w: ResultMessages) =>
        `${w.count} running actions wait for one function (${w.function}, ${w.unit}); more than ${w.maxCount} is much.`,
    },
    R16: {
      nobody: () => 'Nobody answers for this.',
      not_competent: (w: ResultMessages) => `${w.unit} answers for it, but the power lies at: ${w.levels}.`,
    },
    R17: {
      empty: () => 'No means are named, nor is it said that none are available.',
      over: (w: ResultMessages) => `${w.amount} promised, ${w.available} available.`,
      over_inventory: (w: ResultMessages) =>
        `${w.year}: ${w.amount} hours promised by this plan, ${w.available} hours left of what the body has.`,
      over_inventory_budget: (w: ResultMessages) =>
        `${w.year}: ${w.amount} euros promised by this plan, ${w.available} euros certain.`,
    },
    R18: {
      none: () => 'Nothing says how it is measured.',
      no_baseline: (w: ResultMessages) => `${w.indicator}: no baseline.`,
      no_target: (w: ResultMessages) => `${w.indicator}: no target.`,
      no_source: (w: ResultMessages) => `${w.indicator}: nobody says where its figures come from.`,
      no_rhythm: (w: ResultMessages) => `${w.indicator}: nobody says how often it is measured.`,
      no_outcome: () => 'Measured by what is done, not by what comes of it.',
    },
    R19: {
      asks_nothing: (w: ResultMessages) => `${w.indicator}: the target is no better than the baseline.`,
      redefined: (w: ResultMessages) => `${w.indicator} means something else since this was promised.`,
    },
    R20: {
      would_be_added: (w: ResultMessages) => `${w.indicator} does not add up: of this area there can be no figure.`,
    },
    R21: {
      alone: (w: ResultMessages) => `Measured only by ${w.indicator}, which effort alone can raise.`,
      without_effort: (w: ResultMessages) => `${w.indicator} is read without the effort behind it.`,
    },
    R22: {
      no_source: (w: ResultMessages) =>
        `${w.indicator}: of figures that a version prints, nobody says from where they come.`,
      no_date: (w: ResultMessages) =>
        `${w.indicator}: of figures that a version prints, nobody says when they were taken from their source.`,
      baseline_not_told: (w: ResultMessages) =>
        `${w.indicator}: no figure of the period of the baseline was told; whether it is provisional is not known.`,
    },
    R23: {
      classified: () => 'Bears a mark of a legal classification. It belongs in an accredited system.',
      crooked_label: (w: ResultMessages) =>
        `“${w.label}” is no label of TLP 2.0. Labels are fixed and never translated.`,
      red_for_nobody: () => 'TLP:RED is for named persons, and none are named.',
      laxer_than_plan: (w: ResultMessages) => `Marked ${w.own} inside a plan marked ${w.plan}: the stricter one holds.`,
    },
    R24: {
      national_number: () => 'Holds a national register number: data on a person do not belong in a plan.',
      bank_account: () => 'Holds a bank account: data on a person do not belong in a plan.',
      number_plate: () => 'Holds a number plate: data on a person do not belong in a plan.',
    },
    R28: {
      ended_before: (w: ResultMessages) => `${w.unit} had ended on ${w.date}, before the plan begins.`,
      begins_after: (w: ResultMessages) => `${w.unit} begins on ${w.date}, after the plan ends.`,
      ends_within: (w: ResultMessages) => `${w.unit} ends on ${w.date}, within the period: name what follows it.`,
    },
    R32: {
      stopped_silently: () => 'Was stopped without a reason.',
      paused_silently: () => 'Was paused without a reason.',
    },
    R33: {
      no_answer: (w: ResultMessages) =>
        w.count === '1' ? '1 remark of a round has no answer.' : `${w.count} remarks of rounds have no answer.`,
      no_answer_to_point: (w: ResultMessages) =>
        w.count === '1' ? '1 point of an opinion has no answer.' : `${w.count} points of opinions have no answer.`,
    },
    R34: {
      no_priority: () => 'Names no priority and no motive.',
      no_end: () => 'Has no end date.',
      past_its_end: (w: ResultMessages) => `Should have ended on ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w: ResultMessages) =>
        `“${w.phenomenon}” stands on an older list (${w.list}); nothing leads from it to the current one.`,
    },
    R36: {
      other_way: (w: ResultMessages) =>
        `${w.indicator} (${w.unit}): next door it goes the other way: ${w.areas}. It may have moved there, or not.`,
    },
    M01: {
      not_reached: (w: ResultMessages) => `The work under this priority does not reach: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w: ResultMessages) =>
        `Nobody who answers for it, contributes or is a partner has the power, which lies at: ${w.levels}.`,
    },
    M03: {
      not_asked: (w: ResultMessages) => `Needs from elsewhere that nobody was asked for yet: ${w.count}.`,
    },
    M04: {
      not_carried: (w: ResultMessages) =>
        `“${w.item}” of ${w.upperPlan} was adopted, but nothing in this plan carries it.`,
    },
    M05: {
      out_of_date: (w: ResultMessages) => `Older than its source in: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Nothing carries this objective out.',
    },
    M07: {
      begins_outside: (w: ResultMessages) => `Begins on ${w.date}, outside the period of the plan.`,
      ends_outside: (w: ResultMessages) => `Ends on ${w.date}, outside the period of the plan.`,
      due_outside: (w: ResultMessages) => `Falls due on ${w.date}, outside the period of the plan.`,
    },
    M08: {
      said_twice: () => 'Says the same as another objective of this plan.',
    },
  },
  mends: {
    ...general.mends,
    R06: 'Write it in its section; where a zone has no such missions, add one that says “none”.',
    R10: 'Name it confidential, with who decided and when, or move it out; take the link away.',
    R11: 'Answer it: covered, adopt, adapt, partly, no capacity or not relevant, with reasons.',
    R14: 'Put an objective under it, and say why: a reason, a link to a higher plan, a body that contributes. Where the decision departs from the ranking: record it with a motive.',
    R15: 'Choose fewer, merge what belongs together, or divide it over more functions.',
    R16: 'Name one function that answers for it, at a level that has the power.',
    R17: 'Fill in hours, people or budget, or say “not available”. Where more is promised than there is: lower it, move it, or decide under Means what the capacity bears.',
    R18: 'Choose an indicator under Results, and give it a baseline and a target; a strategic objective needs one of outcome.',
    R19: 'Ask more than was there already, or correct the promise with a reason.',
    R20: 'Measure it in the area of which its figures are told, or choose an indicator that adds up.',
    R21: 'Add an indicator of effect, or of the effort beside which this one is read.',
    R22: 'Record the figures again with their source, and the day on which they were taken from it or on which it closed; tell the figure of the baseline, or take it from one that was told.',
    R23: 'Use one of the five labels as they are, and no mark of a classification.',
    R24: 'Take it out. A plan holds aggregates, never persons.',
    R28: 'Name the unit that holds in the plan’s period: its successor or predecessor.',
    R32: 'Say why.',
    R33: 'Answer each remark and each point of an opinion: followed, partly or not, with reasons.',
    R34: 'Place it under a priority or give a motive, and set an end date.',
    R35: 'Ask an administrator to add a link to the crosswalk.',
    R36: 'Look at what happens next door, and speak with who answers for it. Nothing is judged by it.',
    M01: 'Add work of that link of the chain, or a partner who does it.',
    M02: 'Name a partner or contributor who has the power.',
    M03: 'Ask who must decide, and say that it was asked.',
    M04: 'Link the element that carries it, or answer otherwise.',
    M05: 'Bring the translation up to date, or say that it still holds.',
    M06: 'Put an action, project or programme under it, or link one to it.',
    M07: 'Bring the date within the period of the plan.',
    M08: 'Keep one of the two, or say in their words how they differ.',
  },
  refusals: {
    EXCEPTION_ENDS_IN_THE_PAST: 'An exception holds until a day that is still to come.',
    RESULT_NOT_FOUND: 'This rule asks nothing here: there is nothing to except.',
    ALREADY_EXCEPTED: 'There is an exception for this already. Withdraw it first.',
  },
}
