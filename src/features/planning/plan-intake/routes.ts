import type { Plan } from '#features/planning/plans/contract.ts'
import { addElements, findKind, findPlan, isEditable, withPreparedSearchTerms } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { safeFileName } from '#platform/files/name.ts'
import { emptyOmittedContent } from '#platform/intake/contract.ts'
import { cleanText } from '#platform/intake/docx/clean-text.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { intakeContract } from './contract.ts'
import { toFrame } from './frame.ts'
import { collectAccepted } from './insert-accepted.ts'
import { intakeMessages } from './messages/index.ts'
import { type FreeChoice, findOutlineIssue, freeChoices } from './outline/issues.ts'
import { computeProgress } from './outline/model.ts'
import * as queries from './queries.ts'
import { orderProposal, uploadDocument, writablePlan } from './upload.ts'

const os = implementSlice(intakeContract)

/** Reopens elements that were removed from the plan. */
async function reopenDeleted(context: TransactionContext, intake: queries.StoredIntake): Promise<queries.StoredIntake> {
  const ids = intake.outline.elements.flatMap(({ elementId }) => elementId ?? [])
  if (ids.length === 0) return intake
  const existingElements = await queries.findExistingElements(context.tx, intake.planId, ids)
  const elements = intake.outline.elements.map((element) =>
    element.elementId === null || existingElements.has(element.elementId)
      ? element
      : { ...element, elementId: null, decision: 'open' as const },
  )
  return { ...intake, outline: { ...intake.outline, elements } }
}

/** Returns the document and the plan, locked for writing, and checks the revision. */
async function openedIntake(
  context: TransactionContext,
  { id, revision }: { id: Id; revision: number },
  errors: { NOT_FOUND: () => Error; PLAN_NOT_EDITABLE: () => Error; INTAKE_CHANGED_CONCURRENTLY: () => Error },
) {
  const intake = await queries.findIntake(context.tx, id, 'lock')
  if (!intake) throw errors.NOT_FOUND()
  const plan = valueOrThrow(await writablePlan(context, intake.planId), errors)
  if (intake.revision !== revision) throw errors.INTAKE_CHANGED_CONCURRENTLY()
  return { plan, intake: await reopenDeleted(context, intake) }
}

/** Returns the changes for inserting the accepted elements. */
async function prepareInsertion(context: TransactionContext, plan: Plan, intake: queries.StoredIntake) {
  const where = {
    nesting: toFrame(findKind(plan)).nesting,
    sections: await queries.listSections(context.tx, plan.id),
  }
  const messages = intakeMessages[context.actor.language]
  return collectAccepted(intake, where, (paragraph) => messages.historyReason(intake.fileName, paragraph))
}

