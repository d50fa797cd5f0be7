import { restoreElements } from '#features/planning/plan-document/index.ts'
import type { DocumentElement, DocumentPlan } from '#features/planning/plan-document/schema.ts'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { type FrozenSections, listElements } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { buildBoundTree } from '../binding/bound-sections.ts'
import { findBinding } from '../binding/find-binding.ts'
import { findLastDecidedVersion, findVersionInForce, getVersionFacts, listPresentEntries } from '../queries/versions.ts'
import { addLaterTranslations, keepRestrictions } from './model.ts'

/** A frozen version as the plan that it was, as far as the actor may read it. */
export interface FrozenText {
  /** The facts and titles of the version; the life cycle, marking and readers of today. */
  plan: Plan
  elements: Element[]
  sections: FrozenSections
}

/**
 * Returns the version whose text is approved: the version in force today, or else the version that was decided last
 * (before its day of entry). Null: no version of the plan was brought into force.
 */
export const findApprovedVersion = async ({ tx }: TransactionContext, planId: Id): Promise<Id | null> =>
  (await findVersionInForce(tx, planId)) ?? (await findLastDecidedVersion(tx, planId))

/**
 * Returns the text of a version of a plan, for editions. A restriction that was added after the freezing (a stricter
 * marking, confidentiality that no approval binds) applies to it too. Translations that were added later are included, unless their language is
 * authentic.
 */
export async function loadFrozenText(context: TransactionContext, plan: Plan, versionId: Id): Promise<FrozenText> {
  const rows = (await listPresentEntries(context.tx, versionId)).flatMap(({ row }) => row ?? [])
  const cover = rows.find(({ section }) => section === 'plan')?.content as DocumentPlan | undefined
  const document = {
    plan: cover ?? ({ code: plan.code } as DocumentPlan),
    elements: rows.flatMap(({ section, content }) =>
      section === 'elements' ? [content as unknown as DocumentElement] : [],
    ),
  }
  const current = await listElements(context.tx, plan.id)
  const byId = new Map(current.map((element) => [element.id, element]))
  const binding = await findBinding(context.tx, plan)
  const authentic = binding?.authentic ?? []
  const restored = await restoreElements(context, plan.id, document)
  const bound = [...buildBoundTree(binding, rows).fields]
  const decided = new Set(bound.flatMap(([id, fields]) => (fields.has('confidential') ? id : [])))
  const elements = keepRestrictions(restored, current, plan.marking, decided).map((element) =>
    addLaterTranslations(element, byId.get(element.id), authentic),
  )
  const sections = Map.groupBy(
    rows.map(({ section, subjectId, content }) => ({ section, subjectId, row: content as unknown })),
    ({ section }) => section,
  )
  const facts = await getVersionFacts(context.tx, versionId)
  return { plan: addLaterTranslations(toFrozenPlan(plan, cover, facts), plan, authentic), elements, sections }
}

/** Returns the plan with the facts and titles of the version. A version frozen before facts were kept has today's. */
function toFrozenPlan(
  plan: Plan,
  cover: DocumentPlan | undefined,
  facts: Awaited<ReturnType<typeof getVersionFacts>>,
): Plan {
  return {
    ...plan,
    ...(facts && {
      kind: facts.kind,
      ownerId: facts.owner,
      issuingBodyIds: facts.issuers,
      areaId: facts.area,
      periodFrom: facts.from,
      periodTo: facts.to,
      duration: facts.duration,
      elaboratesId: facts.elaborates,
    }),
    ...(cover && {
      title: cover.title,
      motto: cover.motto ?? null,
      shortMessage: cover.shortMessage ?? null,
      legalBasis: cover.legalBasis ?? null,
    }),
  }
}
