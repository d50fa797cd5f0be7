import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { findPath, findVersionHash, printedPoints, versionNumber } from '#features/approval/path/index.ts'
import { closeTasks } from '#features/base/tasks/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import { frozenPlan } from '#features/planning/versions/index.ts'
import { isDemoInstance } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type LocalizedProse, plainText } from '#shared/prose.ts'
import { sentDocument } from './compose.ts'
import type { SentElement } from './contract.ts'
import { listNodesToSend } from './nodes.ts'
import { type Documents, insertSent } from './queries.ts'
import { updateReceiptTasks } from './receipt-tasks.ts'

/** Maximum number of characters shown of an element without a title. */
const maxExcerptLength = 160

/** Returns the beginning of the text in each language, for an element without a title. */
function getExcerpt(body: LocalizedProse | undefined): LocalizedText | null {
  if (!body) return null
  const text = Object.entries(body.text).map(([language, prose]) => {
    const plain = plainText(prose)
    return [language, plain.length > maxExcerptLength ? `${plain.slice(0, maxExcerptLength).trimEnd()} …` : plain]
  })
  return { source: body.source, text: Object.fromEntries(text), outdated: [] }
}

/**
 * Stores the document of a sending. It is created from the submitted frozen version in each language of the plan, with
 * a hash and the recipients. A new sending closes the open requests for missing data, and each recipient has a task until it
 * confirms receipt.
 */
export async function storeSentDocuments(
  context: TransactionContext,
  sent: { planId: Id; roundId: Id; step: string; receiverIds: readonly Id[] },
): Promise<void> {
  const plan = await findPlan(context.tx, sent.planId)
  const planPath = plan && (await findPath(context, plan, sent.roundId))
  const step = planPath?.path.steps.find(({ code }) => code === sent.step)
  const versionId = planPath?.status.submittedVersion?.versionId
  if (!plan || !planPath || !step || !versionId || !planPath.round) return
  const withoutConfidential = step.act === 'sending' && step.withoutConfidential === true
  const mainLines = step.act === 'sending' ? step.mainLines : undefined
  const frozen = await frozenPlan(context, versionId)
  const all = listNodesToSend(frozen, { marking: plan.marking, withoutConfidential })
  const nodes = mainLines ? listNodesToSend(frozen, { marking: plan.marking, withoutConfidential, mainLines }) : all
  const version = {
    number: (await versionNumber(context.tx, versionId)) ?? 0,
    hash: (await findVersionHash(context.tx, versionId)) ?? '',
  }
  const illustrative = plan.illustrative || (await isDemoInstance(context.tx))
  const parts = { plan, planPath, step, nodes, version, illustrative, today: context.today }
  const visibleIds = new Set(all.flatMap((node) => (node.kind === 'gap' ? [] : [node.element.id])))
  const rendition = withoutConfidential ? ('council' as const) : ('full' as const)
  const documents: Documents = {}
  for (const language of plan.languages) {
    // A point on an omitted confidential element reveals no content. Elements outside the main lines may be mentioned,
    // because the opinion is attached in full.
    const hidden = { has: (id: Id) => !visibleIds.has(id) }
    const points = await printedPoints(context, planPath.round.id, { law: lawOf(plan), language, rendition, hidden })
    documents[language] = sentDocument({ ...parts, points }, language)
  }
  const elements = nodes.flatMap((node): SentElement[] =>
    node.kind === 'gap'
      ? []
      : [
          {
            id: node.element.id,
            kind: node.element.kind,
            code: node.element.code ?? null,
            title: node.element.title ?? getExcerpt(node.element.body),
            level: node.level,
          },
        ],
  )
  await insertSent(
    context.tx,
    {
      planId: plan.id,
      roundId: planPath.round.id,
      versionId,
      ownerId: plan.ownerId,
      step: step.code,
      receiverIds: [...sent.receiverIds],
      withoutConfidential,
      mainLines: mainLines !== undefined,
      hash: createHash('sha256')
        .update(canonicalize(documents) ?? '')
        .digest('hex'),
      documents,
      elements,
    },
    context.now,
  )
  await closeTasks(context, { kind: 'complete_plan', subjectId: plan.id })
  await updateReceiptTasks(context, { planId: plan.id })
}
