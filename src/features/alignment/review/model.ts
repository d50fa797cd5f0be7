import { countByProgress } from '#features/alignment/items/counts/model.ts'
import type { Id } from '#shared/ids.ts'
import type { ItemChanges, ReviewCounts } from './contract.ts'

interface Known {
  /** Elements that are equal to the previous version. */
  unchanged: ReadonlySet<Id>
  /** The organisations that received each element of the previous version. */
  recipientsByElement: ReadonlyMap<Id, readonly Id[]>
  /** Lower organisations with a plan in force. */
  runningOwnerIds: readonly Id[]
}

/**
 * Returns the elements to send to each organisation. If the previous version had no items, all elements are sent. For
 * an addendum, changed elements go to their previous recipients. Added elements go to every organisation with a plan in
 * force and to all previous recipients.
 */
export function groupIntoRounds<Element extends { id: Id }>(
  elements: readonly Element[],
  { unchanged, recipientsByElement, runningOwnerIds }: Known,
): { elements: Element[]; organisations: Id[] }[] {
  const all = [...new Set([...runningOwnerIds, ...[...recipientsByElement.values()].flat()])]
  const fresh = recipientsByElement.size === 0 ? elements : elements.filter(({ id }) => !unchanged.has(id))
  const groups = Map.groupBy(fresh, ({ id }) => (recipientsByElement.get(id) ?? all).join(' '))
  return [...groups.values()]
    .map((some) => ({ elements: some, organisations: [...(recipientsByElement.get(some[0]!.id) ?? all)] }))
    .filter(({ organisations }) => organisations.length > 0)
}

interface Counted {
  items: number
  answered: number
  late: boolean
}

/** Counts organisations by progress. Organisations past the due date are late. */
export const countOrganisations = (organisations: readonly Counted[]): ReviewCounts => ({
  ...countByProgress(organisations.map(({ items, answered }) => ({ requested: items, answered }))),
  late: organisations.filter((organisation) => organisation.late).length,
})

/** Text fields whose changes matter to the answering organisation. Changes of other fields are only listed. */
const textFields = ['title', 'gain', 'rationale', 'body'] as const
/** The position, and fields added by the format itself, are not changes. */
const ignoredFields = new Set(['parent', 'key', 'place', 'kind'])

/** Returns the differences: text before and after, and the names of other changed fields. */
export function compareItem(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): ItemChanges {
  const differs = (field: string) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null)
  const texts = textFields.filter(differs).map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }))
  const otherFields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(
      (field) => !ignoredFields.has(field) && !textFields.some((textField) => textField === field) && differs(field),
    )
    .sort()
  return { texts, otherFields }
}

/**
 * Returns the default grouping: the finest area kind with at most twelve areas, otherwise the coarsest kind. Null
 * without kinds.
 */
export const usualGrouping = (kinds: readonly { kind: string; areas: number }[]): string | null =>
  (kinds.find(({ areas }) => areas <= 12) ?? kinds.at(-1))?.kind ?? null
