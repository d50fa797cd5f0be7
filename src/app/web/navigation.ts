import type { Language } from '#shared/language.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { Permission } from '#shared/permission.ts'
import type { NavigationSection } from '#ui/navigation-list.tsx'
import type { en } from './messages/en.ts'
import { webSlices } from './slices.ts'

const entries = webSlices
  .flatMap(({ navigation = [] }) => navigation)
  .toSorted((left, right) => left.order - right.order)

/** Returns the menu entries that a user's roles allow, in the user's language. */
export function buildMenu(
  path: string,
  language: Language,
  messages: SameKeys<typeof en>,
  may: (permission: Permission) => boolean,
  waiting: number,
): NavigationSection[] {
  const listItems = (section: (typeof entries)[number]['section']) =>
    entries
      .filter((entry) => entry.section === section)
      .filter(({ permission, unless }) => may(permission) && !(unless && may(unless)))
      .map((entry) => ({
        id: entry.id,
        label: entry.label[language],
        href: entry.href,
        current: entry.href === '/' ? path === '/' : path.startsWith(entry.href),
        ...(entry.id === 'home' ? { count: waiting, countLabel: messages.openTasks(waiting) } : {}),
      }))
  return [
    { id: 'work', items: listItems('work') },
    { id: 'structure', heading: messages.structure, items: listItems('structure') },
    { id: 'administration', items: listItems('administration') },
  ].filter((section) => section.items.length > 0)
}
