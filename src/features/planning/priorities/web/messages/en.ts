import { en as plans } from '#features/planning/plans/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as decisions } from '#shared/decision-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as priorities } from '../../messages/en.ts'

const criteriaAndWeights = 'Criteria and weights'

export const en = {
  title: 'Prioritisation of phenomena',
  intro:
    'The matrix proposes a ranking; the deciding body decides. Each cell contains the scores with their supporting documents and authors. An orange dot marks ratings that differ; “?” means unknown, not zero.',
  tab: 'Priorities',
  open: actions.openMatrix,
  loading: 'Loading matrix …',
  close: actions.close,
  cancel: actions.cancel,
  save: actions.save,
  add: actions.add,
  choose: 'Select',
  asTable: actions.showAsTable,
  phenomenon: headings.phenomenon,
  notKnown: statuses.unknown,
  groups: {
    objective: 'Objective image',
    subjective: 'Subjective image',
    expectation: 'Expectations',
    possibility: 'Scope for influence',
    previous: headings.previousPlan,
  },
  begin: {
    title: 'No priorities have been decided yet',
    text: 'The matrix rates phenomena by criteria: figures, perception, expectations of authorities, the previous plan and the scope for influence. This produces a ranking. The decision may depart from it if a reason is given.',
    addNamed: (count: number) =>
      plural('en', count, 'Add the phenomenon named in the plan', `Add the ${count} phenomena named in the plan`),
    first: 'First phenomenon',
    weighed: (count: number) =>
      `${count} ${plural('en', count, 'phenomenon', 'phenomena')} in the matrix. No decision has been recorded yet.`,
  },
  matrix: {
    title: priorities.scores,
    keys: 'Arrow keys: move. 0 to 3 and ?: rate for your own organisation. Enter: open a cell.',
    add: actions.addPhenomenon,
    weight: (weight: string) => `weight ${weight}`,
    mean: priorities.mean,
    known: (share: string) => `${share} known`,
    noScore: 'no score yet',
    range: (low: number, high: number) => `between ${low} and ${high}`,
    disagree: '(ratings differ)',
    line: (places: string) => `Maximum number of priorities: ${places}`,
    places: (places: number) => `Maximum number of priorities: ${places}.`,
    capacity: (count: number, hours: string, year: number) =>
      `In ${year}, the police have ${hours} hours left for this plan. Based on the hours planned, that is ${
        count === 0
          ? 'not enough for the first phenomenon.'
          : plural('en', count, 'enough for the first phenomenon.', `enough for the first ${count} phenomena.`)
      }`,
  },
  criteria: {
    open: criteriaAndWeights,
    title: criteriaAndWeights,
    text: 'The weights are visible to everyone. The ratings of a removed criterion remain saved.',
    places: 'Maximum number of priorities',
    remove: phrases.remove,
    addCriterion: 'Add a criterion for this kind of plan',
    own: 'Custom criterion',
    group: 'Category',
    saved: 'Criteria saved',
  },
  cell: {
    counts: (score: string) => `Score: ${score}`,
    agreed: 'agreed',
    mean: 'mean of the ratings',
    difference: (spread: number) => `difference: ${spread}`,
    ratings: 'Ratings',
    rate: 'Record rating',
    agree: 'Record agreed score',
    score: 'Score',
    agreedScore: 'Agreed score',
    evidence: 'Supporting document',
    evidenceText: 'A figure, document or letter. Required for a score of 1 or higher.',
    evidenceOf: (evidence: string) => `Supporting document: ${evidence}`,
    rater: labels.organisation,
    asFunction: 'Function (not the name of a person)',
    note: 'Note',
    ratedOn: 'Rated on',
    earlier: 'Previous ratings',
    noEarlier: 'There are no previous ratings.',
  },
  sensitivity: {
    title: 'Sensitivity analysis',
    intro: (count: string) =>
      `Rank of each phenomenon in ${count} weightings, with each weight varied between half and double.`,
    rank: 'Current rank',
    best: 'Best',
    worst: 'Worst',
    amongFirst: (places: number) => `In the top ${places}`,
    steady: (count: number) =>
      `${count} ${plural('en', count, 'phenomenon remains a priority', 'phenomena remain priorities')} with every weighting.`,
    within: (name: string, share: string) => `${name}: in ${share} of the weightings.`,
    noStep: 'No single change of a weight or a score changes the proposal.',
    steps: (count: number) =>
      `${count} ${plural('en', count, 'single change', 'single changes')} would change the proposal:`,
    more: (count: number) => `${count} more`,
    weight: (criterion: string, to: string) => `Weight of “${criterion}”: ${to}.`,
    cell: (phenomenon: string, criterion: string, to: string) => `Score of “${phenomenon}” for “${criterion}”: ${to}.`,
    enters: (names: string) => `Added: ${names}.`,
    removed: (names: string) => `Removed: ${names}.`,
  },
  decision: {
    title: labels.decision,
    record: actions.recordDecision,
    text: 'The form starts with the latest decision or, if there is none, with the proposed ranking. Give a reason if a priority precedes phenomena of equal or higher rank. State for every other phenomenon why it is not a priority.',
    none: 'No decision has been recorded yet. The ranking is the proposal.',
    noneYet: 'No decision has been recorded yet.',
    summary: (body: string, day: string) => `Decided by ${body} on ${day}`,
    decidedBy: headings.decidedBy,
    decidedByExample: 'Local council',
    quorum: 'Present',
    decidedOn: labels.decidedOn,
    rank: (rank: number) => `rank ${rank}`,
    reason: labels.reason,
    departs: {
      override: (names: string) => `Precedes phenomena of higher rank: ${names}.`,
      tie: (names: string) => `Precedes phenomena of equal rank: ${names}.`,
    },
    rejectionReason: 'Why not a priority',
    watch: 'Monitoring',
    watchExample: '20% more than last year',
    watched: 'Monitoring:',
    promoted: (before: string) => `raised (previously ${before})`,
    demoted: (before: string) => `lowered (previously ${before})`,
    movedSince: (names: string) => `With the current ranking, a reason would be required for: ${names}.`,
    cameSince: (names: string) => `Added since the decision: ${names}.`,
    earlier: (count: number) => `${count} ${plural('en', count, 'earlier decision', 'earlier decisions')}`,
    saved: 'Decision recorded',
  },
  dossier: {
    inPlan: 'Indicators in the plan',
    wasThen: (outcome: string) => `In the previous plan: ${outcome}.`,
    notWeighedThen: 'This phenomenon was not rated for the previous plan.',
    noResultsThen: 'The previous plan has no indicators for this phenomenon.',
    before: (outcome: string) => `previously: ${outcome}`,
    hours: (hours: string) => `${hours} h planned per year`,
    noIndicators: 'The plan has no indicators for this phenomenon yet.',
    noFormer: 'No previous plan is linked to this plan.',
    notInFormer: 'The previous plan has no elements about it.',
    outcomes: {
      carried_over: statuses.carriedOver,
      changed: outcomes.changed,
      achieved: 'achieved',
      stopped: plans.states.stopped,
    },
    influence: priorities.influence,
    harm: priorities.harm,
    displacement: priorities.displacement,
    saved: 'Dossier saved',
    remove: 'Remove from matrix',
    removeTitle: (name: string) => `Remove “${name}” from the matrix?`,
    removeText: 'The ratings remain saved. They reappear when you add the phenomenon again.',
  },
  expectation: {
    add: actions.addExpectation,
    organisation: labels.organisation,
    body: 'Or a group (residents, staff)',
    text: headings.expectation,
    source: headings.sourceDocument,
    date: labels.date,
    weight: 'Strength',
    weights: ['weak', 'clear', 'strong'],
    ofPlan: 'for the plan as a whole',
    remove: (body: string) => `Remove expectation of ${body}`,
  },
  errors: {
    PLAN_NOT_EDITABLE:
      'You cannot edit this plan. It has ended or belongs to another organisation. Contact the organisation that issues the plan.',
    UNKNOWN_REFERENCE: 'The selected item no longer exists. Select another one.',
    UNKNOWN_CELL: 'This phenomenon or criterion is no longer in the matrix. Reload the page.',
    EVIDENCE_MISSING:
      'The score was not saved. A score of 1 or higher requires a supporting document. Enter one, or record a rating before you agree on a score.',
    ADDENDUM_REQUIRED: 'A version of this plan was submitted. Open an addendum to decide on its priorities again.',
    DATE_TOO_EARLY: decisions.dateTooEarly,
    NO_CRITERIA: 'There are no criteria yet. Add criteria and phenomena first.',
    DATE_IN_FUTURE: 'The date cannot be in the future.',
    NOT_ALL_DECIDED:
      'The decision was not recorded. The matrix has changed, and the decision must cover every phenomenon in it. Reload the page.',
    ORDER_REASON_REQUIRED: 'Give a reason for each priority that precedes phenomena of equal or higher rank.',
    REJECTION_REASON_REQUIRED: 'State for each phenomenon that is not a priority why it is not.',
  },
} as const
