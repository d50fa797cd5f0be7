import type { LegalDate } from '#shared/dates.ts'
import type { Expectation, ResultStatus, StatusStatement } from './entities.ts'
import type { ResultMeasurement } from './read.ts'
import { computeResultStatus, type Judged, type Judgement } from './result-status.ts'

/** A result as far as its status depends on it. */
export interface StatusSubject<Statement extends StatusStatement> {
  expectation: Expectation
  /** The first day of the plan's period. */
  planFrom: LegalDate
  /** The status set by a person. */
  status: Statement | null
}

/** The status of a result: by the rule, unless a person set another one. */
export interface CurrentStatus<Statement extends StatusStatement> extends Judgement {
  byRule: ResultStatus
  overridden: Statement | null
}

/**
 * Computes the current status of a result. Every page, document, workbook and count uses this function.
 */
export function computeCurrentStatus<Statement extends StatusStatement>(
  { expectation, planFrom, status }: StatusSubject<Statement>,
  definition: Judged,
  { series, withheld, ofBaseline }: Pick<ResultMeasurement, 'series' | 'withheld' | 'ofBaseline'>,
  today: LegalDate,
): CurrentStatus<Statement> {
  const judgement = computeResultStatus(expectation, definition, series, { today, withheld, planFrom, ofBaseline })
  const overridden = findValidStatement(status, judgement, today)
  return { ...judgement, status: overridden?.status ?? judgement.status, byRule: judgement.status, overridden }
}

/**
 * Returns the status set by a person, while it is valid. A result of an effort indicator, or of a plan whose period has
 * not begun, gets no status from a person either.
 */
const findValidStatement = <Statement extends StatusStatement>(
  statement: Statement | null,
  { status, reasonCode }: Judgement,
  today: LegalDate,
): Statement | null =>
  statement && statement.validUntil > today && status !== 'effort_only' && reasonCode !== 'PLAN_NOT_BEGUN'
    ? statement
    : null
