import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { Reference } from '#shared/references.ts'
import { AreaRef, Kind, LevelCode, Organisation, OrganisationRef, SomeIds, SuccessionKind } from '../entities.ts'
import {
  codeTakenError,
  notFound,
  notYourOrganisation,
  periodEndBeforeStart,
  seatInUse,
  unknownReference,
} from '../errors.ts'
import { OrganisationFunction } from '../functions/contract.ts'

const tags = ['Organisations']

/** A contact point of an organisation: a service, never a private address. */
export const ContactPoint = z.strictObject({
  id: Id,
  organisationId: Id,
  /** `general`, `plans`, `press`, ... */
  purpose: Kind,
  name: z.string().trim().min(1).max(300),
  email: z.email().max(200).nullable(),
  telephone: z.string().max(40).nullable(),
  website: z
    .string()
    .max(500)
    .regex(/^https?:\/\//)
    .nullable(),
})
export type ContactPoint = z.infer<typeof ContactPoint>

export const OrganisationSuccession = z.strictObject({
  organisation: OrganisationRef,
  kind: SuccessionKind,
  date: LegalDate,
})

export const OrganisationPage = z.strictObject({
  organisation: Organisation,
  date: LegalDate,
  existsOnDate: z.boolean(),
  area: AreaRef.nullable(),
  parent: OrganisationRef.nullable(),
  parts: z.array(OrganisationRef),
  predecessors: z.array(OrganisationSuccession),
  successors: z.array(OrganisationSuccession),
  contactPoints: z.array(ContactPoint),
  functions: z.array(OrganisationFunction),
  /** Whether names of persons are shown. They are shown to users who are signed in. */
  personsShown: z.boolean(),
  abilities: z.strictObject({ write: z.boolean(), changeFunctions: z.boolean() }),
})
export type OrganisationPage = z.infer<typeof OrganisationPage>

export const NewOrganisation = Organisation.pick({ code: true, kind: true, names: true }).extend({
  level: LevelCode,
  ...Organisation.pick({ areaId: true, parentId: true, validFrom: true, validTo: true }).partial().shape,
})
export type NewOrganisation = z.infer<typeof NewOrganisation>

const filter = {
  kind: Kind.optional(),
  /** Restricts the result to these ids, to get names and places of many organisations in a single request. */
  ids: SomeIds.optional(),
  level: LevelCode.optional(),
  /** Located in this area. */
  areaId: Id.optional(),
  /** Located in an area at any depth below this area, in this hierarchy. */
  withinAreaId: Id.optional(),
  hierarchy: Kind.optional(),
  parentId: Id.optional(),
  query: z.string().trim().max(200).optional(),
  date: z.union([LegalDate, z.literal('any')]).optional(),
}

export const organisationsContract = {
  listOrganisations: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/organisations',
      summary: 'List organisations',
      description: 'Filters by kind, level, area and name, on a date.',
      tags,
    })
    .input(
      z.strictObject({
        ...filter,
        after: Id.optional(),
        limit: z.coerce.number().int().min(1).max(1000).default(100),
      }),
    )
    .output(
      toPageSchema(Organisation.extend({ areaNames: AreaRef.shape.names.nullable() })).extend({
        total: z.number().int(),
      }),
    ),

  getOrganisation: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/organisations/{id}',
      summary: 'Get an organisation',
      description: 'Includes its functions and history.',
      tags,
    })
    .input(z.strictObject({ id: Id, date: LegalDate.optional() }))
    .output(OrganisationPage)
    .errors(notFound),

  addOrganisation: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'POST', path: '/organisations', summary: 'Add an organisation', tags })
    .input(NewOrganisation)
    .output(Organisation)
    .errors({ ...codeTakenError, ...unknownReference, ...periodEndBeforeStart }),

  changeOrganisation: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'PATCH', path: '/organisations/{id}', summary: 'Change an organisation', tags })
    .input(z.strictObject({ id: Id, patch: NewOrganisation.omit({ code: true }).partial(), reason: Reason }))
    .output(Organisation)
    .errors({ ...notFound, ...unknownReference, ...periodEndBeforeStart, ...seatInUse, AREA_CYCLE: { status: 422 } }),

  endOrganisation: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/organisations/{id}/end',
      summary: 'End an organisation',
      description: 'Its successors take over its obligations.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        date: LegalDate,
        successorIds: z.array(Id).max(50).default([]),
        kind: SuccessionKind.exclude(['planned_merge']).default('merge'),
        reason: Reason,
      }),
    )
    .output(Organisation)
    .errors({ ...notFound, ...unknownReference, ...periodEndBeforeStart, ALREADY_ENDED: { status: 409 } }),

  saveContactPoint: procedure
    .meta({ permission: 'function.write', effect: 'write' })
    .route({ method: 'PUT', path: '/contact-points', summary: 'Save a contact point', tags })
    .input(ContactPoint.extend({ id: Id.optional() }))
    .output(ContactPoint)
    .errors({ ...notFound, ...unknownReference, ...notYourOrganisation }),

  removeContactPoint: procedure
    .meta({ permission: 'function.write', effect: 'write' })
    .route({ method: 'DELETE', path: '/contact-points/{id}', summary: 'Remove a contact point', tags })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors({ ...notFound, ...notYourOrganisation }),

  exportOrganisations: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/organisations-export',
      summary: 'Export organisations',
      description: 'Returns a CSV file.',
      tags,
    })
    .input(z.strictObject(filter))
    .output(z.strictObject({ fileName: z.string(), text: z.string() })),
}
