/** Names in the audit log for sign-in acts that have no procedure. */
export const accessActs = [
  'session.signIn',
  'session.refuseSignIn',
  'session.signOut',
  'session.stepIn',
  'session.changePassword',
  'session.refusePasswordChange',
  'session.requestPasswordReset',
  'session.redeemLink',
  'session.setLanguage',
  'session.showLink',
  'session.closeLinkNotice',
] as const
export type AccessAct = (typeof accessActs)[number]
