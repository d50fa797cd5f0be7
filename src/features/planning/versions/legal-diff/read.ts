import type { Plan } from '#features/planning/plans/entities.ts'
import { type PlanSection, planSections } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Language } from '#shared/language.ts'
import type { DocumentRow } from '../binding/bound-sections.ts'
import { findBinding } from '../binding/find-binding.ts'
import { comparableRows } from '../comparable.ts'
import type { Version } from '../contract.ts'
import { collectReferences } from '../describe-references.ts'
import { loadNames } from '../queries/names.ts'
import { computeLegalDiff } from './compare.ts'
import { type LegalDiff, maxChanges } from './contract.ts'
import { type DiffReader, omitForReader } from './omitted-changes.ts'

const isInSection =
  ({ name }: PlanSection) =>
  ({ section }: DocumentRow) =>
    section === name
const getContent = ({ content }: DocumentRow) => content

/**
 * Returns the changes in a plan between a version and another version or the current plan, as far as the actor may read
 * both.
 */
export async function getLegalDiff(
  context: TransactionContext,
  plan: Plan,
  from: Pick<Version, 'id' | 'number'>,
  to: Pick<Version, 'id' | 'number'> | null,
  { language, reader = 'full' }: { language: Language; reader?: DiffReader },
): Promise<LegalDiff> {
  const rows = await comparableRows(context, plan, from.id, to?.id ?? 'now')
  const [before, after] = omitForReader(rows, reader)
  const legalDiff = computeLegalDiff(await findBinding(context.tx, plan), before, after, language)
  const changes = legalDiff.changes.slice(0, maxChanges)
  const entries = changes.flatMap((change) =>
    [...change.fields, { field: 'about', before: null, after: change.subjectReference }].map(
      ({ field, before: entry, after: other }) => ({ [field]: [entry, other] as [unknown, unknown] }),
    ),
  )
  const changed = new Set(changes.map(({ section }) => section))
  const names = await loadNames(context.tx, collectReferences(entries.map((fields) => ({ fields }))))
  for (const section of planSections().filter(({ name }) => changed.has(name)))
    Object.assign(
      names,
      await section.names?.(context, [...before, ...after].filter(isInSection(section)).map(getContent)),
    )
  const name = ({ id, number }: Pick<Version, 'id' | 'number'>) => ({ id, number })
  return {
    planId: plan.id,
    from: name(from),
    to: to && name(to),
    language,
    places: legalDiff.places,
    changes,
    resources: legalDiff.resources,
    names,
  }
}
