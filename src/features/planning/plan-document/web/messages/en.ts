import { en as labels } from '#shared/label-messages/en.ts'

/** Texts of the registration of a plan from a published list. */
export const en = {
  title: 'Registered from a published list',
  hint: 'Until an independent second person compares this plan with its source, only your organisation and the organisations that you name as readers read it.',
  confirmedHint:
    'To change this plan, reopen the registration. Until it is confirmed and sent again, only your organisation and its named readers read it. A plan that was confirmed is not deleted.',
  confirmedBy: (person: string, on: string) => `confirmed by ${person}, ${on}`,
  confirmedOn: (on: string) => `confirmed on ${on}`,
  uncompared:
    'This plan was registered before comparisons were recorded. Nobody compared it with its source here. Reopen the registration to have a second person compare and confirm it.',
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
    PLAN_ON_PATH:
      'A plan of this kind for the same time is on a path here. This plan can be confirmed only if it was decided before this instance was set up.',
    PLANS_OVERLAP:
      'Another plan of this kind for the same organisation or area is or was in force in that period. Choose a period after the end of that plan, or end that plan by its decision first.',
    ALREADY_SETTLED: 'The registration is already confirmed. Reload the page.',
    NOT_YOUR_ORGANISATION:
      'Only a person who may speak for an organisation can confirm, and only the organisation that registered the plan can reopen.',
    SECOND_PERSON_REQUIRED:
      'Another person confirms the registration: a person who did not write it, and whose account and roles were not given by an author. If nobody in your organisation is independent, name another organisation as reader in the plan details: a person of it can confirm.',
    SOURCE_REQUIRED: 'Enter the address of the publication, or choose a file of the plan.',
    FILE_UNKNOWN: 'This file does not belong to the plan, or you cannot read it. Choose another file.',
    ISSUERS_NOT_AGREED: 'An issuing organisation has accounts here and has not agreed. It registers its plan itself.',
  },
}
