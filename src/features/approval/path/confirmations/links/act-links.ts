import type { TransactionContext } from '#platform/context.ts'
import { listLinks } from '#platform/links/queries.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { LoadedPath } from '../../read.ts'
import type { RecordedSeatAct } from '../contract.ts'
import { listUnconfirmedActs } from '../model.ts'
import { confirmationLinkPurpose } from './purpose.ts'
import { listConfirmationRoutes } from './queries.ts'

/**
 * Returns the latest link of each recorded act, and the acts for which the reader may send a link. Without a mail server
 * there are none: the seat then confirms signed in.
 */
export async function loadActLinks(
  { tx, actor, mailer }: TransactionContext & Pick<HandlerContext, 'mailer'>,
  { plan, acts }: LoadedPath,
): Promise<{ sentLinks: ReadonlyMap<Id, RecordedSeatAct['link']>; linkableIds: ReadonlySet<Id> }> {
  const waitingIds = listUnconfirmedActs(acts).map(({ id }) => id)
  const isLead = may(actor, 'path.speak', plan.ownerId)
  if (waitingIds.length === 0 || !isLead) return { sentLinks: new Map(), linkableIds: new Set() }
  const links = await listLinks(tx, confirmationLinkPurpose, { subjectIds: waitingIds })
  const sentLinks = new Map(
    links
      .toReversed()
      .map(({ subjectId, id, createdAt, expiresAt, revokedAt }) => [
        subjectId,
        { id, createdAt, expiresAt, isRevoked: revokedAt !== null },
      ]),
  )
  const routes = mailer?.send ? await listConfirmationRoutes(tx, waitingIds) : new Map()
  const linkableIds = waitingIds.filter((id) => {
    const route = routes.get(id)
    return route?.awaitsConfirmation && !route.hasIndependentAccount && route.address !== null
  })
  return { sentLinks, linkableIds: new Set(linkableIds) }
}
