import { de as actions } from '#shared/action-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Zahlen anderer Länder',
  link: 'Andere Länder',
  intro:
    'Eine Organisation meldet Zahlen eines anderen Landes, nachdem sie Quelle und Lizenz angegeben und eine zweite Person die Angabe bestätigt hat. Wer die Zahlen liest, sieht beides.',
  declared: 'Angegebene Quellen',
  none: 'Es wurde keine Quelle angegeben.',
  declare: 'Quelle angeben',
  declareHint: 'Eine andere Person, die Zahlen für die Organisation billigt, bestätigt sie.',
  declaredText: 'Quelle angegeben. Eine andere Person kann sie jetzt bestätigen.',
  states: { declared: 'wartet auf Bestätigung', confirmed: 'bestätigt', withdrawn: 'zurückgezogen' },
  wholeCountry: 'das ganze Land',
  declaredBy: (who) => `angegeben: ${who}`,
  confirmedBy: (who) => `bestätigt: ${who}`,
  confirm: 'Bestätigen',
  confirmed: 'Quelle bestätigt.',
  withdraw: actions.withdraw,
  withdrawn: 'Quelle zurückgezogen.',
  withdrawText: 'Gemeldete Zahlen bleiben mit ihrer Quelle. Weitere werden nicht gemeldet.',
  cancel: 'Abbrechen',
  reason: 'Grund',
  fields: {
    organisation: labels.organisation,
    country: 'Land',
    source: labels.source,
    licence: 'Lizenz',
    url: 'Seite der Quelle',
  },
  hints: {
    country: 'ISO-Code, zum Beispiel NL',
    source: 'Zum Beispiel: CBS, StatLine 83648NED',
    licence: 'Zum Beispiel: CC BY 4.0',
    url: 'Nicht erforderlich',
  },
  errors: {
    NOT_FOREIGN: 'Geben Sie ein anderes Land als das eigene an.',
    SAME_PERSON: 'Wer die Quelle angegeben hat, kann sie nicht bestätigen.',
    ALREADY_RECORDED: 'Die Quelle ist bereits bestätigt oder zurückgezogen.',
    SENSITIVE_TEXT: 'Dieser Text kann nicht gespeichert werden, da er möglicherweise sensible Daten enthält.',
    NOT_FOUND: 'Diese Quelle gibt es nicht mehr.',
  },
}
