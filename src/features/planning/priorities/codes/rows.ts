import type { PlanSection } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import type { StoredCriteria, StoredDecision, StoredExpectation, StoredPhenomenon, StoredRating } from '../queries.ts'
import type { PriorityRow } from './shape.ts'

/** The current data of a plan. */
export interface CurrentRows {
  criteria: StoredCriteria | undefined
  phenomena: StoredPhenomenon[]
  ratings: StoredRating[]
  expectations: StoredExpectation[]
  decision: StoredDecision | undefined
}

export type DocumentIssue = Awaited<ReturnType<NonNullable<PlanSection['write']>>>['issues'][number]

/** Codes of phenomena and organisations. */
export type Codes = ReadonlyMap<Id, string>

export interface Ids {
  phenomena: ReadonlyMap<string, Id>
  organisations: ReadonlyMap<string, Id>
}

/** The object without null members, because a file leaves them out. */
type Filled<T> = { [K in keyof T]?: NonNullable<T[K]> }
const removeNulls = <T extends object>(values: T): Filled<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Filled<T>

/**
 * Returns the rows in this order: criteria, phenomena with ratings and notes, expectations, decision. Phenomena that
 * are not weighed are left out.
 */
export function toRows(
  currentRows: CurrentRows,
  codes: Codes,
): { subjectId: Id; accessId: number; row: PriorityRow }[] {
  const { criteria, phenomena, ratings, expectations, decision } = currentRows
  const getPhenomenonCode = (id: Id) => codes.get(id) ?? id
  const byPhenomenon = Map.groupBy(ratings, (rating) => rating.phenomenonId)
  const ratingRow = ({ criterion, raterId, asFunction, score, evidence, note, ratedOn }: StoredRating) => ({
    criterion,
    ...removeNulls({
      organisation: raterId && (codes.get(raterId) ?? null),
      functionName: asFunction,
      score,
      evidence,
      note,
    }),
    date: ratedOn,
  })
  const rows: { id: Id; accessId: number; row: PriorityRow }[] = []
  if (criteria)
    rows.push({ ...criteria, row: { kind: 'criteria', places: criteria.places, criteria: criteria.criteria } })
  for (const phenomenon of phenomena) {
    const ratings = (byPhenomenon.get(phenomenon.phenomenonId) ?? []).map(ratingRow)
    const order = (rating: (typeof ratings)[number]) =>
      `${rating.criterion} ${rating.organisation ?? ''} ${rating.functionName ?? ''}`
    rows.push({
      ...phenomenon,
      row: {
        kind: 'phenomenon',
        phenomenon: phenomenon.code,
        ...removeNulls(phenomenon.notes),
        ratings: ratings.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
      },
    })
  }
  for (const expectation of expectations) {
    const { phenomenonId, organisationId, body, recordedOn, source, text, weight } = expectation
    const phenomenon = phenomenonId && getPhenomenonCode(phenomenonId)
    const organisation = organisationId && (codes.get(organisationId) ?? null)
    const row = { source, text, weight, ...removeNulls({ phenomenon, organisation, body, date: recordedOn }) }
    rows.push({ ...expectation, row: { kind: 'expectation', ...row } })
  }
  if (decision)
    rows.push({
      ...decision,
      row: {
        kind: 'decision',
        decidedBy: decision.decidedBy,
        ...removeNulls({ quorum: decision.quorum }),
        date: decision.decidedOn,
        outcomes: decision.outcomes.map(
          ({ phenomenonId, outcome, rank, mean, reason, rejectionReason, monitoring }) => ({
            phenomenon: getPhenomenonCode(phenomenonId),
            outcome,
            ...removeNulls({ rank, mean, reason, rejectionReason, monitoring }),
          }),
        ),
      },
    })
  return rows.map(({ id, accessId, row }) => ({ subjectId: id, accessId, row }))
}
