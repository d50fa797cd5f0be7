import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind } from '#features/planning/plans/index.ts'
import { listVersions } from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { wasApprovedBeforeInstance } from './act-days.ts'
import { decisionEvidenceBlocks, evidenceBlocks } from './evidence/document.ts'
import { getEvidence } from './evidence/queries.ts'
import { isFollowUpStep } from './follow-up-steps.ts'
import { pathDocumentMessages } from './messages/index.ts'
import { listEffectiveActs } from './model.ts'
import { buildStepTable, formatSeat, type PrintedPath } from './printed-path.ts'
import { listSubmittedVersions } from './queries/acts.ts'

/**
 * Creates the part of the approval chapter on versions that entered into force by the document of their decision, outside a
 * procedure here: who decides such a plan, day of the decision, entry into force, version with hash and reason, and the documents with their hashes.
 * The public edition leaves out the reasons and the documents. Empty without such a version.
 */
export async function entryBlocks(
  context: TransactionContext,
  plan: Pick<Plan, 'id' | 'kind' | 'packVersion' | 'decidedOn'>,
  options: { language: Language; rendition: 'full' | 'council' | 'public' },
): Promise<Block[]> {
  const { language, rendition } = options
  const submitted = await listSubmittedVersions(context.tx, plan.id)
  const versions = (await listVersions(context, plan.id))
    .filter(({ id, inForceOn }) => inForceOn !== null && !submitted.has(id))
    .reverse()
  if (versions.length === 0) return []
  const evidence = await getEvidence(
    context.tx,
    'version',
    versions.map(({ id }) => id),
  )
  const messages = pathDocumentMessages[language]
  const decidedBy = findKind(plan)?.decidedElsewhere
  return [
    ...(decidedBy ? [{ kind: 'paragraph', text: loadName(decidedBy, language) } as const] : []),
    ...(plan.decidedOn
      ? [{ kind: 'paragraph', text: messages.approved(formatDate(plan.decidedOn, language)) } as const]
      : []),
    ...versions.flatMap(({ number, hash, inForceOn, inForceReason }): Block[] => [
      { kind: 'paragraph', text: [{ text: `${messages.version(String(number))} ` }, { text: hash, code: true }] },
      {
        kind: 'paragraph',
        text: [messages.inForce(formatDate(inForceOn!, language)), rendition === 'public' ? '' : inForceReason]
          .filter(Boolean)
          .join(' '),
      },
    ]),
    ...decisionEvidenceBlocks(
      versions.map(({ id, number }) => ({ about: String(number), files: evidence.get(id) ?? [] })),
      pathDocumentMessages[options.language].versionColumn,
      options,
    ),
  ]
}

/**
 * Creates the part of the approval chapter on a plan that was decided elsewhere: whether that was before this system was
 * introduced, the versions that entered into force, and the steps that were recorded here since, such as evaluations.
 */
export async function elsewhereBlocks(
  context: TransactionContext,
  plan: Parameters<typeof entryBlocks>[1],
  found: PrintedPath,
  options: { language: Language; rendition: 'full' | 'council' | 'public' },
): Promise<Block[]> {
  const messages = pathDocumentMessages[options.language]
  const isBefore = await wasApprovedBeforeInstance(context, plan)
  const steps = [...found.status.steps.values()].filter(({ step }) => isFollowUpStep(found.plan, step.code))
  const isRecorded = listEffectiveActs(found.acts).some(({ step }) => isFollowUpStep(found.plan, step))
  return [
    { kind: 'paragraph', text: isBefore ? messages.externalBefore : messages.external },
    ...(await entryBlocks(context, plan, options)),
    ...(isRecorded ? [buildStepTable(found, steps, options.language)] : []),
    ...evidenceBlocks(found, options, (seat, act) => formatSeat(found, seat, options.language, act)),
  ]
}
