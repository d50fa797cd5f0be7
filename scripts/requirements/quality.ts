import type { Requirement } from './requirement.ts'

/** Requirements of the checks, the workspace and the access. */
export const qualityRequirements: readonly Requirement[] = [
  {
    id: 'check-1',
    text: 'The issues of a plan are up to date when a change to the plan is saved.',
    page: '`/plans/…?tab=checks`',
  },
  { id: 'check-2', text: 'An error blocks only the steps to which its rule belongs.', page: '`/plans/…?tab=path`' },
  {
    id: 'check-3',
    text: 'An error that belongs to no approval step prevents a new version until it has a justified exception.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'check-4',
    text: 'A justified exception names its author and the reason, removes the block of an error, and ends on its end date.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'check-5',
    text: 'Each issue names its rule, the basis of the rule, the element and the fix.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'check-6',
    text: 'A plan document is checked without an instance, and the exit code shows whether an error blocks.',
    page: '`integral check`',
  },
  {
    id: 'work-1',
    text: 'The calendar lists the steps of a plan in preparation with their date, basis, responsible organisation and delay.',
    page: '`/calendar`',
  },
  {
    id: 'work-2',
    text: 'Other calendar programs read the dates through a private address, which gives no text of TLP:RED content.',
    page: '`/settings`',
  },
  {
    id: 'work-3',
    text: 'Reminders are sent five working days and one working day before a date, and never on days off.',
    page: '`/settings`',
  },
  {
    id: 'access-1',
    text: 'Lists, counts and search results contain exactly the plans and elements that the reader may read.',
    page: 'all pages',
  },
  {
    id: 'access-2',
    text: 'The database hides unreadable plans and elements even when a query lacks a filter.',
    page: 'all pages',
  },
  { id: 'access-3', text: 'A user cannot change a plan or an answer of another organisation.', page: 'all pages' },
  {
    id: 'access-4',
    text: 'Before a plan is sent, an organisation that does not issue it reads it only if it is invited to comment.',
    page: '`/plans/…`',
  },
  {
    id: 'access-5',
    text: 'Attempts to sign in to an account are limited, from any number of addresses.',
    page: '`/sign-in`',
  },
  { id: 'access-6', text: 'An ended session or role gives no access from the next request on.', page: 'all pages' },
  {
    id: 'access-7',
    text: 'A link for a partner without an account stops working when it expires or is revoked.',
    page: '`/answer`, `/comment`',
  },
  {
    id: 'access-8',
    text: 'A link for a partner without an account gives access to no request or comment of another partner.',
    page: '`/answer`, `/comment`',
  },
  {
    id: 'access-9',
    text: 'The audit log shows who did what, as which function, on which subject, when and why.',
    page: '`/administration/journal`',
  },
  {
    id: 'access-10',
    text: 'The verification of the audit log names the first line that was altered or removed.',
    page: '`integral journal verify`',
  },
  {
    id: 'access-11',
    text: 'A link opens TLP:GREEN alone and TLP:AMBER with a code sent to the recipient, and nothing stricter.',
    page: '`/answer`',
  },
]
