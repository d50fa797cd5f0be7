import { findLanguageParty, type loadPlanParties } from '#features/country/language-regime/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { mergeRequirements, requiredLanguages } from '#shared/language-regime.ts'
import type { PackBinds } from '#shared/pack-binding.ts'

/** The content of a plan that an approval binds, and the languages in which it binds texts. */
export interface Binding extends PackBinds {
  /** Languages whose text is authentic by law, sorted. They are bound besides the original language of each text. */
  authentic?: readonly Language[]
}

/** A plan as far as the binding content depends on it. */
export interface BoundPlan extends PlanLaw {
  ownerId: Id
  areaId: Id | null
}

/**
 * Returns what an approval of a plan binds. The text in each language that the language regime of the plan declares
 * authentic is bound, because both texts are the decision. Undefined: the kind of plan names no bound content.
 * @param getParty the parties of many plans, read before
 */
export async function findBinding(
  reader: Reader,
  plan: BoundPlan,
  getParty?: Awaited<ReturnType<typeof loadPlanParties>>,
): Promise<Binding | undefined> {
  const binds = findKind(plan)?.bindingParts
  const law = lawOf(plan)
  if (!binds || !law.languageRegimes?.length) return binds
  const party = getParty?.(plan) ?? (await findLanguageParty(reader, plan.ownerId, plan.areaId))
  const { regime, authentic } = mergeRequirements(
    (['public_edition', 'document_to_authority'] as const).map((purpose) => requiredLanguages(law, purpose, party)),
  )
  return regime ? { ...binds, authentic: authentic.toSorted() } : binds
}
