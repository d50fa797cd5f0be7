import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { NewArea } from '../areas/contract.ts'
import { Area, AreaRef, Kind, OrganisationRef, ParentLink, SuccessionKind } from '../entities.ts'

/** A new area that a change brings: its dates and places follow from the change. */
export const Arising = NewArea.omit({ kind: true, validFrom: true, validTo: true, parents: true })
export type Arising = z.infer<typeof Arising>

/** Into an area that is there already, or into a new one. */
const Into = z.union([z.strictObject({ id: Id }), z.strictObject({ area: Arising })])

/** Areas below that come to stand under this part. */
const childIds = z.array(Id).max(5000).optional()
const Part = z.union([z.strictObject({ id: Id, childIds }), z.strictObject({ area: Arising, childIds })])

export const Merger = z.strictObject({
  on: LegalDate,
  /** May hold the area into which the others go. */
  fromIds: z.array(Id).min(2).max(100),
  into: Into,
  /** Where the result stands, in hierarchies in which the areas do not agree. */
  parents: z
    .array(ParentLink.pick({ hierarchy: true, parentId: true }))
    .max(20)
    .optional(),
  /** Announced and not decided: nothing ends, the areas say what is coming. */
  announced: Names.optional(),
})
export type Merger = z.infer<typeof Merger>

export const Split = z.strictObject({
  id: Id,
  on: LegalDate,
  /** The area itself may be one of the parts. */
  into: z.array(Part).min(2).max(100),
})
export type Split = z.infer<typeof Split>

export const Recoding = z.strictObject({
  id: Id,
  on: LegalDate,
  code: Area.shape.code,
  officialCode: Area.shape.officialCode.optional(),
  names: Names.optional(),
})
export type Recoding = z.infer<typeof Recoding>

export const AreaChange = z.strictObject({
  kind: SuccessionKind,
  on: LegalDate,
  from: z.array(AreaRef),
  into: z.array(AreaRef),
  /** Only what is still to come is withdrawn, and only what was said here. */
  abilities: z.strictObject({ withdraw: z.boolean() }),
})
export type AreaChange = z.infer<typeof AreaChange>

export const Changed = z.strictObject({
  areas: z.array(Area),
  /** Bodies of areas that ended, which themselves have not: somebody has to say what follows them. */
  organisationsLeft: z.array(OrganisationRef),
})

/** What a change would do, found by making it and taking it back. Areas that begin have no id yet that lasts. */
export const AreaChangePreview = z.strictObject({
  ends: z.array(AreaRef),
  begins: z.array(AreaRef),
  /** Take something in, or give something up, and go on. */
  goOn: z.array(AreaRef),
  /** What stands elsewhere from that day on. */
  moves: z.array(z.strictObject({ area: AreaRef, hierarchy: Kind, into: AreaRef })),
  /** Where what begins stands. */
  places: z.array(z.strictObject({ area: AreaRef, hierarchy: Kind, parent: AreaRef })),
  /** Bodies of areas that end, with the functions that they have that day. */
  organisationsLeft: z.array(OrganisationRef.extend({ functions: z.number().int() })),
  /** Areas that end and have an outline: what begins has none until one is imported. */
  outlines: z.number().int(),
})
export type AreaChangePreview = z.infer<typeof AreaChangePreview>
