import type { Id } from '#shared/ids.ts'
import { computeOutcome, findPaths } from '../comparison/model.ts'
import type { CrosswalkLink, Outcome, Relation } from '../contract.ts'
import { findMeanings } from '../model.ts'

type Link = Pick<CrosswalkLink, 'id' | 'fromId' | 'toId' | 'relation' | 'author' | 'note'>

/** A predecessor or successor of a phenomenon in another list. */
export interface RelatedPhenomenon {
  phenomenonId: Id
  /** The relations on the path from the requested item; empty for the item itself. */
  relations: Relation[]
  /** The combined outcome of the path. A series continues without a break only for `same` and `renamed`. */
  outcome: Outcome
}

/**
 * Returns the items through which a phenomenon is followed over generations and lists: the item itself, the equivalent
 * items, then all predecessors and successors. Other parts of a split are a different subject and not included.
 */
export function findRelated(start: Id, links: readonly Link[]): RelatedPhenomenon[] {
  const found = new Map<Id, Relation[]>(
    findMeanings(start, links).map((meaning) => [meaning.phenomenonId, meaning.relations]),
  )
  const nowhere: ReadonlySet<Id> = new Set()
  for (const side of ['before', 'after'] as const)
    for (const [id, relations] of findPaths(start, nowhere, links, side)) if (!found.has(id)) found.set(id, relations)
  return [...found].map(([phenomenonId, relations]) => ({
    phenomenonId,
    relations,
    outcome: computeOutcome(relations),
  }))
}

/** Checks whether a series continues over a path without a break. */
export const isContinued = ({ outcome }: Pick<RelatedPhenomenon, 'outcome'>): boolean =>
  outcome === 'same' || outcome === 'renamed'
