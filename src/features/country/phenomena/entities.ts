import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

export const PhenomenonList = z.strictObject({
  id: Id,
  /** One generation of a plan: `NSP-2022`, `EU-2026`. */
  code: z.string(),
  names: Names,
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  count: z.number().int(),
  /** The generation before it, where it was begun here from one. */
  followsId: Id.nullable(),
  source: z.enum(['pack', 'edited']),
})
export type PhenomenonList = z.infer<typeof PhenomenonList>

export const Phenomenon = z.strictObject({
  id: Id,
  listId: Id,
  listCode: z.string(),
  code: z.string(),
  names: Names,
  parentId: Id.nullable(),
  /** Its wording is uncertain in the sources. */
  unverified: z.boolean(),
  /** Where they differ from those of its list. */
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  source: z.enum(['pack', 'edited']),
})
export type Phenomenon = z.infer<typeof Phenomenon>

/**
 * What became of an item in the next list, or what another list calls it. `dropped`: nothing follows. `new`: nothing came
 * before, and `from` is the item itself. Widened, narrowed: the same subject with another reach.
 */
export const relations = [
  'same',
  'renamed',
  'split',
  'merged',
  'widened',
  'narrowed',
  'moved',
  'dropped',
  'new',
] as const
export const Relation = z.enum(relations)
export type Relation = z.infer<typeof Relation>

export const CrosswalkLink = z.strictObject({
  id: Id,
  fromId: Id,
  toId: Id.nullable(),
  relation: Relation,
  /** Whose reading it is. */
  author: z.string(),
  note: z.string().nullable(),
  source: z.enum(['pack', 'edited']),
  setAside: z.boolean(),
})
export type CrosswalkLink = z.infer<typeof CrosswalkLink>

const Step = z.strictObject({ link: CrosswalkLink, distance: z.number().int() })
export const Crosswalk = z.strictObject({
  phenomenon: Phenomenon,
  /** What it was before, through as many lists as there are; the nearest first. */
  before: z.array(Step),
  /** What it became after, or in another list. */
  after: z.array(Step),
  /** Items that mean the same: `exact`, or with a wider or narrower reach somewhere on the way. */
  meanings: z.array(z.strictObject({ phenomenonId: Id, exact: z.boolean(), relations: z.array(Relation) })),
  /** Links of this item that an administrator does not hold with. */
  setAside: z.array(CrosswalkLink),
  /** Every item that is named above. */
  named: z.array(Phenomenon),
  abilities: z.strictObject({ write: z.boolean() }),
})
export type Crosswalk = z.infer<typeof Crosswalk>

/** A relation; `changed`: more than one on the way; `none`: nobody has said what it is in the other list. */
export const outcomes = [...relations, 'changed', 'none'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

/** An item beside what it is in the other list: a line for each, and one for an item that has no equal there. */
export const ComparedRow = z.strictObject({
  fromId: Id.nullable(),
  toId: Id.nullable(),
  /** Read from the first list to the second, whichever is the older. */
  outcome: Outcome,
  /** The relations on the way, through the lists in between. */
  relations: z.array(Relation),
  author: z.string().nullable(),
  note: z.string().nullable(),
})
export type ComparedRow = z.infer<typeof ComparedRow>

export const ListComparison = z.strictObject({
  from: PhenomenonList,
  to: PhenomenonList,
  /** In the order of the first list; what is only in the second comes last. */
  rows: z.array(ComparedRow),
  /** Items of both lists. */
  named: z.array(Phenomenon),
})
export type ListComparison = z.infer<typeof ListComparison>
