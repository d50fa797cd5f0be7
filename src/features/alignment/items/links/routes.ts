import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import {
  createLink,
  deliverLink,
  describeLink,
  openLink,
  revokeLink,
  toLinkRecipient,
  toSignedLink,
} from '#platform/links/index.ts'
import { listLinks } from '#platform/links/queries.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screen } from '#shared/screening.ts'
import { hasRequiredReasons } from '../answers/model.ts'
import { listAnswerAccess, lockAnswer } from '../answers/queries.ts'
import { alignmentEvents } from '../events.ts'
import { countItems, findVersion } from '../queries.ts'
import { linksContract } from './contract.ts'
import { answerLinkPurpose } from './purpose.ts'
import * as queries from './queries.ts'

const os = implementSlice(linksContract)

export const linkRoutes = os.router({
  createAnswerLink: os.createAnswerLink.handler(async ({ input, context, errors }) => {
    const { versionId, organisationId, recipient, expiresAt } = input
    const stored = await context.transact('write', async (transaction) => {
      const version = await findVersion(transaction.tx, versionId)
      if (!version) throw errors.NOT_FOUND()
      requirePermission(may(transaction.actor, 'item.send', version.owner_id))
      const { requested } = await countItems(transaction.tx, { versionId, addresseeId: organisationId })
      if (requested === 0) throw errors.NO_RESPONSE_REQUESTED()
      const names = await queries.listAnsweringPeople(transaction.tx, organisationId)
      if (names.length > 0) throw errors.ACCOUNTS_ANSWER({ data: { names } })
      const registered = await queries.findRegisteredRecipient(transaction.tx, version.plan_id, organisationId)
      // The address of the registry comes before one that the person who asks enters, and its link is only mailed.
      const purpose = registered ? { ...answerLinkPurpose, isMailOnly: true } : answerLinkPurpose
      const link = {
        subjectId: versionId,
        planId: version.plan_id,
        ownerId: version.owner_id,
        recipient: toLinkRecipient(organisationId, registered ?? recipient),
        expiresAt,
      }
      return { purpose, link: valueOrThrow(await createLink(transaction, context.mailer, purpose, link), errors) }
    })
    return valueOrThrow(await deliverLink(context, stored.purpose, stored.link), errors)
  }),

  listAnswerLinks: os.listAnswerLinks.handler(async ({ input, context }) =>
    (await listLinks(context.tx, answerLinkPurpose, { subjectIds: [input.versionId] })).map(toSignedLink),
  ),

  revokeAnswerLink: os.revokeAnswerLink.handler(async ({ input, context, errors }) => {
    const [link] = await listLinks(context.tx, answerLinkPurpose, { id: input.id })
    if (!link) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'item.send', link.ownerId))
    return revokeLink(context, answerLinkPurpose, link, input.reason)
  }),

  getLinkedItems: os.getLinkedItems.handler(async ({ input, context, errors }) => {
    const link = valueOrThrow(await openLink(context, answerLinkPurpose, input), errors)
    const linked = await queries.findLinkedItems(context.tx, link.hashes, context.now)
    if (!linked) throw errors.LINK_NOT_VALID()
    const { organisationId: _body, ...seen } = linked
    return seen
  }),

  answerByLink: os.answerByLink.handler(async ({ input: { secret, token, ...answer }, context, errors }) => {
    // The pipeline does not screen the payload of a procedure with a secret.
    const sensitiveTexts = screen(answer)
    if (sensitiveTexts.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: sensitiveTexts } })
    const link = valueOrThrow(await openLink(context, answerLinkPurpose, { secret, token }), errors)
    const linkedItems = await queries.findLinkedItems(context.tx, link.hashes, context.now)
    if (!linkedItems) throw errors.LINK_NOT_VALID()
    if (answer.decidedOn && answer.decidedOn > context.today)
      throw errors.DATE_IN_FUTURE({ data: { itemIds: [answer.itemId] } })
    if (!hasRequiredReasons(answer.kind, answer.reasons))
      throw errors.REASONS_REQUIRED({ data: { itemIds: [answer.itemId] } })
    await lockAnswer(context.tx, linkedItems.organisationId)
    const body = await queries.answerByLink(context.tx, link.hashes, context.now, { ...answer, id: newId() })
    if (body === 'too_early') throw errors.DATE_TOO_EARLY({ data: { itemIds: [answer.itemId] } })
    const isListed = linkedItems.items.some(({ itemId }) => itemId === answer.itemId)
    if (body === null) throw isListed ? errors.ANSWERED_WITH_ACCOUNT() : errors.NOT_FOUND()
    context.audit({
      subjectKind: 'item',
      subjectId: answer.itemId,
      organisationId: body,
      announcedTo: (await listAnswerAccess(context, [answer.itemId])).get(answer.itemId) ?? null,
      payload: { ...describeLink(link), kind: answer.kind },
    })
    await alignmentEvents.itemsAnswered.publish(context, { itemIds: [answer.itemId] })
    const linked = await queries.findLinkedItems(context.tx, link.hashes, context.now)
    return linked!.items.find((item) => item.itemId === answer.itemId)!
  }),
})
