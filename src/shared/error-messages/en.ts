/** The error messages that several slices share. */
export const en = {
  endBeforeStart: 'The end date is before the start date. Correct one of the dates.',
  fileEmpty: 'The file is empty. Choose another file.',
  linkCodeRequired:
    'Nothing was saved, because your code has expired. Copy your text, reload the page and enter a new code.',
  linkNotAllowed: 'No link was created. Content marked TLP:AMBER+STRICT or TLP:RED can be read only after sign-in.',
  linkRecipientRequired:
    'No link was created. TLP:AMBER requires a code by email: enter the name and the email address of the recipient. This instance must be able to send email.',
  linkSignInRequired: 'Nothing was saved. The marking now requires that you sign in.',
  mailNotSent: 'The email was not sent. Check the address or ask your administrator to check the mail server.',
  notFound: 'This item does not exist or you do not have access to it.',
  planNotEditable: 'You cannot edit this plan. It has ended or belongs to another organisation.',
}
