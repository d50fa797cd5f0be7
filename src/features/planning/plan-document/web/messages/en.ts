import { en as labels } from '#shared/label-messages/en.ts'

/** Texts of the registration of a plan from a published list. */
export const en = {
  title: 'Registered from a published list',
  hint: 'Until an independent second person compares this plan with its source, only your organisation reads it, and it can be removed.',
  confirmedHint:
    'To change or remove this plan, reopen the registration. Until it is confirmed and sent again, only your organisation reads it.',
  confirmedBy: (person: string, on: string) => `confirmed by ${person}, ${on}`,
  confirmedOn: (on: string) => `confirmed on ${on}`,
  source: 'Address of the publication',
  sourceHint: 'The page or document with which you compared the plan.',
  document: 'Or a file of the plan',
  documentHint: 'Attach it under Attachments first.',
  confirm: 'Confirm against the source',
  confirmed: 'The registration is confirmed. The plan can be sent.',
  reopen: 'Reopen registration',
  reopened: 'The registration is reopened',
  reason: labels.reason,
  errors: {
    PLAN_NOT_REGISTERED:
      'This plan is not registered from a published list, or the registration is already reopened. Reload the page.',
    ALREADY_SETTLED: 'The registration is already confirmed. Reload the page.',
    NOT_YOUR_ORGANISATION: 'Only the organisation that registered the plan can do this.',
    SECOND_PERSON_REQUIRED:
      'Another person confirms the registration: a person of your organisation who did not write it, and whose account and roles were not given by an author.',
    SOURCE_REQUIRED: 'Enter the address of the publication, or choose a file of the plan.',
    FILE_UNKNOWN: 'This file does not belong to the plan, or you cannot read it. Choose another file.',
    ISSUERS_NOT_AGREED: 'An issuing organisation has accounts here and has not agreed. It registers its plan itself.',
  },
}
