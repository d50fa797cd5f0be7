/** Messages of the workbook of people to invite, and of the page. */
export const en = {
  file: 'people',
  linksFile: 'links',
  sheet: 'People',
  organisationsSheet: 'Organisations',
  functionsSheet: 'Functions',
  linksSheet: 'Links',
  code: 'Code',
  link: 'Link, works once',
  columns: {
    name: 'Name',
    email: 'Mail address',
    language: 'Language',
    organisation: 'Organisation',
    role: 'Role',
    function: 'Function',
    from: 'From',
  },
  issues: {
    VALUE_MISSING: 'This is needed for every person. Fill it in.',
    EMAIL_MALFORMED: 'This is no mail address. Write it as jan@example.org.',
    ORGANISATION_UNKNOWN:
      'No organisation, or more than one, has this code or name. See its code on the sheet “Organisations”.',
    NOT_YOUR_ORGANISATION:
      'You look after the people of your own organisation only. Remove the row, or ask who looks after that one.',
    FROM_IN_THE_PAST: 'A role begins today at the earliest. Write a later day, or empty the cell.',
    FUNCTION_UNKNOWN: 'This organisation has no such function, or several. See its code on the sheet “Functions”.',
    FUNCTION_OCCUPIED: 'The person who is named holds it then. Write a later day, or empty the cell.',
    NOT_YOUR_FUNCTION: 'You may not say who holds a function. Empty the cell.',
    TOO_MANY_PEOPLE: 'So many people at most are invited by one workbook. Split it before this row.',
  },
  outcomes: {
    invited: 'will be invited',
    known: 'is known already, stays as is',
  },
  page: {
    open: 'Invite many',
    takeTitle: 'Take the list',
    takeNote: 'An empty workbook with the organisations that you look after, and the roles, to choose from.',
    take: 'Download the workbook',
    bringTitle: 'Bring it back',
    bringNote:
      'Everybody is invited, or with any fault nobody. Whoever has an account already is not invited twice; give further roles on the page of people.',
    person: 'Person',
    mail: 'Mail address',
    organisation: 'Organisation',
    role: 'Role',
    function: 'Function',
    from: 'From',
    after: (name: string) => `after ${name}`,
    outcome: 'What happens',
    apply: (count: number) => (count === 1 ? 'Invite 1 person' : `Invite ${count} people`),
    mailed: (count: number) => (count === 1 ? '1 invitation was mailed' : `${count} invitations were mailed`),
    shown: (count: number) =>
      count === 1
        ? '1 person is invited: hand over the link in the workbook that is being kept'
        : `${count} people are invited: hand over the links in the workbook that is being kept`,
  },
}
