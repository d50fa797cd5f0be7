import type { Id } from '#shared/ids.ts'
import { outcomeOf, waysTo } from '../comparison/model.ts'
import type { CrosswalkLink, Outcome, Relation } from '../contract.ts'
import { meaningOf } from '../model.ts'

type Link = Pick<CrosswalkLink, 'id' | 'fromId' | 'toId' | 'relation' | 'author' | 'note'>

/** An item of another list that a phenomenon goes on in, or comes from. */
export interface Kin {
  phenomenonId: Id
  /** On the way from the asked item; none: it is that item. */
  relations: Relation[]
  /** One word for the way: only `same` and `renamed` let a series go on unbroken. */
  outcome: Outcome
}

/**
 * Through which items a phenomenon is followed over generations and lists, itself first: what means the same, then all that it
 * came from and all that it became. What was split off beside it is another subject, and is not among them.
 */
export function kinOf(start: Id, links: readonly Link[]): Kin[] {
  const found = new Map<Id, Relation[]>(meaningOf(start, links).map((one) => [one.phenomenonId, one.relations]))
  const nowhere: ReadonlySet<Id> = new Set()
  for (const side of ['before', 'after'] as const)
    for (const [id, relations] of waysTo(start, nowhere, links, side)) if (!found.has(id)) found.set(id, relations)
  return [...found].map(([phenomenonId, relations]) => ({ phenomenonId, relations, outcome: outcomeOf(relations) }))
}

/** Whether a series goes on over that way, or breaks on it. */
export const goesOn = ({ outcome }: Pick<Kin, 'outcome'>): boolean => outcome === 'same' || outcome === 'renamed'
