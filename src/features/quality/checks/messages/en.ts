import { en as results } from '#features/measurement/targets/results/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import type { MessageValues } from './rules/rule-messages.ts'

export const en = {
  checks: 'Checks',
  checksOf: (count: number) => `Checks · ${count}`,
  intro:
    'Requirements of law and method that this plan does not meet yet. An error blocks the step of the approval procedure to which it belongs or, without an approval procedure, the freezing of a version. A warning blocks nothing, but some warnings require a reason when the plan is submitted. A hint is for information only.',
  empty: 'No issues',
  emptyText: 'All applicable rules were checked. No issues were found.',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  notComputed: results.statuses.not_computed,
  rule: 'rule',
  methodRule: 'method rule',
  basis: labels.basis,
  basisKinds: { law: 'law', practice: 'practice', method: 'method', data: 'data quality' },
  element: labels.element,
  wholePlan: 'the whole plan',
  fix: 'How to fix it',
  goThere: actions.open,
  blocks: (count: number) => `${count} ${plural('en', count, 'blocking error', 'blocking errors')}`,
  exception: {
    grant: 'Grant exception',
    reason: 'Reason (printed in the version)',
    endsOn: 'Valid until',
    request: 'Request exception',
    requests: 'Requested exceptions',
    requestedBy: (person: string, until: string) => `Requested by ${person}, until ${until}`,
    requestHint:
      'The exception has no effect until a second person grants it: someone who did not ask for it and did not write the plan.',
    grantedBy: (person: string, on: string) => `Exception granted by ${person}, until ${on}`,
    withdraw: actions.withdraw,
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
      `${met} of ${all} ${plural('en', all, 'element', 'elements')} with an accountable function that has a holder`,
    measured: (met: number, all: number) => `${met} of ${all} ${plural('en', all, 'objective', 'objectives')} measured`,
    missing: {
      elements: 'not computed: no elements are visible to you',
      holders: 'not computed: a file does not contain the holders of functions',
      nothing_to_answer_for: 'not computed: no element requires an accountable function',
      nothing_to_measure: 'not computed: the plan has no objectives to measure',
      indicators: 'not computed: no rule on measuring objectives applies here',
      evaluations: 'not computed: evaluations are not recorded yet',
      adaptations: 'not computed: adaptations are not recorded yet',
    },
  },
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'kind of plan',
    elements: 'content of the plan',
    items: 'items to answer',
    comments: 'comments from comment rounds',
    competences: 'table of competences',
    units: 'structure of the country',
    holders: 'holders of functions',
    results: 'expected results',
    figures: 'figures of the expected results',
    neighbours: 'figures of neighbouring areas that are visible to the reader',
    phenomena: 'lists of phenomena',
    ranking: 'argumentation matrix',
    path: 'progress of the approval procedure',
    unapprovedChanges: 'unapproved changes',
  },
  missingSections: (w: MessageValues) => `Not computed. Missing data: ${w.sections}.`,
  errors: {
    EXCEPTION_END_IN_PAST: 'The end date of an exception must be in the future. Choose a later date.',
    SECOND_PERSON_REQUIRED:
      'The exception needs a second person: someone who did not ask for it and did not write the plan.',
    ALREADY_GRANTED: 'This exception was already granted. Reload the page.',
    RESULT_NOT_FOUND: 'This issue no longer exists, so no exception is needed. Reload the page.',
    ALREADY_EXCEPTED: 'There is already an exception for this issue. Withdraw it first.',
  },
}
