import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind, findPlan, isEditable } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { DocumentIssueCode } from '#platform/intake/contract.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type SensitiveText, screen } from '#shared/screening.ts'
import { type Intake, maxBatchSize } from './contract.ts'
import { toFrame } from './frame.ts'
import { computeProgress } from './outline/model.ts'
import type { ProposalOrder, SourceText } from './propose/order.ts'
import { proposeInWorker } from './propose/propose-in-worker.ts'
import { proposeOutlineJob } from './propose-job.ts'
import { getKnown, insertIntake, listIntakes } from './queries.ts'

/** Maximum number of documents per plan. Each is processed or removed. */
export const maxIntakesPerPlan = 20

export interface UploadErrors {
  NOT_FOUND: () => Error
  PLAN_NOT_EDITABLE: () => Error
  PLAN_IS_FULL: (options: { data: { maxCount: number } }) => Error
  DOCUMENT_NOT_READ: (options: { data: { reason: DocumentIssueCode } }) => Error
  TIMED_OUT: () => Error
  SENSITIVE_TEXT: (options: { data: { matches: SensitiveText[] } }) => Error
}

export interface UploadInput {
  planId: Id
  fileName: string | null
  document: ProposalOrder['document']
  language: Language | undefined
}

/**
 * Returns the plan if the actor's organisation writes it. Other readers of the plan get no information about imported
 * documents.
 */
export async function writablePlan(
  context: TransactionContext,
  planId: Id,
  errors: Pick<UploadErrors, 'NOT_FOUND' | 'PLAN_NOT_EDITABLE'>,
): Promise<Plan> {
  const plan = await findPlan(context.tx, planId)
  if (!plan) throw errors.NOT_FOUND()
  if (!isEditable(context.actor, plan)) throw errors.PLAN_NOT_EDITABLE()
  return plan
}

/** Reads a document in a worker thread and stores the text with the proposal. The document file is not stored. */
export async function uploadDocument(
  context: HandlerContext,
  brought: UploadInput,
  errors: UploadErrors,
): Promise<Intake> {
  const { planId, fileName } = brought
  const fallbackLanguage = context.actor.language
  const order = await context.transact('read', async (transaction): Promise<ProposalOrder> => {
    const plan = await writablePlan(transaction, planId, errors)
    if ((await listIntakes(transaction.tx, planId)).length >= maxIntakesPerPlan)
      throw errors.PLAN_IS_FULL({ data: { maxCount: maxIntakesPerPlan } })
    const registry = {
      known: await getKnown(transaction.tx, transaction.today),
      ownerId: plan.ownerId,
      startsOn: plan.periodFrom,
    }
    const { document, language } = brought
    return {
      document,
      language,
      fallbackLanguage,
      registry,
      frame: toFrame(findKind(plan.kind)),
      maxParagraphs: maxBatchSize,
    }
  })
  const answer = await proposeInWorker(order)
  if (!answer) throw errors.TIMED_OUT()
  if ('issueCode' in answer) throw errors.DOCUMENT_NOT_READ({ data: { reason: answer.issueCode } })
  if ('sensitive' in answer) throw errors.SENSITIVE_TEXT({ data: { matches: answer.sensitive } })
  const named = screen(fileName, ['file'])
  if (named.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: named } })
  const proposal = 'proposal' in answer ? answer.proposal : null
  const { language, source } = proposal ?? (answer as { long: SourceText }).long
  return context.transact('write', async (transaction) => {
    const plan = await writablePlan(transaction, planId, errors)
    const { now } = transaction
    const id = newId()
    // The first audit note describes the act, so queueing the job is part of it.
    const counts = proposal
      ? computeProgress(proposal.outline)
      : { paragraphs: source.paragraphs.length, placedParagraphs: 0, elements: 0 }
    const { paragraphs, placedParagraphs, elements } = counts
    const payload = { id, fileName, paragraphs, placedParagraphs, elements }
    transaction.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId: plan.ownerId, payload })
    const jobId = proposal
      ? null
      : (await orderProposal(transaction, { id, fileName, language: brought.language }, plan)).id
    const intake = { id, planId, fileName, language, revision: 1, createdAt: now, updatedAt: now, jobId }
    await insertIntake(transaction.tx, { ...intake, source, proposal }, transaction.actor.personId)
    return { ...intake, isProposed: proposal !== null }
  })
}

/** Queues the job that processes a long document. */
export function orderProposal(
  context: TransactionContext,
  { id, fileName, language }: { id: Id; fileName: string | null; language: Language | undefined },
  plan: Plan,
): Promise<Job> {
  const input = { intakeId: id, ...(language && { language }) }
  return enqueueJob(context, proposeOutlineJob, { input, title: [plan.code, fileName].filter(Boolean).join(' · ') })
}
