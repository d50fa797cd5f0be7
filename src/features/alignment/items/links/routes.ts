import { requirePermission } from '#platform/declared-error.ts'
import { hashSecret, newSecret } from '#platform/link-secret.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screen } from '#shared/screening.ts'
import { hasRequiredReasons } from '../answers/model.ts'
import { lockAnswer } from '../answers/queries.ts'
import { alignmentEvents } from '../events.ts'
import { countItems, findVersion } from '../queries.ts'
import { type AnswerLink, linksContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(linksContract)

const toAnswerLink = ({ ownerId: _owner, ...link }: AnswerLink & { ownerId: string }): AnswerLink => link

export const linkRoutes = os.router({
  createAnswerLink: os.createAnswerLink.handler(async ({ input, context, errors }) => {
    const version = await findVersion(context.tx, input.versionId)
    if (!version) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'item.send', version.owner_id))
    const { versionId, organisationId, expiresAt } = input
    if (expiresAt <= context.now) throw errors.ALREADY_EXPIRED()
    const { requested } = await countItems(context.tx, { versionId, addresseeId: organisationId })
    if (requested === 0) throw errors.NO_RESPONSE_REQUESTED()
    const id = newId()
    const secret = newSecret()
    await queries.insertLink(context.tx, {
      id,
      versionId,
      organisationId,
      ownerId: version.owner_id,
      hash: hashSecret(secret),
      now: context.now,
      expiresAt,
    })
    context.audit({
      subjectKind: 'answer_link',
      subjectId: id,
      organisationId: version.owner_id,
      planId: version.plan_id,
    })
    const [link] = await queries.listLinks(context.tx, { id })
    return { ...toAnswerLink(link!), secret }
  }),

  listAnswerLinks: os.listAnswerLinks.handler(async ({ input, context }) =>
    (await queries.listLinks(context.tx, { versionId: input.versionId })).map(toAnswerLink),
  ),

  revokeAnswerLink: os.revokeAnswerLink.handler(async ({ input, context, errors }) => {
    const [link] = await queries.listLinks(context.tx, { id: input.id })
    if (!link) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'item.send', link.ownerId))
    const revokedAt = link.revokedAt ?? context.now
    await queries.revokeLink(context.tx, link.id, revokedAt)
    context.audit({
      subjectKind: 'answer_link',
      subjectId: link.id,
      organisationId: link.ownerId,
      ...(input.reason && { reason: input.reason }),
    })
    return { ...toAnswerLink(link), revokedAt }
  }),

  getLinkedItems: os.getLinkedItems.handler(async ({ input, context, errors }) => {
    const linked = await queries.findLinkedItems(context.tx, hashSecret(input.secret), context.now)
    if (!linked) throw errors.LINK_NOT_VALID()
    const { organisationId: _body, ...seen } = linked
    return seen
  }),

  answerByLink: os.answerByLink.handler(async ({ input: { secret, ...answer }, context, errors }) => {
    // The pipeline does not screen the payload of a procedure with a secret.
    const sensitiveTexts = screen(answer)
    if (sensitiveTexts.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: sensitiveTexts } })
    const hash = hashSecret(secret)
    const linkedItems = await queries.findLinkedItems(context.tx, hash, context.now)
    if (!linkedItems) throw errors.LINK_NOT_VALID()
    if (!hasRequiredReasons(answer.kind, answer.reasons))
      throw errors.REASONS_REQUIRED({ data: { itemIds: [answer.itemId] } })
    await lockAnswer(context.tx, linkedItems.organisationId)
    const body = await queries.answerByLink(context.tx, hash, context.now, { ...answer, id: newId() })
    if (body === null) throw errors.NOT_FOUND()
    context.audit({ subjectKind: 'item', subjectId: answer.itemId, organisationId: body })
    await alignmentEvents.itemsAnswered.publish(context, { itemIds: [answer.itemId] })
    const linked = await queries.findLinkedItems(context.tx, hash, context.now)
    return linked!.items.find((item) => item.itemId === answer.itemId)!
  }),
})
