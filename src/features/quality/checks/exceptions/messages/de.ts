import { de as actions } from '#shared/action-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  grant: 'Ausnahme erteilen',
  reason: 'Begründung (wird in der Version abgedruckt)',
  endsOn: 'Gültig bis',
  request: 'Ausnahme beantragen',
  requests: 'Beantragte Ausnahmen',
  requestedBy: (person, until) => `Beantragt von ${person}, bis ${until}`,
  requestHint:
    'Die Ausnahme wirkt erst, wenn eine zweite Person sie erteilt: jemand, der sie nicht beantragt und den Plan nicht geschrieben hat.',
  grantedBy: (person, on) => `Ausnahme erteilt von ${person}, bis ${on}`,
  withdraw: actions.withdraw,
  title: 'Begründete Ausnahmen',
  none: 'Es wurden keine Ausnahmen erteilt.',
  errors: {
    EXCEPTION_END_IN_PAST: 'Das Enddatum einer Ausnahme muss in der Zukunft liegen. Wählen Sie ein späteres Datum.',
    SECOND_PERSON_REQUIRED:
      'Für die Ausnahme ist eine zweite Person nötig: jemand, der sie nicht beantragt und den Plan nicht geschrieben hat.',
    ALREADY_GRANTED: 'Diese Ausnahme wurde bereits erteilt. Laden Sie die Seite neu.',
    RESULT_NOT_FOUND: 'Dieser Punkt ist nicht mehr offen. Eine Ausnahme ist nicht nötig. Laden Sie die Seite neu.',
    ALREADY_EXCEPTED: 'Für diesen Punkt gibt es bereits eine Ausnahme. Ziehen Sie diese zuerst zurück.',
  },
}
