import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind, findPlan, isEditable } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { DocumentIssueCode } from '#platform/intake/contract.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { type EnqueueFailure, enqueueJob } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
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

type NotWritable = Failure<'NOT_FOUND' | 'PLAN_NOT_EDITABLE'>
/** The reasons why a document cannot be uploaded. */
type UploadFailure =
  | NotWritable
  | EnqueueFailure
  | Failure<'PLAN_IS_FULL', { maxCount: number }>
  | Failure<'DOCUMENT_NOT_READ', { reason: DocumentIssueCode }>
  | Failure<'TIMED_OUT'>
  | Failure<'SENSITIVE_TEXT', { matches: SensitiveText[] }>

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
export async function writablePlan(context: TransactionContext, planId: Id): Promise<Result<Plan, NotWritable>> {
  const plan = await findPlan(context.tx, planId)
  if (!plan) return fail('NOT_FOUND')
  return isEditable(context.actor, plan) ? succeed(plan) : fail('PLAN_NOT_EDITABLE')
}

/** Reads a document in a worker thread and stores the text with the proposal. The document file is not stored. */
export async function uploadDocument(
  context: HandlerContext,
  brought: UploadInput,
): Promise<Result<Intake, UploadFailure>> {
  const { planId, fileName } = brought
  const fallbackLanguage = context.actor.language
  const order = await context.transact('read', async (transaction): Promise<Result<ProposalOrder, UploadFailure>> => {
    const plan = await writablePlan(transaction, planId)
    if (!plan.ok) return plan
    if ((await listIntakes(transaction.tx, planId)).length >= maxIntakesPerPlan)
      return fail('PLAN_IS_FULL', { maxCount: maxIntakesPerPlan })
    const registry = {
      known: await getKnown(transaction.tx, transaction.today),
      ownerId: plan.value.ownerId,
      startsOn: plan.value.periodFrom,
    }
    const { document, language } = brought
    return succeed({
      document,
      language,
      fallbackLanguage,
      registry,
      frame: toFrame(findKind(plan.value)),
      maxParagraphs: maxBatchSize,
    })
  })
  if (!order.ok) return order
  const answer = await proposeInWorker(order.value)
  if (!answer) return fail('TIMED_OUT')
  if ('issueCode' in answer) return fail('DOCUMENT_NOT_READ', { reason: answer.issueCode })
  if ('sensitive' in answer) return fail('SENSITIVE_TEXT', { matches: answer.sensitive })
  const named = screen(fileName, ['file'])
  if (named.length > 0) return fail('SENSITIVE_TEXT', { matches: named })
  const proposal = 'proposal' in answer ? answer.proposal : null
  const { language, source } = proposal ?? (answer as { long: SourceText }).long
  return context.transact('write', async (transaction): Promise<Result<Intake, UploadFailure>> => {
    const writable = await writablePlan(transaction, planId)
    if (!writable.ok) return writable
    const plan = writable.value
    const { now } = transaction
    const id = newId()
    // The first audit note describes the act, so queueing the job is part of it.
    const counts = proposal
      ? computeProgress(proposal.outline)
      : { paragraphs: source.paragraphs.length, placedParagraphs: 0, elements: 0 }
    const { paragraphs, placedParagraphs, elements } = counts
    const payload = { id, fileName, paragraphs, placedParagraphs, elements }
    transaction.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId: plan.ownerId, payload })
    const job = proposal ? null : await orderProposal(transaction, { id, fileName, language: brought.language }, plan)
    if (job && !job.ok) return job
    const jobId = job?.value.id ?? null
    const intake = { id, planId, fileName, language, revision: 1, createdAt: now, updatedAt: now, jobId }
    await insertIntake(transaction.tx, { ...intake, source, proposal }, transaction.actor.personId)
    return succeed({ ...intake, isProposed: proposal !== null })
  })
}

/** Queues the job that processes a long document. */
export function orderProposal(
  context: TransactionContext,
  { id, fileName, language }: { id: Id; fileName: string | null; language: Language | undefined },
  plan: Plan,
): Promise<Result<Job, EnqueueFailure>> {
  const input = { intakeId: id, ...(language && { language }) }
  return enqueueJob(context, proposeOutlineJob, { input, title: [plan.code, fileName].filter(Boolean).join(' · ') })
}
