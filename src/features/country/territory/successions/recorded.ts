import { dayBefore, existsOn } from '#features/country/registry/areas/model.ts'
import type { Area, ParentLink } from '#features/country/registry/entities.ts'
import { insertArea, listParents } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Failure } from '#shared/result.ts'
import type { ResultingArea } from './entities.ts'

/** The result of a change, for the act and for the preview that rolls it back. */
export interface RecordedChange {
  ended: readonly Id[]
  successors: readonly Id[]
  /** The successors that did not exist before that day. */
  newSuccessors: readonly Id[]
}

/** The failures that the three changes share. */
export type NotValidOn = Failure<'NOT_VALID_ON_DATE', { ids: Id[]; date: LegalDate }>
export type UnknownReference = Failure<'UNKNOWN_REFERENCE', { field: string; id: Id }>

/**
 * Returns the areas that do not exist on the day before a change or already end on the day of the change. They cannot
 * be part of the change.
 */
export const listInvalidAreas = (areas: readonly Area[], on: LegalDate): Id[] =>
  areas.filter((area) => !existsOn(area, dayBefore(on)) || area.validTo === on).map(({ id }) => id)

export const listParentsOn = async ({ tx }: TransactionContext, ids: readonly Id[], on: LegalDate) =>
  (await listParents(tx, ids)).filter((link) => existsOn(link, dayBefore(on)))

/** Returns the parent relations of an area on the day before, without an end, for the successors. */
export const listPlaces = async (context: TransactionContext, id: Id, on: LegalDate): Promise<ParentLink[]> =>
  (await listParentsOn(context, [id], on)).map(({ hierarchy, parentId }) => ({
    hierarchy,
    parentId,
    validFrom: null,
    validTo: null,
  }))

export const insertArising = (
  { tx }: TransactionContext,
  area: ResultingArea,
  kind: string,
  on: LegalDate,
  parents: ParentLink[],
): Promise<Id> => insertArea(tx, { ...area, kind, validFrom: on, parents })
