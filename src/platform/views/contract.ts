import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

/** Where views are kept. */
export const Place = z.enum(['search', 'plans'])
export type Place = z.infer<typeof Place>

/** A view under a name: the query of its address, as the page writes it. */
export const SavedView = z.strictObject({
  id: Id,
  place: Place,
  name: z.string(),
  query: z.string(),
  /** Shared with the members of this organisation; null: for its person alone. */
  sharedWith: z.strictObject({ organisationId: Id, names: Names }).nullable(),
  /** Who keeps it, where that is somebody else. */
  keptBy: z.string().nullable(),
  /** This reader begins with it. */
  isDefault: z.boolean(),
  abilities: z.strictObject({ change: z.boolean() }),
})
export type SavedView = z.infer<typeof SavedView>

const Name = z.string().trim().min(1).max(120)
const Query = z.string().max(2000)
const tags = ['Views']
const notFound = { NOT_FOUND: { status: 404 } } as const
/** One shares with an organisation in which one has a role. */
const notYourOrganisation = { NOT_YOUR_ORGANISATION: { status: 403 } } as const

export const viewContract = {
  listViews: procedure
    .meta({ permission: 'view.save' })
    .route({ method: 'GET', path: '/views', summary: 'Views that one keeps, and those shared with one', tags })
    .input(z.strictObject({ place: Place }))
    .output(z.array(SavedView)),

  saveView: procedure
    .meta({ permission: 'view.save', effect: 'write' })
    .route({ method: 'POST', path: '/views', summary: 'Keep a view under a name, for oneself or shared', tags })
    .input(z.strictObject({ place: Place, name: Name, query: Query, sharedWith: Id.nullable().default(null) }))
    .output(SavedView)
    .errors({ ...notYourOrganisation, TOO_MANY_VIEWS: { status: 409, data: z.object({ most: z.number() }) } }),

  changeView: procedure
    .meta({ permission: 'view.save', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/views/{id}',
      summary: 'Rename a view that one keeps, share it or no longer',
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
    .meta({ permission: 'view.save', effect: 'write' })
    .route({ method: 'DELETE', path: '/views/{id}', summary: 'Remove a view that one keeps', tags })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors(notFound),

  chooseDefaultView: procedure
    .meta({ permission: 'view.save', effect: 'write' })
    .route({ method: 'POST', path: '/views/default', summary: 'With which view one begins; null: with none', tags })
    .input(z.strictObject({ place: Place, id: Id.nullable() }))
    .output(z.strictObject({ id: Id.nullable() }))
    .errors(notFound),
}
