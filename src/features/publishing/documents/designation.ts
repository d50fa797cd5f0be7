import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { frozenPlan, type TextStatus } from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type ConfidentialDecision, editionHooks } from './hooks.ts'
import { documentMessages } from './messages/index.ts'

/** The decision on the confidential parts of a text, and the elements that it designates. */
export interface Designation extends ConfidentialDecision {
  elementIds: ReadonlySet<Id>
}

/**
 * Returns the decision that designates confidential parts of a text. It designates what is confidential in the version
 * that was decided: a part that was named later is a proposal. Null: all confidential parts are proposals.
 */
export async function findDesignation(
  context: TransactionContext,
  {
    plan,
    status,
    elements,
    language,
  }: { plan: Plan; status: TextStatus; elements: readonly Element[]; language: Language },
): Promise<Designation | null> {
  const confidential = elements.filter((element) => element.confidential !== null)
  if (confidential.length === 0) return null
  const version = status.kind === 'version' ? status.version : status.approved
  const versionId = version?.id ?? null
  const decisions = await editionHooks.confidentialDecision.ask(context, { plan, versionId, language })
  const decision = decisions.find((answer) => answer !== null)
  if (!decision) return null
  const decided = versionId === null ? confidential : await frozenPlan(context, versionId)
  return { ...decision, elementIds: new Set(decided.flatMap((element) => (element?.confidential ? element.id : []))) }
}

/** Returns by whom and when a part was designated as confidential, as printed. */
export const formatDesignation = ({ bodies, date }: ConfidentialDecision, language: Language): string =>
  documentMessages[language].designated(
    new Intl.ListFormat(language, { type: 'conjunction' }).format(bodies),
    formatDate(date, language),
  )
