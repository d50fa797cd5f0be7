export const en = {
  title: 'A sign-in link for your account was shown',
  text: (person: string, date: string) =>
    `On ${date}, ${person} saw a link with which the password of your account can be set. If you did not expect this, change your password and tell an administrator.`,
  operator: 'The operator of the server',
  close: 'Close notice',
}
