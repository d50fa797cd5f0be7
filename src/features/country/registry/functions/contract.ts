import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { Code, Kind, SomeIds } from '../entities.ts'
import {
  codeTakenError,
  dateInPast,
  functionIsSeat,
  functionOccupied,
  notFound,
  notYourOrganisation,
  periodEndBeforeStart,
  unknownReference,
} from '../errors.ts'

const tags = ['Functions']
const changeErrors = { ...notFound, ...periodEndBeforeStart, ...dateInPast, ...notYourOrganisation }

/** The appointment of a person in a function, with start and end. */
export const FunctionHolder = z.strictObject({
  id: Id,
  personId: Id,
  personName: z.string(),
  capacity: z.enum(['holder', 'deputy']),
  validFrom: LegalDate,
  validTo: LegalDate.nullable(),
})
export type FunctionHolder = z.infer<typeof FunctionHolder>

/**
 * A function in an organisation, independent of the persons who hold it. Holders are empty for readers who are not
 * signed in.
 */
export const OrganisationFunction = z.strictObject({
  id: Id,
  organisationId: Id,
  code: Code,
  names: Names,
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  holder: FunctionHolder.nullable(),
  deputy: FunctionHolder.nullable(),
})
export type OrganisationFunction = z.infer<typeof OrganisationFunction>

/** A function with the organisation, as a search result, without the holder. */
export const FunctionSearchResult = OrganisationFunction.pick({
  id: true,
  organisationId: true,
  code: true,
  names: true,
  validFrom: true,
  validTo: true,
}).extend({ organisationNames: Names })
export type FunctionSearchResult = z.infer<typeof FunctionSearchResult>

export const functionsContract = {
  findFunctions: procedure
    .meta({ permission: 'registry.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/functions',
      summary: 'Find functions',
      description: 'By text, organisation or ids.',
      tags,
    })
    .input(
      z.strictObject({
        /** Each word must occur in the name or code of the function or of the organisation. */
        query: z.string().trim().max(200).optional(),
        ids: SomeIds.optional(),
        organisationIds: SomeIds.optional(),
        /** Default: today. `any`: also functions that ended or have not begun. */
        date: z.union([LegalDate, z.literal('any')]).optional(),
        limit: z.coerce.number().int().min(1).max(1000).default(40),
      }),
    )
    .output(z.strictObject({ rows: z.array(FunctionSearchResult) })),

  listFunctions: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/functions',
      summary: 'List the functions of an organisation',
      description: 'Includes their holders on a date.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id, date: LegalDate.optional() }))
    .output(z.strictObject({ rows: z.array(OrganisationFunction), personsShown: z.boolean() }))
    .errors(notFound),

  listFunctionHolders: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/functions/{functionId}/holders',
      summary: 'List the holders of a function',
      description: 'Includes their terms.',
      tags,
    })
    .input(z.strictObject({ functionId: Id }))
    .output(z.strictObject({ rows: z.array(FunctionHolder), personsShown: z.boolean() }))
    .errors(notFound),

  addFunction: procedure
    .meta({ permission: 'function.write', effect: 'write' })
    .route({ method: 'POST', path: '/functions', summary: 'Add a function to an organisation', tags })
    .input(z.strictObject({ organisationId: Id, code: Kind, names: Names, validFrom: LegalDate.nullish() }))
    .output(OrganisationFunction)
    .errors({ ...unknownReference, ...codeTakenError, ...notYourOrganisation }),

  endFunction: procedure
    .meta({ permission: 'function.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/functions/{id}/end',
      summary: 'End a function',
      description: 'Also ends the terms of its holders.',
      tags,
    })
    .input(z.strictObject({ id: Id, date: LegalDate, reason: Reason }))
    .output(OrganisationFunction)
    .errors({ ...changeErrors, ...functionIsSeat }),

  appointHolder: procedure
    .meta({ permission: 'function.write', effect: 'write' })
    .route({ method: 'POST', path: '/functions/{functionId}/holders', summary: 'Appoint a holder or a deputy', tags })
    .input(
      z.strictObject({
        functionId: Id,
        personId: Id,
        capacity: z.enum(['holder', 'deputy']),
        from: LegalDate,
        to: LegalDate.nullish(),
        /** An open-ended appointment on that day ends then. */
        replaces: z.boolean().default(false),
      }),
    )
    .output(FunctionHolder)
    .errors({ ...changeErrors, ...unknownReference, ...functionOccupied }),

  endFunctionHolder: procedure
    .meta({ permission: 'function.write', effect: 'write' })
    .route({ method: 'POST', path: '/function-holders/{id}/end', summary: 'End the term of a holder', tags })
    .input(z.strictObject({ id: Id, date: LegalDate, reason: z.string().max(2000).optional() }))
    .output(FunctionHolder)
    .errors(changeErrors),
}
