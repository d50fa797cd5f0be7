import { z } from 'zod'
import { WriteAbility } from '#shared/abilities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { Area, AreaRef, Kind, ParentLink, SomeIds, SuccessionKind } from '../entities.ts'
import { badPlace, codeTakenError, notFound, periodEndBeforeStart, seatInUse, unknownReference } from '../errors.ts'

const tags = ['Areas']

/** A change in the life of an area: the origin, or the result. */
export const Succession = z.strictObject({ area: AreaRef, kind: SuccessionKind, date: LegalDate })
export type Succession = z.infer<typeof Succession>

export const AreaPage = z.strictObject({
  area: Area,
  /** The day for which the parents are given: the requested day, or the nearest day on which the area existed. */
  date: LegalDate,
  /** Whether the area exists on the requested day. */
  existsOnDate: z.boolean(),
  /** For each hierarchy, the areas above, the nearest first. */
  parents: z.array(z.strictObject({ hierarchy: Kind, areas: z.array(AreaRef) })),
  /** For each hierarchy, the areas directly below. `border`: the parts of a border region. */
  children: z.array(z.strictObject({ hierarchy: Kind, areas: z.array(AreaRef) })),
  predecessors: z.array(Succession),
  successors: z.array(Succession),
  hasBoundary: z.boolean(),
  abilities: WriteAbility,
})
export type AreaPage = z.infer<typeof AreaPage>

const Step = z.strictObject({ fromId: Id, intoId: Id, kind: SuccessionKind, date: LegalDate })

/** The areas that correspond to an area on a given day, before or after any changes, with the steps between. */
export const AreaOnDate = z.strictObject({
  area: AreaRef,
  date: LegalDate,
  /** `same`: the area exists on that day. `successors`: it had ended. `predecessors`: it had not begun. */
  answer: z.enum(['same', 'successors', 'predecessors']),
  areas: z.array(AreaRef),
  /** The area was split. Counts for the area cannot be assigned to a single successor. */
  divided: z.boolean(),
  steps: z.array(Step),
  /** Areas merged into this area while it continued (Antwerp and Borsbeek, 2025), until that day. */
  absorbedAreas: z.array(Succession),
  /** Announced and not decided. */
  planned: z.array(Succession),
  /** Every area named in the steps. */
  referencedAreas: z.array(AreaRef),
})
export type AreaOnDate = z.infer<typeof AreaOnDate>

/** The required fields of a new area. The others have simple defaults. */
export const NewArea = Area.pick({ code: true, kind: true, names: true })
  .extend(
    Area.pick({
      officialCode: true,
      country: true,
      languages: true,
      outsideTree: true,
      borders: true,
      cell: true,
      population: true,
      announced: true,
    }).partial().shape,
  )
  .extend({
    validFrom: LegalDate.nullish(),
    validTo: LegalDate.nullish(),
    parents: z.array(ParentLink).max(50).optional(),
  })
export type NewArea = z.infer<typeof NewArea>

export const areasContract = {
  listAreas: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/areas',
      summary: 'List areas',
      description: 'Filters by kind, place and name, on a date.',
      tags,
    })
    .input(
      z.strictObject({
        kind: Kind.optional(),
        /** Restricts the result to these ids, to get names and places of many areas in a single request. */
        ids: SomeIds.optional(),
        /** Default: today. `any`: also areas that ended or have not begun. */
        date: z.union([LegalDate, z.literal('any')]).optional(),
        /** Areas below this area in this hierarchy, at any depth. */
        withinAreaId: Id.optional(),
        hierarchy: Kind.optional(),
        directly: z.stringbool().or(z.boolean()).optional(),
        query: z.string().trim().max(200).optional(),
        outsideTree: z.stringbool().or(z.boolean()).optional(),
        /** Only areas with an announced change. */
        announced: z.stringbool().or(z.boolean()).optional(),
        after: Id.optional(),
        limit: z.coerce.number().int().min(1).max(1000).default(100),
      }),
    )
    .output(toPageSchema(Area).extend({ total: z.number().int() })),

  getArea: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/areas/{id}',
      summary: 'Get an area',
      description: 'Includes its places and history.',
      tags,
    })
    .input(z.strictObject({ id: Id, date: LegalDate.optional() }))
    .output(AreaPage)
    .errors(notFound),

  traceArea: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/areas/{id}/on/{date}',
      summary: 'Trace an area to another date',
      description: 'Returns its successors, predecessors or the area itself.',
      tags,
    })
    .input(z.strictObject({ id: Id, date: LegalDate }))
    .output(AreaOnDate)
    .errors(notFound),

  getHierarchy: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/hierarchies/{hierarchy}',
      summary: 'Get a hierarchy of areas',
      description: 'Returns its areas on a date.',
      tags,
    })
    .input(z.strictObject({ hierarchy: Kind, date: LegalDate.optional() }))
    .output(
      z.strictObject({
        hierarchy: Kind,
        date: LegalDate,
        /** Parents come before their children. A root has no parent. */
        areas: z.array(AreaRef.extend({ parentId: Id.nullable() })),
        /** Places that no total of the tree includes, with the area under which they are printed. */
        outside: z.array(AreaRef.extend({ parentId: Id.nullable() })),
      }),
    ),

  addArea: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'POST', path: '/areas', summary: 'Add an area', tags })
    .input(NewArea)
    .output(Area)
    .errors({ ...codeTakenError, ...unknownReference, ...periodEndBeforeStart, ...badPlace, ...seatInUse }),

  changeArea: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'PATCH', path: '/areas/{id}', summary: 'Change an area', tags })
    .input(
      z.strictObject({
        id: Id,
        /** `parents` replaces all parent relations. A change of code is a recode, which keeps the history. */
        patch: NewArea.omit({ code: true, kind: true }).partial(),
        reason: Reason,
      }),
    )
    .output(Area)
    .errors({ ...notFound, ...unknownReference, ...periodEndBeforeStart, ...badPlace, ...seatInUse }),
}
