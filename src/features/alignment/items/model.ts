import type { Actor } from '#shared/actor.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Item } from './entities.ts'

/**
 * Kinds of element that are sent by default, in order of precedence. All elements of the first kind that the version
 * contains are sent.
 */
const askedKinds = ['priority', 'phenomenon', 'transversal_theme', 'security_interest', 'strategic_objective']

/** Returns the priorities of a version: the elements of the first kind in it. Empty when it has none. */
export function selectPriorities<Element extends { kind: string }>(elements: readonly Element[]): Element[] {
  const kind = askedKinds.find((askedKind) => elements.some((element) => element.kind === askedKind))
  return elements.filter((element) => element.kind === kind)
}

/** Adds the actor's permitted actions on an item, with the same checks as the procedures. */
export const withAbilities = (actor: Actor, item: Omit<Item, 'abilities'>): Item => ({
  ...item,
  abilities: {
    answer: item.withdrawnAt === null && may(actor, 'answer.write', item.addresseeId),
    withdraw: item.withdrawnAt === null && may(actor, 'item.send', item.ownerId),
  },
})

/**
 * Returns current items. Excludes withdrawn items, and items that a newer version of the plan sends again or takes over
 * with the answer.
 */
export function currentItems(items: readonly Item[]): Item[] {
  const newest = new Map<string, number>()
  for (const { element, versionNumber } of items)
    newest.set(element.elementId, Math.max(versionNumber, newest.get(element.elementId) ?? 0))
  return items.filter((item) => item.state !== 'withdrawn' && item.versionNumber === newest.get(item.element.elementId))
}

/** Checks whether a due date is before the day on which the version enters into force, from which answers count. */
export const isBeforeEntry = (
  dueOn: LegalDate | null,
  { in_force_on: inForceOn }: { in_force_on: LegalDate | null },
): boolean => dueOn !== null && inForceOn !== null && dueOn < inForceOn
