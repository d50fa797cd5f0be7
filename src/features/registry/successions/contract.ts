import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { NewArea } from '../areas/contract.ts'
import { Area, AreaRef, Kind, OrganisationRef, ParentLink, Reason, SuccessionKind } from '../entities.ts'
import { codeTaken, notFound, unknownReference } from '../refusals.ts'

const tags = ['Structure']

/** A new area that a change brings: its dates and places follow from the change. */
const Arising = NewArea.omit({ kind: true, validFrom: true, validTo: true, parents: true })

/** Into an area that is there already, or into a new one. */
const Into = z.union([z.strictObject({ id: Id }), z.strictObject({ area: Arising })])

/** Areas below that come to stand under this part. */
const childIds = z.array(Id).max(5000).optional()
const Part = z.union([z.strictObject({ id: Id, childIds }), z.strictObject({ area: Arising, childIds })])

export const AreaChange = z.strictObject({
  kind: SuccessionKind,
  on: LegalDate,
  from: z.array(AreaRef),
  into: z.array(AreaRef),
})
export type AreaChange = z.infer<typeof AreaChange>

const Changed = z.strictObject({
  areas: z.array(Area),
  /** Bodies of areas that ended, which themselves have not: somebody has to say what follows them. */
  organisationsLeft: z.array(OrganisationRef),
})

const notOnThatDay = { NOT_VALID_ON: { status: 409, data: z.object({ ids: z.array(Id), on: LegalDate }) } } as const
/** The areas that go in do not stand under the same one: where the result stands must be said. */
const placeNeeded = { PLACE_NEEDED: { status: 422, data: z.object({ hierarchies: z.array(Kind) }) } } as const

export const successionsContract = {
  listAreaChanges: procedure
    .meta({ permission: 'registry.read' })
    .route({ method: 'GET', path: '/area-changes', summary: 'Mergers, splits and new codes, newest first', tags })
    .input(
      z.strictObject({
        areaKind: Kind.optional(),
        kind: SuccessionKind.optional(),
        from: LegalDate.optional(),
        to: LegalDate.optional(),
      }),
    )
    .output(z.array(AreaChange)),

  mergeAreas: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/merge',
      summary: 'Merge areas: they end that day, and what stood under them stands under the result',
      tags,
    })
    .input(
      z.strictObject({
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
        reason: Reason,
      }),
    )
    .output(Changed)
    .errors({
      ...notFound,
      ...codeTaken,
      ...unknownReference,
      ...notOnThatDay,
      ...placeNeeded,
      KINDS_DIFFER: { status: 422, data: z.object({ kinds: z.array(Kind) }) },
    }),

  splitArea: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/split',
      summary: 'Split an area: say which of the areas below goes where',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        on: LegalDate,
        /** The area itself may be one of the parts. */
        into: z.array(Part).min(2).max(100),
        reason: Reason,
      }),
    )
    .output(Changed)
    .errors({
      ...notFound,
      ...codeTaken,
      ...unknownReference,
      ...notOnThatDay,
      CHILDREN_LEFT: { status: 422, data: z.object({ ids: z.array(Id) }) },
    }),

  recodeArea: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/recode',
      summary: 'Give an area a new code: the old one ends, its successor has its places and borders',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        on: LegalDate,
        code: Area.shape.code,
        officialCode: Area.shape.officialCode.optional(),
        names: Names.optional(),
        reason: Reason,
      }),
    )
    .output(Changed)
    .errors({ ...notFound, ...codeTaken, ...notOnThatDay }),
}
