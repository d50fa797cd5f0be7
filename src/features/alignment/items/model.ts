import type { Actor } from '#shared/actor.ts'
import { may } from '#shared/actor.ts'
import type { Item } from './entities.ts'

/** Kinds of element that are asked when nobody names elements: of the first kind that the version has, all. */
const askedKinds = ['priority', 'phenomenon', 'transversal_theme', 'security_interest', 'strategic_objective']

/** The priorities of a version: its elements of the first kind that stands in it. Empty where it has none of them. */
export function prioritiesOf<Element extends { kind: string }>(elements: readonly Element[]): Element[] {
  const kind = askedKinds.find((one) => elements.some((element) => element.kind === one))
  return elements.filter((element) => element.kind === kind)
}

/** What the actor may do with an item: the same questions that the procedures ask. */
export const withAbilities = (actor: Actor, item: Omit<Item, 'abilities'>): Item => ({
  ...item,
  abilities: {
    answer: item.withdrawnAt === null && may(actor, 'answer.write', item.addresseeId),
    withdraw: item.withdrawnAt === null && may(actor, 'item.send', item.ownerId),
  },
})

/** What is asked now: without what was withdrawn, and what a newer version of the same plan asks again or took over with its answer. */
export function currentItems(items: readonly Item[]): Item[] {
  const newest = new Map<string, number>()
  for (const { element, versionNumber } of items)
    newest.set(element.elementId, Math.max(versionNumber, newest.get(element.elementId) ?? 0))
  return items.filter((item) => item.state !== 'withdrawn' && item.versionNumber === newest.get(item.element.elementId))
}
