import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { dayBefore, lives } from '../areas/model.ts'
import { insertArea, listParents } from '../areas/queries.ts'
import type { Area, ParentLink } from '../entities.ts'
import type { Arising } from './entities.ts'

/** What a change made: for the one who made it, and for the preview that takes it back. */
export interface Made {
  ended: readonly Id[]
  successors: readonly Id[]
  /** Of the successors, those that were not there before that day. */
  begun: readonly Id[]
}

type Refuse<Data> = (options: { data: Data }) => Error
/** The refusals of the three changes: each procedure declares those that it can meet. */
export interface ChangeErrors {
  NOT_FOUND: () => Error
  CODE_TAKEN: () => Error
  UNKNOWN_REFERENCE: Refuse<{ field: string; id: Id }>
  NOT_VALID_ON: Refuse<{ ids: Id[]; on: LegalDate }>
  PLACE_NEEDED: Refuse<{ hierarchies: string[] }>
  KINDS_DIFFER: Refuse<{ kinds: string[] }>
  CHILDREN_LEFT: Refuse<{ ids: Id[] }>
}

/** Areas that exist neither just before a change nor on its day cannot go into it. */
export const notThere = (areas: readonly Area[], on: LegalDate): Id[] =>
  areas.filter((area) => !lives(area, dayBefore(on)) || area.validTo === on).map(({ id }) => id)

export const parentsOn = async ({ tx }: Work, ids: readonly Id[], on: LegalDate) =>
  (await listParents(tx, ids)).filter((link) => lives(link, dayBefore(on)))

/** The places that an area has the day before, for what follows it: without an end that is known. */
export const placesOf = async (work: Work, id: Id, on: LegalDate): Promise<ParentLink[]> =>
  (await parentsOn(work, [id], on)).map(({ hierarchy, parentId }) => ({
    hierarchy,
    parentId,
    validFrom: null,
    validTo: null,
  }))

export const insertArising = (
  { tx }: Work,
  area: Arising,
  kind: string,
  on: LegalDate,
  parents: ParentLink[],
): Promise<Id> => insertArea(tx, { ...area, kind, validFrom: on, parents })
