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
  theme: { light: 'Light', dark: 'Dark', auto: 'Use system setting', label: access.settings.appearance },
}
