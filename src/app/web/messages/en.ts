import { en as access } from '#features/base/access/messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  navigation: 'Main menu',
  skip: 'Skip to content',
  openMenu: 'Open menu',
  closeMenu: 'Close menu',
  search: 'Search or go to',
  searchKeys: 'Ctrl K',
  home: 'Home',
  structure: 'Structure',
  settings: access.settings.title,
  signOut: 'Sign out',
  language: labels.language,
  openTasks: (count: number) => plural('en', count, `${count} open task`, `${count} open tasks`),
  stepIn: 'Switch demo user',
  account: 'Account',
  linkNotice: {
    title: 'A sign-in link for your account was shown',
    text: (person: string, date: string) =>
      `On ${date}, ${person} saw a link with which the password of your account can be set. If you did not expect this, change your password and tell an administrator.`,
    operator: 'The operator of the server',
    close: 'Close notice',
  },
  theme: { light: 'Light', dark: 'Dark', auto: 'Use system setting', label: access.settings.appearance },
}
