import { z } from 'zod'
import { NewArea } from '#features/country/registry/areas/contract.ts'
import {
  Area,
  AreaRef,
  Kind,
  OrganisationRef,
  ParentLink,
  SuccessionKind,
} from '#features/country/registry/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

/** A new area of a change. The dates and parents follow from the change. */
export const ResultingArea = NewArea.omit({ kind: true, validFrom: true, validTo: true, parents: true })
export type ResultingArea = z.infer<typeof ResultingArea>

/** An existing or a new area. */
const Into = z.union([z.strictObject({ id: Id }), z.strictObject({ area: ResultingArea })])

/** Areas below that move under this part. */
const childIds = z.array(Id).max(5000).optional()
const Part = z.union([z.strictObject({ id: Id, childIds }), z.strictObject({ area: ResultingArea, childIds })])

export const Merger = z.strictObject({
  date: LegalDate,
  /** May include the area into which the others are merged. */
  fromIds: z.array(Id).min(2).max(100),
  into: Into,
  /** The parents of the result, in hierarchies in which the areas differ. */
  parents: z
    .array(ParentLink.pick({ hierarchy: true, parentId: true }))
    .max(20)
    .optional(),
  /** Announced and not decided. No area ends, and the areas show the announced change. */
  announced: Names.optional(),
})
export type Merger = z.infer<typeof Merger>

export const Split = z.strictObject({
  id: Id,
  date: LegalDate,
  /** The area itself may be a part. */
  into: z.array(Part).min(2).max(100),
})
export type Split = z.infer<typeof Split>

export const Recoding = z.strictObject({
  id: Id,
  date: LegalDate,
  code: Area.shape.code,
  officialCode: Area.shape.officialCode.optional(),
  names: Names.optional(),
})
export type Recoding = z.infer<typeof Recoding>

export const AreaChange = z.strictObject({
  kind: SuccessionKind,
  date: LegalDate,
  from: z.array(AreaRef),
  into: z.array(AreaRef),
  /** Only future changes made in this instance can be withdrawn. */
  abilities: z.strictObject({ withdraw: z.boolean() }),
})
export type AreaChange = z.infer<typeof AreaChange>

export const Changed = z.strictObject({
  areas: z.array(Area),
  /** Organisations of ended areas that have not ended. A user must record their successors. */
  organisationsLeft: z.array(OrganisationRef),
})

/** The effect of a change, computed by applying it and rolling back. New areas have no permanent id yet. */
export const AreaChangePreview = z.strictObject({
  endingAreas: z.array(AreaRef),
  startingAreas: z.array(AreaRef),
  /** Areas that merge or give up a part, and continue. */
  continuingAreas: z.array(AreaRef),
  /** Areas with another parent from that day on. */
  moves: z.array(z.strictObject({ area: AreaRef, hierarchy: Kind, into: AreaRef })),
  /** The parents of new areas. */
  places: z.array(z.strictObject({ area: AreaRef, hierarchy: Kind, parent: AreaRef })),
  /** Organisations of ending areas, with the number of functions on that day. */
  organisationsLeft: z.array(OrganisationRef.extend({ functions: z.number().int() })),
  /** Number of ending areas with an outline. New areas have no outline until imported. */
  outlines: z.number().int(),
})
export type AreaChangePreview = z.infer<typeof AreaChangePreview>
