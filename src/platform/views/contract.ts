import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'

/** The pages that have saved views. */
export const Place = z.enum(['search', 'plans'])
export type Place = z.infer<typeof Place>

/** A saved view: a name and the query of the page address. */
export const SavedView = z.strictObject({
  id: Id,
  place: Place,
  name: z.string(),
  query: z.string(),
  /** Shared with the members of this organisation. Null: only for the owner. */
  sharedWith: z.strictObject({ organisationId: Id, names: Names }).nullable(),
  /** The owner, when this is another person. */
  ownerName: z.string().nullable(),
  /** The default view of this reader. */
  isDefault: z.boolean(),
  abilities: z.strictObject({ change: z.boolean() }),
})
export type SavedView = z.infer<typeof SavedView>

const Name = z.string().trim().min(1).max(120)
const Query = z.string().max(2000)
const tags = ['Saved views']
const notFound = { NOT_FOUND: { status: 404 } } as const
/** A user can share only with an organisation in which the user has a role. */
const notYourOrganisation = { NOT_YOUR_ORGANISATION: { status: 403 } } as const

export const viewContract = {
  listViews: procedure
    .meta({ permission: 'view.save', isInternal: true })
    .route({
      method: 'GET',
      path: '/views',
      summary: 'List saved views',
      description: 'Your own views and those that are shared with you.',
      tags,
    })
    .input(z.strictObject({ place: Place }))
    .output(z.array(SavedView)),

  saveView: procedure
    .meta({ permission: 'view.save', effect: 'write', isInternal: true })
    .route({ method: 'POST', path: '/views', summary: 'Save a view', description: 'For yourself or shared.', tags })
    .input(z.strictObject({ place: Place, name: Name, query: Query, sharedWith: Id.nullable().default(null) }))
    .output(SavedView)
    .errors({ ...notYourOrganisation, TOO_MANY_VIEWS: { status: 409, data: z.object({ maxCount: z.number() }) } }),

  changeView: procedure
    .meta({ permission: 'view.save', effect: 'write', isInternal: true })
    .route({
      method: 'PATCH',
      path: '/views/{id}',
      summary: 'Change a saved view',
      description: 'Rename it, or change with whom it is shared.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        name: Name.optional(),
        query: Query.optional(),
        sharedWith: Id.nullable().optional(),
      }),
    )
    .output(SavedView)
    .errors({ ...notFound, ...notYourOrganisation }),

  removeView: procedure
    .meta({ permission: 'view.save', effect: 'write', isInternal: true })
    .route({ method: 'DELETE', path: '/views/{id}', summary: 'Remove a saved view', tags })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors(notFound),

  setDefaultView: procedure
    .meta({ permission: 'view.save', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/views/default',
      summary: 'Set your default view',
      description: 'Null for no default.',
      tags,
    })
    .input(z.strictObject({ place: Place, id: Id.nullable() }))
    .output(z.strictObject({ id: Id.nullable() }))
    .errors(notFound),
}
