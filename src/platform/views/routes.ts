import { ORPCError } from '@orpc/server'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Work } from '../context.ts'
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
  if (actor.personId === null) throw new ORPCError('FORBIDDEN')
  return actor.personId
}

/** Returns a view of the actor. For a view of another person, the error is the same as for a missing view. */
async function getOwnView(work: Work, id: Id, errors: { NOT_FOUND: () => Error }): Promise<SavedView> {
  const [view] = await queries.readViews(work.tx, getPersonId(work.actor), { id })
  if (!view?.abilities.change) throw errors.NOT_FOUND()
  return view
}

async function written(work: Work, id: Id): Promise<SavedView> {
  work.note({ subjectKind: 'saved_view', subjectId: id })
  return (await queries.readViews(work.tx, getPersonId(work.actor), { id }))[0]!
}

function checkSharing(actor: Actor, sharedWith: Id | null, errors: { NOT_YOUR_ORGANISATION: () => Error }): void {
  if (sharedWith !== null && !may(actor, 'view.save', sharedWith)) throw errors.NOT_YOUR_ORGANISATION()
}

export const viewRoutes = {
  listViews: os.listViews.handler(({ input, context: { work } }) =>
    queries.readViews(work.tx, getPersonId(work.actor), { place: input.place }),
  ),

  saveView: os.saveView.handler(async ({ input, context: { work }, errors }) => {
    const personId = getPersonId(work.actor)
    checkSharing(work.actor, input.sharedWith, errors)
    if ((await queries.countViews(work.tx, personId)) >= maxCount)
      throw errors.TOO_MANY_VIEWS({ data: { maxCount: maxCount } })
    const id = newId()
    await queries.insertView(work.tx, { ...input, id, personId }, work.now)
    return written(work, id)
  }),

  changeView: os.changeView.handler(async ({ input: { id, ...changes }, context: { work }, errors }) => {
    const view = await getOwnView(work, id, errors)
    const sharedWith = changes.sharedWith === undefined ? (view.sharedWith?.organisationId ?? null) : changes.sharedWith
    checkSharing(work.actor, sharedWith, errors)
    const { name = view.name, query = view.query } = changes
    await queries.updateView(work.tx, id, { name, query, sharedWith }, work.now)
    return written(work, id)
  }),

  removeView: os.removeView.handler(async ({ input, context: { work }, errors }) => {
    const { id } = await getOwnView(work, input.id, errors)
    await queries.deleteView(work.tx, id)
    work.note({ subjectKind: 'saved_view', subjectId: id })
    return { id }
  }),

  setDefaultView: os.setDefaultView.handler(async ({ input: { place, id }, context: { work }, errors }) => {
    const personId = getPersonId(work.actor)
    const [view] = id === null ? [] : await queries.readViews(work.tx, personId, { id })
    if (id !== null && view?.place !== place) throw errors.NOT_FOUND()
    await queries.setDefaultView(work.tx, personId, place, id)
    work.note({ subjectKind: 'person', subjectId: personId })
    return { id }
  }),
}
