import type { Work } from '#platform/context.ts'
import type { Language } from '#shared/language.ts'
import type { Plan } from '../entities.ts'
import { findKind } from '../kinds.ts'
import { comparableRows } from '../versions/comparable.ts'
import type { Version } from '../versions/contract.ts'
import { readNamesOf } from '../versions/queries/names.ts'
import { saidIn } from '../versions/said.ts'
import { legalDiffOf } from './compare.ts'
import { type LegalDiff, mostChanges } from './contract.ts'
import { forReader, type ReaderOfDiff } from './left-out.ts'

/** What changed in a plan between a version and another one, or now, as far as the actor may read both. */
export async function readLegalDiff(
  work: Work,
  plan: Plan,
  from: Pick<Version, 'id' | 'number'>,
  to: Pick<Version, 'id' | 'number'> | null,
  { language, reader = 'full' }: { language: Language; reader?: ReaderOfDiff },
): Promise<LegalDiff> {
  const rows = await comparableRows(work, plan, from.id, to?.id ?? 'now')
  const [before, after] = forReader(rows, reader)
  const told = legalDiffOf(findKind(plan.kind)?.binds, before, after, language)
  const changes = told.changes.slice(0, mostChanges)
  const said = changes.flatMap((change) =>
    change.fields.map(({ field, before: one, after: other }) => ({ [field]: [one, other] as [unknown, unknown] })),
  )
  const name = ({ id, number }: Pick<Version, 'id' | 'number'>) => ({ id, number })
  return {
    planId: plan.id,
    from: name(from),
    to: to && name(to),
    language,
    places: told.places,
    changes,
    means: told.means,
    named: await readNamesOf(work.tx, saidIn(said.map((fields) => ({ fields })))),
  }
}
