import type { Plan } from '#features/planning/plans/entities.ts'
import { planSections } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentRow } from '../binding/bound-sections.ts'
import { findBinding } from '../binding/find-binding.ts'
import { comparableRows } from '../comparable.ts'
import { computeLegalDiff } from '../legal-diff/compare.ts'
import type { LegalChange } from '../legal-diff/contract.ts'
import { type DiffReader, omitForReader } from '../legal-diff/omitted-changes.ts'
import { canonical } from '../proof.ts'

/** How the current text of a plan differs from a version. */
interface TextComparison {
  /** Whether the current text is exactly the text of the version, so that its hash covers the text. */
  isIdentical: boolean
  /** The changes that need an approval. */
  changes: TextChange[]
}

export type TextChange = Pick<LegalChange, 'subjectId' | 'section' | 'kind' | 'elementKind' | 'title'>

/** Facts of the cover that a decision, a publication or the readers change, and that are not text of the plan. */
const lifecycleFields = ['decidedOn', 'publishedOn', 'marking', 'readers', 'persons', 'languages', 'packVersion']

/** Returns the rows that are text of the plan, without the facts of its life cycle. */
function listTextRows(rows: readonly DocumentRow[]): DocumentRow[] {
  const live = new Set(planSections().flatMap((section) => (section.changesAfterApproval ? [section.name] : [])))
  return rows.flatMap((row) => {
    if (live.has(row.section)) return []
    if (row.section !== 'plan') return [row]
    return [{ ...row, content: omit(row.content, lifecycleFields) }]
  })
}

const omit = (content: Record<string, unknown>, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !fields.includes(field)))

/**
 * Compares the current text of a plan with a version, as far as the actor may read both. Where the kind of plan defines
 * what an approval binds, only that counts as a change that needs an approval.
 * @param reader the reader of the edition: parts that the edition omits are not compared
 */
export async function compareWithVersion(
  context: TransactionContext,
  plan: Plan,
  versionId: Id,
  reader: DiffReader,
): Promise<TextComparison> {
  const [frozen, current] = omitForReader(await comparableRows(context, plan, versionId, 'now'), reader)
  const [before, now] = [listTextRows(frozen), listTextRows(current)]
  const isSame = (row: DocumentRow, index: number) => {
    const other = now[index]!
    return row.subjectId === other.subjectId && canonical(row.content) === canonical(other.content)
  }
  if (before.length === now.length && before.every(isSame)) return { isIdentical: true, changes: [] }
  const { changes } = computeLegalDiff(await findBinding(context.tx, plan), before, now, 'en')
  return { isIdentical: false, changes: changes.filter(({ bound }) => bound) }
}
