import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as administration } from '../../../messages/en.ts'
export const en = {
  title: 'Rules of this instance',
  intro:
    'The severity of each rule in this instance. If the severity of an error is lowered, versions can be frozen that the country pack would block. The user and the reason are recorded.',
  rule: headings.rule,
  pack: administration.tabs.pack,
  here: administration.tabs.instance,
  changes: headings.changes,
  tune: actions.change,
  asPack: 'as in the country pack',
  instanceSeverity: 'severity in this instance',
  severity: headings.severity,
  reason: labels.reason,
  reasonHint: 'At least 10 characters. The reason is shown with the rule and recorded in the audit log with your name.',
  save: 'Change severity',
  lawNeverLowered: 'The law requires this rule. Its severity cannot be lowered.',
  errorNeedsLaw: 'Only a rule of law can be an error. Choose warning or hint.',
  saved: 'Severity changed. All plans are being checked again.',
}
