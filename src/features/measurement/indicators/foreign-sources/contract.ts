import { z } from 'zod'
import { OrganisationRef } from '#features/country/registry/entities.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

const tags = ['Figures']
const maxAreas = 500

/** ISO 3166 code of a country. */
const Country = z.string().regex(/^[A-Z]{2}$/)

/** The source of figures of another country, and the licence under which they may be used. */
export const ForeignSourceNamed = z.strictObject({
  source: z.string(),
  licence: z.string(),
  url: z.string().nullable(),
})
export type ForeignSourceNamed = z.infer<typeof ForeignSourceNamed>

/** `declared`: another person has to confirm. `confirmed`: the organisation reports figures. `withdrawn`: no more. */
export const foreignSourceStates = ['declared', 'confirmed', 'withdrawn'] as const

/** The declaration of an organisation that it reports figures of another country. */
export const ForeignSource = ForeignSourceNamed.extend({
  id: Id,
  organisation: OrganisationRef.pick({ id: true, code: true, names: true }),
  country: Country,
  /** The areas, with those in them. Empty: every area of the country. */
  areas: z.array(z.strictObject({ id: Id, code: z.string(), names: Names })),
  state: z.enum(foreignSourceStates),
  declaredBy: z.string().nullable(),
  declaredAt: z.iso.datetime(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  withdrawalReason: z.string().nullable(),
  abilities: z.strictObject({ confirm: z.boolean(), withdraw: z.boolean() }),
})
export type ForeignSource = z.infer<typeof ForeignSource>

const notFound = { NOT_FOUND: { status: 404 } } as const

export const foreignSourcesContract = {
  listForeignSources: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/foreign-sources',
      summary: 'List sources of figures of other countries',
      description: 'The declarations of organisations that report them, the latest first.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id.optional(), country: Country.optional() }))
    .output(z.strictObject({ sources: z.array(ForeignSource), abilities: z.strictObject({ declare: z.array(Id) }) })),

  declareForeignSource: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/foreign-sources',
      summary: 'Declare a source of figures of another country',
      description: 'Another person who approves figures for the organisation confirms it.',
      tags,
    })
    .input(
      z.strictObject({
        organisationId: Id,
        country: Country,
        areaIds: z.array(Id).max(maxAreas).default([]),
        source: z.string().trim().min(3).max(300),
        licence: z.string().trim().min(2).max(200),
        url: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .nullable()
          .default(null),
      }),
    )
    .output(z.strictObject({ id: Id }))
    .errors({
      /** The country is the own one, or an area lies in another country. */
      NOT_FOREIGN: { status: 422 },
      SENSITIVE_TEXT: { status: 422 },
    }),

  confirmForeignSource: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/foreign-sources/{id}/confirm',
      summary: 'Confirm a source of figures of another country',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors({
      ...notFound,
      /** The person who declared a source does not confirm it. */
      SAME_PERSON: { status: 409 },
      /** It is confirmed or withdrawn already. */
      ALREADY_RECORDED: { status: 409 },
    }),

  withdrawForeignSource: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/foreign-sources/{id}/withdraw',
      summary: 'Withdraw a source of figures of another country',
      description: 'Reported figures stay with their source. No more are reported.',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: Reason }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...notFound, ALREADY_RECORDED: { status: 409 }, SENSITIVE_TEXT: { status: 422 } }),
}
