import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as administration } from '../../messages/en.ts'

/** Messages of the workbook of people to invite, and of the page. */
export const en = {
  file: 'people',
  linksFile: 'links',
  sheet: administration.tabs.people,
  organisationsSheet: labels.organisations,
  functionsSheet: labels.functions,
  linksSheet: 'Links',
  code: labels.code,
  link: 'Single-use link',
  columns: {
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
  },
  issues: {
    VALUE_MISSING: 'This value is required for every person. Fill it in.',
    EMAIL_MALFORMED: 'This is not an email address. Use the format jan@example.org.',
    ORGANISATION_UNKNOWN:
      'No organisation, or more than one, has this code or name. Use a code from the sheet “Organisations”.',
    NOT_YOUR_ORGANISATION:
      'You can manage only people of your own organisation. Delete the row, or contact the administrator of that organisation.',
    FROM_IN_THE_PAST: 'A role cannot start before today. Enter a later date, or clear the cell.',
    FUNCTION_UNKNOWN:
      'This organisation has no function, or more than one, with this name. Use a code from the sheet “Functions”.',
    FUNCTION_OCCUPIED: 'The person shown holds this function on that date. Enter a later date, or clear the cell.',
    ROLE_NOT_ALLOWED: 'Only an administrator of the instance can give this role. Choose another role.',
    TOO_MANY_PEOPLE: 'The workbook exceeds the maximum number of people. Split it before this row.',
  },
  outcomes: {
    invited: 'will be invited',
    known: 'already exists, not changed',
  },
  page: {
    open: 'Invite several people',
    downloadTitle: '1. Download the workbook',
    downloadHint: 'An empty workbook with the organisations that you manage and the available roles.',
    download: actions.downloadWorkbook,
    importTitle: '2. Import the workbook',
    importHint:
      'If the workbook contains an error, nobody is invited. People who already have an account are not invited again; grant further roles on the page “People”.',
    person: headings.person,
    mail: labels.emailAddress,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
    after: (name: string) => `after ${name}`,
    outcome: headings.result,
    apply: (count: number) => plural('en', count, `Invite ${count} person`, `Invite ${count} people`),
    mailed: (count: number) => plural('en', count, `${count} invitation sent`, `${count} invitations sent`),
    shown: (count: number) =>
      plural(
        'en',
        count,
        `${count} person invited. Pass on the link in the workbook that is being downloaded.`,
        `${count} people invited. Pass on the links in the workbook that is being downloaded.`,
      ),
  },
}
