import { de as headings } from '#shared/heading-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  quarter: (number, year) => `Q${number} ${year}`,
  title: 'Wiederkehrende Pflichten',
  hint: 'Was während der Geltung des Plans regelmäßig zu tun ist.',
  due: 'fällig am',
  next: 'Nächster Termin:',
  none: 'Noch kein Zeitraum ist abgelaufen.',
  fulfilledOn: 'erfüllt am',
  states: { upcoming: 'Zeitraum läuft', open: 'offen', overdue: 'überfällig', done: 'erfüllt' },
  complete: 'Erfüllung festhalten',
  date: 'Erfüllt am',
  note: 'Vermerk',
  noteHint: 'Erforderlich, wenn kein Dokument gewählt ist. Er steht im Prüfprotokoll und kann nicht geändert werden.',
  file: headings.document,
  fileHint: 'Fügen Sie das Dokument zuerst dem Plan bei, unter Plandaten.',
  noFile: 'kein Dokument',
  saved: 'Erfüllung festgehalten',
  errors: {
    NOT_FOUND: 'Dieser Zeitraum existiert nicht, oder Sie haben keinen Zugriff darauf.',
    ALREADY_RECORDED: 'Die Erfüllung für diesen Zeitraum ist bereits festgehalten.',
    DATE_IN_FUTURE: 'Das Datum darf nicht in der Zukunft liegen.',
    DATE_BEFORE_PERIOD: 'Das Datum darf nicht vor dem Beginn des Zeitraums liegen.',
    FILE_UNKNOWN: 'Dieses Dokument ist dem Plan nicht beigefügt.',
  },
}
