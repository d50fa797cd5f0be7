import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as administration } from '../../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Regeln dieser Installation',
  intro:
    'Der Schweregrad jeder Regel in dieser Installation. Wird ein Fehler herabgestuft, lassen sich auch Versionen festschreiben, die das Länderpaket nicht zulässt. Person und Begründung werden erfasst.',
  rule: headings.rule,
  pack: administration.tabs.pack,
  here: administration.tabs.instance,
  changes: headings.changes,
  tune: actions.change,
  asPack: 'wie im Länderpaket',
  instanceSeverity: 'Schweregrad in dieser Installation',
  severity: headings.severity,
  reason: labels.reason,
  reasonHint:
    'Mindestens 10 Zeichen. Die Begründung wird bei der Regel angezeigt und mit Ihrem Namen im Änderungsprotokoll erfasst.',
  save: 'Schweregrad ändern',
  lawNeverLowered: 'Das Gesetz verlangt diese Regel. Sie kann nicht herabgestuft werden.',
  errorNeedsLaw: 'Nur eine gesetzliche Regel kann ein Fehler sein. Wählen Sie Warnung oder Hinweis.',
  saved: 'Schweregrad geändert. Alle Pläne werden erneut geprüft.',
}
