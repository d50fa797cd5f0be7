import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

const password = 'Password'
const newPassword = 'New password'

export const en = {
  motto: 'Security plans, from plan to practice.',
  language: labels.language,
  bundles: {
    reader: 'Reader',
    evaluator: 'Evaluator',
    commenter: 'Comments and decisions of a council',
    partner: 'Partner',
    contributor: 'Contributor',
    adviser: 'Adviser and supervisor',
    decision_maker: 'Decides about plans',
    issuer: 'Decides about plans and sends them',
    planner: 'Planner',
    head: 'Plans and decides',
    programme_lead: 'Plans, decides and defines indicators',
    organisation_administrator: 'Administrator of an organisation',
    instance_administrator: 'Administrator of the instance',
  },
  signIn: {
    title: actions.signIn,
    email: labels.emailAddress,
    password,
    act: actions.signIn,
    forgotten: 'Forgot your password?',
    already: (name: string) => `You are signed in as ${name}.`,
    proceed: 'Continue',
    demo: 'This is a demo. You can sign in as any persona, without a password.',
    stepIn: 'Choose a persona',
    open: 'Browse public plans',
  },
  forgotten: {
    title: 'Reset password',
    text: 'Enter the email address with which you sign in. You receive a link to choose a new password. The link is valid for 1 hour.',
    act: 'Send link',
    sent: 'If an account with this address exists, you will receive a link. Check your inbox.',
    noMail: 'This instance does not send emails. Ask an administrator of your organisation for a link.',
    back: 'Back to sign-in',
  },
  link: {
    titles: { first: 'Set up this instance', invitation: 'Welcome', reset: newPassword },
    texts: {
      first: 'You become the first administrator. There are no other accounts yet.',
      invitation: 'Choose a password. You then sign in with your email address.',
      reset: 'Choose a new password. All other open sessions end.',
    },
    forWhom: (name: string, email: string) => `${name} (${email})`,
    until: (moment: string) => `This link can be used once, until ${moment}.`,
    name: 'Your name',
    organisationName: 'Organisation that runs this instance',
    act: 'Save and sign in',
    invalid: 'This link is no longer valid',
    invalidText: 'The link was already used, has expired or is incomplete. Ask for a new one.',
  },
  password: {
    rule: 'At least 12 characters. A sentence works well.',
    show: 'Show password',
    hide: 'Hide password',
    flaws: {
      too_short: 'This password is too short. Use at least 12 characters.',
      too_long: 'This password is too long. Use at most 128 characters.',
      too_uniform: 'This password only repeats a few characters. Choose another one.',
      contains_own_name: 'This password is too similar to your name or address. Choose another one.',
    },
  },
  settings: { title: 'Settings', appearance: 'Appearance' },
  errors: {
    NOT_SIGNED_IN: 'The email address or the password is incorrect.',
    PASSWORD_WRONG: 'The current password is incorrect.',
    EMAIL_TAKEN: 'This email address is already in use. Enter another one.',
    DETAILS_MISSING: 'Enter your name and your email address.',
    LINK_NOT_VALID: 'This link is no longer valid. Ask for a new one.',
    PERSON_NOT_FOUND: 'This persona no longer exists. Choose another one.',
    TOO_MANY_ATTEMPTS: ({ retryAfterSeconds }: { retryAfterSeconds: number }) =>
      retryAfterSeconds > 90
        ? `Too many attempts. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`
        : `Too many attempts. Try again in ${plural('en', retryAfterSeconds, '1 second', `${retryAfterSeconds} seconds`)}.`,
  },
}
