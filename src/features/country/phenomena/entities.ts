import { z } from 'zod'
import { WriteAbility } from '#shared/abilities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

export const PhenomenonList = z.strictObject({
  id: Id,
  /** The code of the list, for a generation of a plan: `NSP-2022`, `EU-2026`. */
  code: z.string(),
  names: Names,
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  count: z.number().int(),
  /** The previous generation, if this list was created here from it. */
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
  /** Whether the wording is uncertain in the sources. */
  unverified: z.boolean(),
  /** Set where they differ from those of the list. */
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  source: z.enum(['pack', 'edited']),
})
export type Phenomenon = z.infer<typeof Phenomenon>

/**
 * The relation of an item to the next list or another list. `dropped`: there is no successor. `new`: there is no
 * predecessor, and `from` is the item itself. Widened, narrowed: the same subject with another scope.
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
  /** The author of the interpretation. */
  author: z.string(),
  note: z.string().nullable(),
  source: z.enum(['pack', 'edited']),
  rejected: z.boolean(),
})
export type CrosswalkLink = z.infer<typeof CrosswalkLink>

const Step = z.strictObject({ link: CrosswalkLink, distance: z.number().int() })
export const Crosswalk = z.strictObject({
  phenomenon: Phenomenon,
  /** The predecessors of the item through all lists, the nearest first. */
  before: z.array(Step),
  /** The successors of the item, or the equivalents in another list. */
  after: z.array(Step),
  /** Equivalent items: `exact`, or with a wider or narrower scope on the path. */
  meanings: z.array(z.strictObject({ phenomenonId: Id, exact: z.boolean(), relations: z.array(Relation) })),
  /** Links of this item that an administrator set aside. */
  rejected: z.array(CrosswalkLink),
  /** Every item referenced above. */
  phenomena: z.array(Phenomenon),
  abilities: WriteAbility,
})
export type Crosswalk = z.infer<typeof Crosswalk>

/** A relation; `changed`: several on the path; `none`: no relation to the other list is recorded. */
export const outcomes = [...relations, 'changed', 'none'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

/** An item with an equivalent in the other list: a row per equivalent, and a row for an item without equivalent. */
export const ComparedRow = z.strictObject({
  fromId: Id.nullable(),
  toId: Id.nullable(),
  /** From the first list to the second, independent of their age. */
  outcome: Outcome,
  /** The relations on the path through the intermediate lists. */
  relations: z.array(Relation),
  author: z.string().nullable(),
  note: z.string().nullable(),
})
export type ComparedRow = z.infer<typeof ComparedRow>

export const ListComparison = z.strictObject({
  from: PhenomenonList,
  to: PhenomenonList,
  /** In the order of the first list; items that are only in the second list come last. */
  rows: z.array(ComparedRow),
  /** Items of both lists. */
  phenomena: z.array(Phenomenon),
})
export type ListComparison = z.infer<typeof ListComparison>
