import type { Id } from '#shared/ids.ts'
import type { ReviewCounts, WhatChanged } from './contract.ts'

interface Known {
  /** Elements that say the same as in the version before. */
  unchanged: ReadonlySet<Id>
  /** Whom each element of the version before was asked of. */
  asked: ReadonlyMap<Id, readonly Id[]>
  /** Bodies with a running plan below. */
  running: readonly Id[]
}

/**
 * What is asked of whom. Of a plan whose former version was asked of nobody: everything. Of an addendum: what it changed, of those
 * who were asked it before; what it added, of every body with a running plan and of those that were asked anything before.
 */
export function roundsOf<Element extends { id: Id }>(
  elements: readonly Element[],
  { unchanged, asked, running }: Known,
): { elements: Element[]; bodies: Id[] }[] {
  const all = [...new Set([...running, ...[...asked.values()].flat()])]
  const fresh = asked.size === 0 ? elements : elements.filter(({ id }) => !unchanged.has(id))
  const groups = Map.groupBy(fresh, ({ id }) => (asked.get(id) ?? all).join(' '))
  return [...groups.values()]
    .map((some) => ({ elements: some, bodies: [...(asked.get(some[0]!.id) ?? all)] }))
    .filter(({ bodies }) => bodies.length > 0)
}

interface Counted {
  items: number
  answered: number
  late: boolean
}

/** Bodies by how far they are: one that has answered everything, something or nothing; late is whoever is past its day. */
export function countBodies(bodies: readonly Counted[]): ReviewCounts {
  const all = (one: Counted) => one.answered === one.items
  return {
    bodies: bodies.length,
    answered: bodies.filter(all).length,
    begun: bodies.filter((one) => one.answered > 0 && !all(one)).length,
    silent: bodies.filter((one) => one.answered === 0).length,
    late: bodies.filter((one) => one.late).length,
  }
}

/** Words of an element in which a change matters to who answers it; everything else is only said to have changed. */
const wordFields = ['title', 'gain', 'rationale', 'body'] as const
/** Where it stands, and what the form itself adds, is no change. */
const silent = new Set(['parent', 'key', 'place', 'kind'])

/** What differs: of words how they were and are, of everything else that it differs. */
export function whatChanged(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): WhatChanged {
  const differs = (field: string) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null)
  const words = wordFields.filter(differs).map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }))
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !silent.has(field) && !wordFields.some((one) => one === field) && differs(field))
    .sort()
  return { words, others }
}

/** The kind of area by which progress is shown when nobody chooses: of those that are few enough to see at once, the finest. */
export const usualGrouping = (kinds: readonly { kind: string; areas: number }[]): string | null =>
  (kinds.find(({ areas }) => areas <= 12) ?? kinds.at(-1))?.kind ?? null
