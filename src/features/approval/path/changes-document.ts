import { type FrozenSections, findPlan } from '#features/planning/plans/index.ts'
import { getLegalDiff, legalDiffBlocks, listVersions } from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { isVersionInForce } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { listRounds } from './queries/acts.ts'

/**
 * Creates the chapter on changes. In the document of an addendum it is always included and compares with the version
 * that the addendum changes. Otherwise it is included on request and compares with the version in force, or else the
 * last frozen version. An addendum in force is compared with the version before it. An edition of the version in force
 * contains no later changes.
 */
export async function changesBlocks(
  context: TransactionContext,
  planId: Id,
  options: {
    language: Language
    rendition: 'full' | 'council' | 'public'
    changes: boolean
    frozen?: FrozenSections | undefined
  },
): Promise<Block[]> {
  const plan = await findPlan(context.tx, planId)
  const isAddendum = (await listRounds(context.tx, planId)).at(-1)?.kind === 'addendum'
  if (!plan || !(isAddendum || options.changes)) return []
  const versions = await listVersions(context, planId)
  const holds = versions.find((version) => isVersionInForce(version, context.today))
  const before =
    holds && versions.find((version) => version.supersededOn === holds.inForceOn && version.id !== holds.id)
  const diff = async (from: (typeof versions)[number], to: (typeof versions)[number] | null) =>
    getLegalDiff(context, plan, from, to, { language: options.language, reader: options.rendition })
  if (options.frozen) return before ? legalDiffBlocks(await diff(before, holds)) : []
  const from = holds ?? versions[0]
  if (!from) return []
  const sinceThen = await diff(from, null)
  // Without pending changes, the changes of the addendum in force are shown.
  const reported =
    isAddendum && holds && before && sinceThen.changes.length === 0 ? await diff(before, holds) : sinceThen
  return legalDiffBlocks(reported)
}
