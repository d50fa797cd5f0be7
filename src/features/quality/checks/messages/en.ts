import { en as actions } from '#shared/action-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import type { MessageValues } from './rules/rule-messages.ts'

export const en = {
  checks: 'Checks',
  checksOf: (count: number) => `Checks · ${count}`,
  intro:
    'Requirements of law and method that this plan does not meet yet. An error blocks the step of the approval procedure to which it belongs or, without an approval procedure, the freezing of a version. A warning blocks nothing, but some warnings require a reason when the plan is submitted. A hint is for information only.',
  empty: 'No issues',
  emptyText: 'All applicable rules were checked. No issues were found.',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  notComputed: statuses.notComputed,
  rule: 'rule',
  methodRule: 'method rule',
  basis: labels.basis,
  basisKinds: { law: 'law', practice: 'practice', method: 'method', data: 'data quality' },
  element: labels.element,
  wholePlan: 'the whole plan',
  fix: 'How to fix it',
  goThere: actions.open,
  blocks: (count: number) => `${count} ${plural('en', count, 'blocking error', 'blocking errors')}`,
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
}
