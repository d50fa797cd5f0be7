import { lawOf } from '#features/country/law/index.ts'
import { findKind, findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import {
  createLink,
  deliverLink,
  describeLink,
  type OpenedLink,
  openLink,
  revokeLink,
  toLinkRecipient,
} from '#platform/links/index.ts'
import { listLinks } from '#platform/links/queries.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { screen } from '#shared/screening.ts'
import type { LinkInput } from '#shared/signed-link.ts'
import { pathEvents } from '../../events.ts'
import { functionNames } from '../../function-names.ts'
import { acquirePathLock, findAct, savePlanState } from '../../queries/acts.ts'
import { findPath } from '../../read.ts'
import { confirmationLinksContract } from './contract.ts'
import { confirmationLinkPurpose } from './purpose.ts'
import * as queries from './queries.ts'

const os = implementSlice(confirmationLinksContract)

/** How long a seat may take to answer. */
const validDays = 30

interface LinkConstructors {
  LINK_NOT_VALID: () => Error
  LINK_CODE_REQUIRED: () => Error
  LINK_SIGN_IN_REQUIRED: () => Error
}

/** Opens the link and returns its act. An act that no longer waits gives the error of an unknown secret. */
async function requireLinkedAct(context: HandlerContext, input: LinkInput, errors: LinkConstructors) {
  const link = valueOrThrow(await openLink(context, confirmationLinkPurpose, input), errors)
  const act = await queries.findLinkedAct(context.tx, link.hashes, context.now)
  if (!act) throw errors.LINK_NOT_VALID()
  return { link, act }
}

/** Stores the state of the plan after a contest, which may end an approval. */
const updatePlanState = (context: TransactionContext, planId: Id): Promise<void> =>
  withSystemAccess(context, async () => {
    const plan = await findPlan(context.tx, planId)
    const found = plan && (await findPath(context, plan))
    if (!found || found.round?.kind === 'addendum' || found.status.state === 'in_force') return
    await savePlanState(context.tx, planId, found.status.state, found.status.approvedOn)
  })

/** Confirms or contests the act of a link, under the lock of the path. The database refuses a link that is not independent. */
async function answer(
  context: HandlerContext,
  input: LinkInput,
  errors: LinkConstructors,
  { kind, text }: { kind: 'confirmed' | 'contested'; text: string | null },
): Promise<void> {
  const { link, act } = await requireLinkedAct(context, input, errors)
  await acquirePathLock(context.tx, act.plan_id)
  const isRecorded = await queries.answerByLink(context.tx, link.hashes, context.now, {
    kind,
    text,
    date: context.today,
  })
  if (!isRecorded) throw errors.LINK_NOT_VALID()
  await updatePlanState(context, act.plan_id)
  auditAnswer(context, link, act)
  await pathEvents.pathChanged.publish(context, { planId: act.plan_id })
}

const auditAnswer = (context: TransactionContext, link: OpenedLink, act: queries.LinkedActRow) =>
  context.audit({
    subjectKind: 'path_act',
    subjectId: act.act_id,
    planId: act.plan_id,
    organisationId: act.organisation_id,
    payload: describeLink(link),
  })

export const confirmationLinkRoutes = os.router({
  sendConfirmationLink: os.sendConfirmationLink.handler(async ({ input: { id }, context, errors }) => {
    const stored = await context.transact('write', async (transaction) => {
      const { tx, actor, now } = transaction
      const act = await findAct(tx, id)
      const plan = act && (await findPlan(tx, act.planId))
      if (!act || !plan || !act.seat) throw errors.NOT_FOUND()
      const ownerId = [act.ownerId, plan.ownerId].find((organisation) => may(actor, 'path.speak', organisation))
      requirePermission(ownerId !== undefined)
      const route = (await queries.listConfirmationRoutes(tx, [id])).get(id)!
      if (!route.awaitsConfirmation) throw errors.ALREADY_RECORDED()
      if (route.hasIndependentAccount) throw errors.SEAT_HAS_ACCOUNT()
      if (!route.address) throw errors.NO_INDEPENDENT_ADDRESS()
      const { name, email } = route.address
      const link = {
        subjectId: id,
        planId: plan.id,
        ownerId,
        recipient: toLinkRecipient(act.seat.organisationId, {
          name,
          email,
          function: act.seat.function,
          language: plan.languages[0]!,
        }),
        expiresAt: new Date(Date.parse(now) + validDays * 86_400_000).toISOString(),
      }
      return valueOrThrow(await createLink(transaction, context.mailer, confirmationLinkPurpose, link), errors)
    })
    const { secret: _, ...sent } = valueOrThrow(await deliverLink(context, confirmationLinkPurpose, stored), errors)
    return sent
  }),

  revokeConfirmationLink: os.revokeConfirmationLink.handler(async ({ input: { id }, context, errors }) => {
    const [link] = await listLinks(context.tx, confirmationLinkPurpose, { id })
    if (!link) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'path.speak', link.ownerId))
    return revokeLink(context, confirmationLinkPurpose, link, undefined)
  }),

  getLinkedAct: os.getLinkedAct.handler(async ({ input, context, errors }) => {
    const { link, act } = await requireLinkedAct(context, input, errors)
    const plan = { kind: act.plan_kind, packVersion: act.pack_version }
    const step = findKind(plan)?.path?.steps.find(({ code }) => code === act.step)
    const documents = await queries.listLinkedDocuments(context.tx, link.hashes, context.now)
    return {
      planTitle: act.plan_title,
      stepNumber: step?.number ?? null,
      stepNames: step?.names ?? null,
      organisationNames: act.organisation_names,
      functionNames: functionNames(lawOf(plan), act.seat_function),
      requesterNames: act.requester_names,
      recordedBy: act.recorded_by,
      kind: act.kind,
      verdict: act.verdict,
      text: act.text,
      reason: act.reason,
      date: act.on_date,
      version: await queries.findLinkedVersion(context.tx, link.hashes, context.now),
      documents: documents.map(({ mediaType: _, ...document }) => document),
      expiresAt: act.expires_at,
    }
  }),

  getLinkedDocument: os.getLinkedDocument.handler(async ({ input: { documentId, ...input }, context, errors }) => {
    const { link } = await requireLinkedAct(context, input, errors)
    const documents = await queries.listLinkedDocuments(context.tx, link.hashes, context.now)
    const document = documents.find(({ id }) => id === documentId)
    if (!document) throw errors.NOT_FOUND()
    return queries.loadLinkedDocument(context.tx, link.hashes, context.now, document)
  }),

  confirmByLink: os.confirmByLink.handler(async ({ input, context, errors }) => {
    await answer(context, input, errors, { kind: 'confirmed', text: null })
    return {}
  }),

  contestByLink: os.contestByLink.handler(async ({ input: { text, ...input }, context, errors }) => {
    // The pipeline does not inspect the payload of a procedure with a secret.
    const matches = screen({ text })
    if (matches.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches } })
    await answer(context, input, errors, { kind: 'contested', text })
    return {}
  }),
})
