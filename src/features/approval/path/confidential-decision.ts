import type { Plan } from '#features/planning/plans/entities.ts'
import { findKind } from '#features/planning/plans/index.ts'
import { listVersions } from '#features/planning/versions/index.ts'
import type { ConfidentialDecision } from '#features/publishing/documents/hooks.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { listUnconfirmedActs } from './confirmations/model.ts'
import { formatSeat, withNamesOfActs } from './printed-path.ts'
import { findRoundOfVersion, listRounds } from './queries/acts.ts'
import { findPath, type LoadedPath, wasDecidedBefore } from './read.ts'

/**
 * Returns the decision that designates the confidential parts of a version: the effective acts of the step that the kind of
 * plan names (`confidentialParts`), or else the approval. A version that was decided outside a procedure here has the day of
 * its document, and so has a plan without versions that was decided elsewhere. Null: nobody decided yet.
 */
export async function findConfidentialDecision(
  context: TransactionContext,
  { plan, versionId, language }: { plan: Plan; versionId: Id | null; language: Language },
): Promise<ConfidentialDecision | null> {
  const kind = findKind(plan)
  const roundId = kind?.path && versionId !== null ? await findRoundOfVersion(context.tx, plan.id, versionId) : null
  if (roundId !== null) {
    const path = (await findPath(context, plan, roundId))!
    return toDecision(await withNamesOfActs(context, path), kind?.confidentialParts?.step, language)
  }
  if (plan.decidedOn === null) return null
  const isDecided =
    versionId === null
      ? wasDecidedBefore({ plan, round: kind?.path ? ((await listRounds(context.tx, plan.id)).at(-1) ?? null) : null })
      : (await listVersions(context, plan.id)).some(({ id, inForceOn }) => id === versionId && inForceOn !== null)
  return isDecided ? { bodies: [], date: plan.decidedOn } : null
}

/** Returns the decision of a round. What was recorded for a decider counts once a second person confirmed it. */
function toDecision(path: LoadedPath, code: string | undefined, language: Language): ConfidentialDecision | null {
  const { steps, approvedOn } = path.status
  if (listUnconfirmedActs(path.acts).some(({ step, kind }) => (code ? step === code : kind === 'decided'))) return null
  const step = code === undefined ? undefined : steps.get(code)
  if (!step) return approvedOn === null ? null : { bodies: [], date: approvedOn }
  if (step.state !== 'completed') return null
  const bodies = step.seats.flatMap(({ seat, act }) => (act ? [formatSeat(path, seat, language, act)] : []))
  return { bodies, date: step.completedOn! }
}