export const intakeRoutes = os.router({
  importFile: os.importFile.handler(async ({ input, context, errors }) => {
    const { planId, file, language } = input
    const fileName = safeFileName(file.name) ?? null
    const document = { bytes: await file.bytes() }
    return valueOrThrow(await uploadDocument(context, { planId, fileName, language, document }), errors)
  }),

  importText: os.importText.handler(async ({ input, context, errors }) => {
    const { planId, language } = input
    const paragraphs = input.paragraphs
      .map((paragraph) => ({ ...paragraph, text: cleanText(paragraph.text) }))
      .filter(({ text }) => text !== '')
      .map((entry, index) => ({ ...entry, number: index + 1 }))
    if (paragraphs.length === 0) throw errors.DOCUMENT_NOT_READ({ data: { reason: 'NO_TEXT' } })
    const source = { paragraphs, omittedContent: emptyOmittedContent }
    return valueOrThrow(
      await uploadDocument(context, { planId, fileName: null, language, document: { source } }),
      errors,
    )
  }),

  listIntakes: os.listIntakes.handler(async ({ input, context, errors }) => {
    const plan = await findPlan(context.tx, input.planId)
    if (!plan) throw errors.NOT_FOUND()
    return { intakes: await queries.listIntakes(context.tx, plan.id), editable: isEditable(context.actor, plan) }
  }),

  regenerateProposal: os.regenerateProposal.handler(async ({ input, context, errors }) => {
    const intake = await queries.findHead(context.tx, input.id)
    if (!intake) throw errors.NOT_FOUND()
    const plan = valueOrThrow(await writablePlan(context, intake.planId), errors)
    if (intake.isProposed) return intake
    const { id, fileName, language } = intake
    const job = valueOrThrow(await orderProposal(context, { id, fileName, language }, plan), errors)
    await queries.setJob(context.tx, id, job.id)
    return { ...intake, jobId: job.id }
  }),

  getIntake: os.getIntake.handler(async ({ input, context, errors }) => {
    const intake = await queries.findIntake(context.tx, input.id)
    const plan = intake && (await findPlan(context.tx, intake.planId))
    if (!intake || !plan) throw errors.NOT_FOUND()
    const { source, ownerId: _, ...rest } = await reopenDeleted(context, intake)
    const kind = findKind(plan)
    return {
      ...rest,
      ...source,
      nesting: Object.fromEntries(Object.entries(kind?.nesting ?? {}).map(([above, below]) => [above, [...below]])),
      sections: (kind?.parts ?? []).flatMap(({ sections }) => sections.map(({ code, names }) => ({ code, names }))),
      editable: isEditable(context.actor, plan),
    }
  }),

  saveOutline: os.saveOutline.handler(async ({ input, context, errors }) => {
    const { plan, intake } = await openedIntake(context, input, errors)
    const known = await queries.findReadableChoices(context.tx, freeChoices(input.outline, intake))
    const isKnown = ({ name, value }: FreeChoice) => known.has(`${name} ${value}`)
    const issue = findOutlineIssue(input.outline, { ...intake, ...intake.source }, isKnown)
    if (issue) throw errors.OUTLINE_DIFFERS({ data: { issue } })
    const revision = await queries.updateOutline(context.tx, intake.id, input.outline, context.now)
    const payload = { id: intake.id, revision, ...computeProgress(input.outline) }
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId, payload })
    return { revision }
  }),

  // Search terms of long plans are prepared before the write transaction, because other requests wait for that
  // transaction.
  insertAccepted: os.insertAccepted.handler(async ({ input, context, errors }) => {
    const { transact } = context
    const taken = await transact('read', async (transaction) => {
      const intake = await queries.findIntake(transaction.tx, input.id)
      if (!intake) throw errors.NOT_FOUND()
      const plan = valueOrThrow(await writablePlan(transaction, intake.planId), errors)
      return prepareInsertion(transaction, plan, await reopenDeleted(transaction, intake))
    })
    const texts = taken.incomingElements.map(({ content: { code = null, title = null, body = null } }) => ({
      code,
      title,
      body,
    }))
    return withPreparedSearchTerms(transact, texts, () =>
      transact('write', async (transaction) => {
        const { plan, intake } = await openedIntake(transaction, input, errors)
        const { incomingElements, outline } = await prepareInsertion(transaction, plan, intake)
        if (incomingElements.length === 0) throw errors.NO_ACCEPTED_ELEMENTS()
        valueOrThrow(await addElements(transaction, plan.id, incomingElements, 'insertAccepted'), errors)
        const revision = await queries.updateOutline(transaction.tx, intake.id, outline, transaction.now)
        return { revision, elementIds: incomingElements.map(({ id }) => id), outline }
      }),
    )
  }),

  removeIntake: os.removeIntake.handler(async ({ input, context, errors }) => {
    const intake = await queries.findHead(context.tx, input.id)
    if (!intake) throw errors.NOT_FOUND()
    const plan = await findPlan(context.tx, intake.planId)
    requirePermission(plan !== undefined && isEditable(context.actor, plan))
    await queries.deleteIntake(context.tx, intake.id)
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return { id: intake.id }
  }),
})
