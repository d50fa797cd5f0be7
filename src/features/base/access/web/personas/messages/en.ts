import { plural } from '#shared/plural.ts'

/** Messages of the list of personas of a demo. */
export const en = {
  title: 'Choose a persona',
  intro: 'All personas are fictitious. Each role has its own home page and tasks, and sees what its markings allow.',
  search: 'Search by name, role or organisation',
  onePerRole: 'One persona per role',
  everybody: 'All personas',
  personaCount: (count: number) => plural('en', count, `${count} persona`, `${count} personas`),
  none: 'No persona found',
  noneText: 'Search for a municipality, an organisation or a role.',
  noDemo: 'This is not a demo',
  noDemoText: 'You can sign in as a persona only in a demo.',
  act: (name: string) => `Sign in as ${name}`,
}
