import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { TransactionContext } from '../context.ts'
import { requirePermission } from '../declared-error.ts'
import { implementSlice } from '../procedure.ts'
import { type SavedView, viewContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(viewContract)

const maxCount = 200

/**
 * Returns the id of the person, because views belong to persons.
 * @throws FORBIDDEN for an actor without a person
 */
function getPersonId(actor: Actor): Id {
  requirePermission(actor.personId !== null)
  return actor.personId
}

/** Returns a view of the actor. For a view of another person, the error is the same as for a missing view. */
async function getOwnView(context: TransactionContext, id: Id, errors: { NOT_FOUND: () => Error }): Promise<SavedView> {
  const [view] = await queries.listViews(context.tx, getPersonId(context.actor), { id })
  if (!view?.abilities.change) throw errors.NOT_FOUND()
  return view
}

async function auditAndLoadView(context: TransactionContext, id: Id): Promise<SavedView> {
  context.audit({ subjectKind: 'saved_view', subjectId: id })
  return (await queries.listViews(context.tx, getPersonId(context.actor), { id }))[0]!
}

function checkSharing(actor: Actor, sharedWith: Id | null, errors: { NOT_YOUR_ORGANISATION: () => Error }): void {
  if (sharedWith !== null && !may(actor, 'view.save', sharedWith)) throw errors.NOT_YOUR_ORGANISATION()
}

export const viewRoutes = {
  listViews: os.listViews.handler(({ input, context }) =>
    queries.listViews(context.tx, getPersonId(context.actor), { place: input.place }),
  ),

  saveView: os.saveView.handler(async ({ input, context, errors }) => {
    const personId = getPersonId(context.actor)
    checkSharing(context.actor, input.sharedWith, errors)
    if ((await queries.countViews(context.tx, personId)) >= maxCount)
      throw errors.TOO_MANY_VIEWS({ data: { maxCount: maxCount } })
    const id = newId()
    await queries.insertView(context.tx, { ...input, id, personId }, context.now)
    return auditAndLoadView(context, id)
  }),

  changeView: os.changeView.handler(async ({ input: { id, ...changes }, context, errors }) => {
    const view = await getOwnView(context, id, errors)
    const sharedWith = changes.sharedWith === undefined ? (view.sharedWith?.organisationId ?? null) : changes.sharedWith
    checkSharing(context.actor, sharedWith, errors)
    const { name = view.name, query = view.query } = changes
    await queries.updateView(context.tx, id, { name, query, sharedWith }, context.now)
    return auditAndLoadView(context, id)
  }),

  removeView: os.removeView.handler(async ({ input, context, errors }) => {
    const { id } = await getOwnView(context, input.id, errors)
    await queries.deleteView(context.tx, id)
    context.audit({ subjectKind: 'saved_view', subjectId: id })
    return { id }
  }),

  setDefaultView: os.setDefaultView.handler(async ({ input: { place, id }, context, errors }) => {
    const personId = getPersonId(context.actor)
    const [view] = id === null ? [] : await queries.listViews(context.tx, personId, { id })
    if (id !== null && view?.place !== place) throw errors.NOT_FOUND()
    await queries.setDefaultView(context.tx, personId, place, id)
    context.audit({ subjectKind: 'person', subjectId: personId })
    return { id }
  }),
}
