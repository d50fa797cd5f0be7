import { en as labels } from '#shared/label-messages/en.ts'
export const en = {
  title: 'Rules of this instance',
  intro:
    'The severity of each rule in this instance. If the severity of an error is lowered, versions can be frozen that the country pack would block. The user and the reason are recorded.',
  rule: 'Rule',
  pack: 'Country pack',
  here: 'Instance',
  changes: 'Changes',
  tune: 'Change',
  asPack: 'as in the country pack',
  instanceSeverity: 'severity in this instance',
  severity: 'Severity',
  reason: labels.reason,
  reasonHint: 'At least 10 characters. The reason is shown with the rule and recorded in the audit log with your name.',
  save: 'Change severity',
  saved: 'Severity changed. All plans are being checked again.',
}
