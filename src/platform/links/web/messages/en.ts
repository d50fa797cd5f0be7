import { en as actions } from '#shared/action-messages/en.ts'
import { en as confirmations } from '#shared/confirmation-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'

export const en = {
  page: {
    language: labels.language,
    signIn: actions.signIn,
    confirm: actions.open,
    invalid: 'Link not valid',
    invalidText:
      'The link has expired, was withdrawn or is incomplete. Ask the organisation that sent it for a new link.',
    signInTitle: 'Sign in to continue',
    signInText:
      'A link does not open this content, because of its marking. Sign in with your own account. If you have no account, ask the organisation that sent the link for access.',
    codeTitle: 'Confirm that this link is yours',
    codeText:
      'This content is marked TLP:AMBER. To open it, you need a code. It is sent to the email address that the organisation registered for this link.',
    send: 'Send code',
    sent: 'If the link is valid, a code was sent to the registered address. It is valid for 10 minutes. No email? Wait a few minutes, then request a new code.',
    code: 'Code (6 digits)',
    again: 'Send a new code',
    codeHint: 'After 8 hours, or when you reload this page, you need a new code.',
    about: 'What this link protects and what it does not',
  },
  form: {
    email: labels.emailAddress,
    copy: actions.copyLink,
    copied: confirmations.linkCopied,
    until: 'Valid until',
    make: 'Create link',
    recipientHint:
      'With a name and an email address, the link is sent to that person. If that fails, the link is shown here once. Without an address, the link is shown once. TLP:AMBER requires an address.',
    recipientName: 'Name of the recipient',
    recipientFunction: 'Function of the recipient',
    mailLanguage: 'Language of the email',
    mailed: 'The link was sent to the recipient by email.',
    notMailed: 'The email was not sent.',
    once: 'This link is shown only once. Send it through a secure channel.',
  },
  errors: {
    CODE_NOT_VALID: 'The code is not correct or has expired. After 5 attempts, request a new code.',
  },
  protection: {
    title: 'What a link protects and what it does not',
    intro:
      'Integral sends links to organisations and persons without an account. This page says what such a link can and cannot do.',
    sections: [
      {
        title: 'What the link protects',
        points: [
          'The link contains a secret that cannot be guessed. Your browser does not send the part of the address after # to servers, so it does not appear in server or network logs. Integral stores only a cryptographic hash of it.',
          'The link gives access to one item only, such as the items that your organisation is asked to answer. It gives no access to the rest of Integral.',
          'The link expires on the date that is shown. The organisation that sent it can revoke it at any time. Both take effect at once.',
          'Integral records each act through the link in the audit log, with the link and the recipient.',
          'If the marking of the content becomes stricter, the stricter rule applies to the link at once.',
        ],
      },
      {
        title: 'What the link does not protect',
        points: [
          'Anyone who has the link can read and act in place of the recipient until it expires or is revoked. This includes everyone to whom the email is forwarded, who shares the mailbox, or who uses the same browser.',
          'Integral does not verify the identity of the person who opens the link. An act through a link is not an electronic signature.',
          'The audit log shows which link was used. It cannot show which person used it.',
          'Revoking a link does not undo what was read, copied or saved before.',
          'Email can be read by the providers of the sender and of the recipient.',
        ],
      },
      {
        title: 'What each marking requires',
        points: [
          'TLP:CLEAR and TLP:GREEN: the link alone.',
          'TLP:AMBER: the link and a code that is sent to the registered address of a named recipient. The code shows that you can read that mailbox, and nothing more. Where Integral sends no email, you must sign in.',
          'TLP:AMBER+STRICT and TLP:RED: only after sign-in. No link opens this content.',
        ],
      },
      {
        title: 'What you can do',
        points: [
          'Do not forward the link, and do not open it on a shared device.',
          'If the link reached the wrong person, tell the organisation that sent it. It can revoke the link.',
          'If you receive a code that you did not request, someone else has your link. Report this too.',
        ],
      },
    ],
  },
}
