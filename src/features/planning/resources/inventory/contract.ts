import { z } from 'zod'
import { WriteAbility } from '#shared/abilities.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedOrganisation, Resource, Year } from '../entities.ts'
import {
  changedConcurrently,
  duplicateNameError,
  notFound,
  unknownMunicipality,
  unknownResourceCode,
} from '../errors.ts'

/** A resource line with the user and time of saving; in force or superseded. */
export const ResourceLine = z.strictObject({
  resource: Resource,
  savedAt: z.iso.datetime(),
  savedBy: z.string().nullable(),
  supersededAt: z.iso.datetime().nullable(),
})
export type ResourceLine = z.infer<typeof ResourceLine>

export const ResourceYear = z.strictObject({
  organisation: NamedOrganisation,
  year: z.number().int(),
  /** Years with resource lines. */
  years: z.array(z.number().int()),
  lines: z.array(ResourceLine),
  /** Municipalities that a mission may name: those in the organisation's area. */
  municipalities: z.array(NamedOrganisation),
  /** Whether there are lines that this reader may not read. */
  withheld: z.boolean(),
  /** Increases with every change of the year. */
  revision: z.number().int(),
  abilities: WriteAbility,
})
export type ResourceYear = z.infer<typeof ResourceYear>

const tags = ['Resources']

export const inventoryContract = {
  getResources: procedure
    .meta({ permission: 'resource.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/resources',
      summary: 'Get the resources of an organisation',
      description: 'Returns those of a year.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id, year: Year }))
    .output(ResourceYear)
    .errors(notFound),

  listSupersededResources: procedure
    .meta({ permission: 'resource.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/resources/earlier',
      summary: 'List superseded resources',
      description: 'Returns earlier figures of a year, newest first.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id, year: Year }))
    .output(z.array(ResourceLine))
    .errors(notFound),

  saveResources: procedure
    .meta({ permission: 'resource.write', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/organisations/{organisationId}/resources',
      summary: 'Save the resources of an organisation',
      description: 'Saves those of a year. Different values are superseded, not overwritten.',
      tags,
    })
    .input(
      z.strictObject({
        organisationId: Id,
        year: Year,
        lines: z.array(Resource).max(300),
        /** The revision that was read; absent: the current lines are superseded without a check. */
        revision: z.number().int().optional(),
      }),
    )
    .output(ResourceYear)
    .errors({
      ...notFound,
      ...duplicateNameError,
      ...unknownMunicipality,
      ...unknownResourceCode,
      ...changedConcurrently,
    }),
}
