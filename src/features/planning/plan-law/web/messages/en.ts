import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'

export const en = {
  title: 'Law of this plan',
  hint: 'A plan keeps the law of the version of the country pack with which it was created. A draft can be moved to the newest law.',
  version: 'Version of the law',
  newest: 'Newest version',
  upToDate: 'This plan follows the newest law.',
  notDraft: 'This plan is under decision, approved or in force. It keeps its law.',
  kindWithdrawn: 'The newest law no longer has this kind of plan. The plan keeps its law.',
  differences: 'What would change for this plan',
  noDifferences: 'Nothing would change for this kind of plan.',
  move: 'Move to the newest law',
  moveTitle: (version: string) => `Move this plan to the law of version ${version}?`,
  moveText:
    'From then on, the checks, the approval procedure and the documents of this plan follow the newest law. New sections are added. No content is removed. Recorded acts and frozen versions stay as they are. You cannot undo this action.',
  moved: 'Plan moved to the newest law',
  moves: 'Earlier moves',
  moveLine: (from: string, to: string, on: string) => `${on}: from version ${from} to version ${to}`,
  changes: {
    new: outcomes.new,
    changed: outcomes.changed,
    withdrawn: 'no longer in the law',
  },
  parts: {
    kind: headings.kindOfPlan,
    section: headings.section,
    step: headings.step,
    rule: headings.rule,
    criterion: 'Criterion',
    template: 'Template',
    term: 'Term of office',
    function: headings.function,
    collegial_body: 'Collegial organisation',
    distribution_list: 'Distribution list',
    language_regime: 'Language regime',
    answer_reader: 'Readers of answers',
    approach_dimension: 'Dimension of the approach',
  },
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  quoted: phrases.quoted,
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    LAW_KEPT: 'This plan keeps its law, because it is no longer a draft.',
    LAW_OUTDATED: 'A newer law was installed, or the plan already follows this law. Reload the page.',
  },
}
