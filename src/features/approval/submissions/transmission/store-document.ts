import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import {
  findPath,
  findVersionHash,
  loadVersionDays,
  printedPoints,
  versionNumber,
} from '#features/approval/path/index.ts'
import { closeTasks } from '#features/base/tasks/index.ts'
import { findLanguageParties, findLanguageParty, toLanguageNotes } from '#features/country/language-regime/index.ts'
import { languageRegimeMessages } from '#features/country/language-regime/messages/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import { frozenPlan } from '#features/planning/versions/index.ts'
import { isDemoInstance } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import {
  type LanguageRequirement,
  mergeRequirements,
  orderLanguages,
  requiredLanguages,
} from '#shared/language-regime.ts'
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

/** Returns the languages that the law requires between the sender and the recipients of a document. */
async function findSendingLanguages(
  { tx }: TransactionContext,
  plan: Plan,
  receiverIds: readonly Id[],
): Promise<LanguageRequirement> {
  const sender = await findLanguageParty(tx, plan.ownerId, plan.areaId)
  const receivers = [...(await findLanguageParties(tx, receiverIds)).values()]
  const law = lawOf(plan)
  return mergeRequirements(
    receivers.map((receiver) => requiredLanguages(law, 'document_to_authority', sender, receiver)),
  )
}

/**
 * Stores the document of a sending. It is created from the submitted frozen version in each language of the plan, in the
 * order of the language regime, with a hash and the recipients. A language that the regime does not allow is marked as a
 * courtesy translation. A new sending closes the open requests for missing data, and each recipient has a task until it
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
  const findVersion = await loadVersionDays(context, planPath.acts)
  const parts = { findVersion, plan, planPath, step, nodes, version, illustrative, today: context.today }
  const visibleIds = new Set(all.flatMap((node) => (node.kind === 'gap' ? [] : [node.element.id])))
  const rendition = withoutConfidential ? ('council' as const) : ('full' as const)
  const documents: Documents = {}
  const requirement = await findSendingLanguages(context, plan, sent.receiverIds)
  for (const [place, language] of orderLanguages(requirement, plan.languages).entries()) {
    // A point on an omitted confidential element reveals no content. Elements outside the main lines may be mentioned,
    // because the opinion is attached in full.
    const hidden = { has: (id: Id) => !visibleIds.has(id) }
    const points = await printedPoints(context, planPath.round.id, { law: lawOf(plan), language, rendition, hidden })
    const notes = toLanguageNotes(requirement, language, {
      available: plan.languages,
      reason: languageRegimeMessages[language].reasons.planLanguage,
    })
    documents[language] = { ...sentDocument({ ...parts, points, notes }, language), place }
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
