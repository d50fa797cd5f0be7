import { legalDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PathAct } from './entities.ts'
import { listEffectiveActs } from './model.ts'
import { listVersionFacts } from './queries/acts.ts'

/** The days on which the version of an act was frozen and submitted, with which the date of the act is compared. */
export interface VersionDays {
  number: number
  frozenOn: LegalDate
  submittedOn: LegalDate
}

export type VersionDaysFinder = (act: PathAct) => VersionDays | null

/**
 * Finds the version that an act is about: the version of a decision, or the version that was submitted when an opinion
 * was given. Null: an opinion on the draft, or a version that the reader may not read.
 */
export async function loadVersionDays(
  { tx }: Pick<TransactionContext, 'tx'>,
  acts: readonly PathAct[],
): Promise<VersionDaysFinder> {
  const submissions = listEffectiveActs(acts).filter(({ kind }) => kind === 'submitted')
  const facts = await listVersionFacts(
    tx,
    submissions.flatMap(({ versionId }) => versionId ?? []),
  )
  const positions = new Map(acts.map(({ id }, position) => [id, position]))
  return (act) => {
    const submission = submissions.findLast(
      ({ id, versionId, date }) =>
        positions.get(id)! <= (positions.get(act.id) ?? acts.length) &&
        (act.versionId ? versionId === act.versionId : date <= act.date),
    )
    const version = submission && facts.get(submission.versionId!)
    if (!version) return null
    const frozenOn = legalDay(new Date(version.frozenAt), legalZone)
    return { number: version.number, frozenOn, submittedOn: submission.date }
  }
}
