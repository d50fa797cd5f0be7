import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

const tags = ['Phenomena']
const notFound = { NOT_FOUND: { status: 404 } } as const

export const PhenomenonList = z.strictObject({
  id: Id,
  /** One generation of a plan: `NSP-2022`, `EU-2026`. */
  code: z.string(),
  names: Names,
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  count: z.number().int(),
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

const Note = z.string().trim().max(2000).nullish()
const Reason = z.string().trim().min(3).max(2000)
const linkRefusals = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
  /** Dropped and new stand alone; every other relation leads to another item. */
  TARGET_DOES_NOT_FIT: { status: 422 },
  LINK_IS_THERE: { status: 409, data: z.object({ id: Id }) },
} as const

export const phenomenaContract = {
  listLists: procedure
    .meta({ permission: 'registry.read' })
    .route({ method: 'GET', path: '/phenomenon-lists', summary: 'Lists of phenomena, a list per generation', tags })
    .input(z.strictObject({}))
    .output(z.array(PhenomenonList)),

  listPhenomena: procedure
    .meta({ permission: 'registry.read' })
    .route({ method: 'GET', path: '/phenomena', summary: 'Phenomena, of one list or of all', tags })
    .input(z.strictObject({ listCode: z.string().max(80).optional(), words: z.string().trim().max(200).optional() }))
    .output(z.array(Phenomenon)),

  compareLists: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/phenomenon-lists/{fromListCode}/beside/{toListCode}',
      summary:
        'What each item of one list is in another: the same, renamed, narrower, wider, split, or without an equal',
      tags,
    })
    .input(z.strictObject({ fromListCode: z.string().max(80), toListCode: z.string().max(80) }))
    .output(ListComparison)
    .errors(notFound),

  getCrosswalk: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/phenomena/{phenomenonId}/crosswalk',
      summary: 'What a phenomenon was before, became after, and means in other lists',
      tags,
    })
    .input(z.strictObject({ phenomenonId: Id }))
    .output(Crosswalk)
    .errors(notFound),

  addCrosswalkLink: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'POST', path: '/crosswalk', summary: 'Say how an item relates to one of another list', tags })
    .input(z.strictObject({ fromId: Id, toId: Id.nullable(), relation: Relation, note: Note }))
    .output(CrosswalkLink)
    .errors(linkRefusals),

  changeCrosswalkLink: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/crosswalk/{id}',
      summary:
        'Correct a reading, set it aside, or take it up again; an upgrade of the pack leaves it alone from then on',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        patch: z.strictObject({ toId: Id.nullable(), relation: Relation, note: Note, setAside: z.boolean() }).partial(),
        reason: Reason,
      }),
    )
    .output(CrosswalkLink)
    .errors({ ...notFound, ...linkRefusals }),
}
