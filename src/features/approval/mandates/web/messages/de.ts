import { de as pathTexts } from '#features/approval/path/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Vollmachten',
  hint: 'Wer in Billigungsverfahren für eine Funktion dieser Organisation handeln darf und in welchem Zeitraum.',
  loading: 'Vollmachten werden geladen …',
  none: 'Noch keine Vollmacht',
  noneText:
    'Für eine Funktion handelt, wer sie ausübt oder vertritt. Eine Vollmacht ermächtigt eine andere Funktion dazu.',
  grant: 'Vollmacht erteilen',
  grantText:
    'Die bevollmächtigte Person entscheidet dann persönlich. Die Vollmacht wird bei der Entscheidung angegeben.',
  function: 'Vertretene Funktion',
  authorisedFunction: 'Bevollmächtigte Funktion',
  from: headings.firstDay,
  until: headings.lastDay,
  steps: pathTexts.steps,
  stepsHint: 'Keine Auswahl: alle Schritte.',
  allSteps: 'Alle Schritte',
  someSteps: (steps: string) => `Nur diese Schritte: ${steps}`,
  reference: labels.source,
  referenceHint: 'Nummer und Datum des Erlasses, Schreibens oder Ratsbeschlusses.',
  parties: (from: string, to: string) => `${from} an ${to}`,
  period: (from: string, until: string) => `${from} bis ${until}`,
  withdraw: actions.withdraw,
  withdrawOf: (what: string) => `Zurückziehen: ${what}`,
  withdrawText: 'Die Vollmacht endet heute. Mit ihr getroffene Entscheidungen bleiben gültig.',
  reason: labels.reason,
  withdrawn: (date: string, why: string) => `Zurückgezogen am ${date}: ${why}`,
  granted: 'Vollmacht erteilt',
  ended: 'Vollmacht zurückgezogen',
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    NOT_FOUND: errors.notFound,
    NOT_YOUR_FUNCTION:
      'Eine Vollmacht kann nur erteilen oder widerrufen, wer die Funktion ausübt oder vertritt. Für eine unbesetzte Funktion kann das niemand.',
    FUNCTION_UNKNOWN: 'Diese Organisation hat diese Funktion nicht. Wählen Sie eine andere Funktion.',
    STEP_UNKNOWN: 'Kein Billigungsverfahren dieses Landes enthält diesen Schritt. Wählen Sie einen anderen Schritt.',
    PERIOD_INVALID:
      'Der erste Tag darf nicht vor heute liegen, der letzte nicht vor dem ersten, und der Zeitraum darf höchstens 6 Jahre betragen. Ändern Sie die Daten.',
    SELF_MANDATE: 'Sie können sich nicht selbst eine Vollmacht erteilen. Wählen Sie eine andere Person oder Funktion.',
    ALREADY_GRANTED: 'Diese Vollmacht wurde bereits erteilt. Laden Sie die Seite neu.',
    ALREADY_WITHDRAWN: 'Diese Vollmacht wurde bereits zurückgezogen. Laden Sie die Seite neu.',
  },
}
