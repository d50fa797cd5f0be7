export const en = {
  product: 'Integral',
  notices: 'Notifications',
  loading: 'Loading …',
  retry: 'Try again',
  request: 'Reference',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  moreTabs: 'More',
  chooseFile: 'Choose file',
  noFile: 'No file chosen',
  signIn: 'Sign in',
  notFound: { title: 'Not available', text: 'This item does not exist or you do not have access to it.' },
  notAllowed: {
    title: 'You do not have the required permission',
    text: 'An administrator of your organisation can grant it.',
  },
  notSignedIn: {
    title: 'Sign in to view this page',
    text: 'Without signing in, only information marked TLP:CLEAR is visible.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'The error was recorded under the reference below. Your saved data is not affected.',
  },
  pageIssue: {
    title: 'This page could not be displayed',
    text: 'Integral may have been updated while the page was open. Your saved data is not affected.',
    reload: 'Reload page',
  },
  offline: {
    title: 'No connection',
    text: 'Your input is preserved. Try again when the connection is restored.',
  },
  tooMany: { title: 'Too many requests', text: 'Wait a moment, then try again.' },
  sensitive: {
    title: 'This text cannot be saved here',
    national_number: 'It contains a national register number.',
    number_plate: 'It contains a number plate.',
    bank_account: 'It contains a bank account number.',
    classification_mark:
      'It contains a legal classification marking. Classified information belongs in an accredited system.',
    help: 'Remove this information and save again. Integral stores plans and totals, never data about persons or cases.',
  },
  refused: 'This action is not possible',
  malformed: { title: 'The form contains errors', text: 'Check the marked fields.' },
  illustrative: 'Illustrative: a fictional country for demonstration. No real plans, figures or persons.',
}
