import type { SameKeys } from '#shared/messages.ts'
import type { Permission } from '#shared/permission.ts'
import type { NavigationSection } from '#ui/navigation-list.tsx'
import type { en } from './messages/en.ts'

interface Entry {
  id: string
  label: (words: SameKeys<typeof en>) => string
  href: string
  permission: Permission
  /** Hidden for users with this permission, because another entry leads there. */
  unless?: Permission
}

const work: Entry[] = [
  { id: 'home', label: (words) => words.home, href: '/', permission: 'task.read' },
  { id: 'plans', label: (words) => words.plans, href: '/plans', permission: 'plan.read' },
  { id: 'alignment', label: (words) => words.alignment, href: '/alignment', permission: 'answer.read' },
  { id: 'desk', label: (words) => words.receivedPlans, href: '/submissions', permission: 'path.speak' },
  { id: 'checks', label: (words) => words.checks, href: '/checks', permission: 'check.read' },
  { id: 'indicators', label: (words) => words.indicators, href: '/indicators', permission: 'indicator.read' },
  { id: 'meetings', label: (words) => words.meetings, href: '/meetings', permission: 'path.speak' },
  { id: 'strategies', label: (words) => words.strategies, href: '/strategies', permission: 'plan.read' },
]
const structure: Entry[] = [
  { id: 'territory', label: (words) => words.territory, href: '/territory', permission: 'registry.read' },
  { id: 'organisations', label: (words) => words.organisations, href: '/organisations', permission: 'registry.read' },
  { id: 'competences', label: (words) => words.competences, href: '/competences', permission: 'registry.read' },
]
const administrationEntries: Entry[] = [
  {
    id: 'administration',
    label: (words) => words.administration,
    href: '/administration',
    permission: 'setting.manage',
  },
  {
    id: 'journal',
    label: (words) => words.journal,
    href: '/administration/journal',
    permission: 'journal.read',
    unless: 'setting.manage',
  },
]

/** Returns the menu entries that a user's roles allow. A page that does not exist yet has no entry. */
export function buildMenu(
  path: string,
  words: SameKeys<typeof en>,
  may: (permission: Permission) => boolean,
  waiting: number,
): NavigationSection[] {
  const items = (entries: Entry[]) =>
    entries
      .filter(({ permission, unless }) => may(permission) && !(unless && may(unless)))
      .map((entry) => ({
        id: entry.id,
        label: entry.label(words),
        href: entry.href,
        current: entry.href === '/' ? path === '/' : path.startsWith(entry.href),
        ...(entry.id === 'home' ? { count: waiting, countLabel: words.openTasks(waiting) } : {}),
      }))
  return [
    { id: 'work', items: items(work) },
    { id: 'structure', heading: words.structure, items: items(structure) },
    { id: 'keeping', items: items(administrationEntries) },
  ].filter((section) => section.items.length > 0)
}
