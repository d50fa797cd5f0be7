import { en as actions } from '#shared/action-messages/en.ts'

export const en = {
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
  errors: {
    EXCEPTION_END_IN_PAST: 'The end date of an exception must be in the future. Choose a later date.',
    SECOND_PERSON_REQUIRED:
      'The exception needs a second person: someone who did not ask for it and did not write the plan.',
    ALREADY_GRANTED: 'This exception was already granted. Reload the page.',
    RESULT_NOT_FOUND: 'This issue no longer exists, so no exception is needed. Reload the page.',
    ALREADY_EXCEPTED: 'There is already an exception for this issue. Withdraw it first.',
  },
}
