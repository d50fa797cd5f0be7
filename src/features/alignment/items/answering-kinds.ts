import { currentLaw } from '#features/country/law/index.ts'
import { loadPlanLaws, type PlanLaw, selectKinds } from '#features/planning/plans/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/**
 * Returns the kinds of plan that answer plans of that kind, each in the law of the answering plans. Undefined when
 * neither the current law nor the law of any plan that the reader may read defines such a kind.
 */
export async function answeringKinds(reader: Reader, upperKind: string): Promise<PlanLaw[] | undefined> {
  const answersKind = ({ answers }: PackPlanKind) => answers.includes(upperKind)
  const kinds = selectKinds(await loadPlanLaws(reader), answersKind)
  return kinds.length === 0 && !currentLaw().planKinds.some(answersKind) ? undefined : kinds
}
