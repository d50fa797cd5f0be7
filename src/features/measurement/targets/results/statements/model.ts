import type { Unit } from '#features/measurement/indicators/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Expectation, StatusStatement, VarianceStatement } from '../entities.ts'
import type { ResultAct } from './contract.ts'

/** All stored versions and statements of the results of a plan. */
export interface ResultStatements {
  results: {
    id: Id
    elementId: Id
    code: string
    names: Names
    unit: Unit
    areaNames: Names
    removedAt: string | null
    removedReason: string | null
  }[]
  versions: { resultId: Id; content: Expectation; reason: string | null; recordedAt: string }[]
  statements: {
    resultId: Id
    kind: 'status' | 'variance'
    startsOn: LegalDate | null
    endsOn: LegalDate | null
    content: StatusStatement | VarianceStatement
    recordedAt: string
    supersededAt: string | null
  }[]
}

type ActSubject = ResultAct['change']

/** Converts stored versions and statements to acts, each with the previous and the new content. */
export function toResultActs({ results, versions, statements }: ResultStatements): ResultAct[] {
  const versionsOf = Map.groupBy(versions, (version) => version.resultId)
  const statementsByResult = Map.groupBy(statements, (entry) => entry.resultId)
  return results.flatMap((result): ResultAct[] => {
    const { elementId, code, names, unit, areaNames, removedAt, removedReason } = result
    const act = (recordedAt: string, change: ActSubject, reason: string | null): ResultAct => ({
      elementId,
      recordedAt,
      indicator: { code, names, unit },
      areaNames,
      reason,
      change,
    })
    const resultVersions = versionsOf.get(result.id) ?? []
    const saved = resultVersions.map(({ recordedAt, content, reason }, index) =>
      act(
        recordedAt,
        { kind: 'expectation', before: resultVersions[index - 1]?.content ?? null, after: content },
        reason,
      ),
    )
    const removed =
      removedAt === null
        ? []
        : [
            act(
              removedAt,
              { kind: 'expectation', before: resultVersions.at(-1)?.content ?? null, after: null },
              removedReason,
            ),
          ]
    return [...saved, ...removed, ...toStatementActs(statementsByResult.get(result.id) ?? [], act)]
  })
}

/**
 * Each statement replaces the statement that ended at the same time. A statement that ended without a successor was
 * withdrawn.
 */
function toStatementActs(
  statements: ResultStatements['statements'],
  act: (at: string, what: ActSubject, reason: string | null) => ResultAct,
): ResultAct[] {
  return [...Map.groupBy(statements, (entry) => `${entry.kind} ${entry.startsOn}`).values()].flatMap((group) => {
    const toChangedContent = (
      before: ResultStatements['statements'][number] | undefined,
      after: ResultStatements['statements'][number] | undefined,
    ): ActSubject => {
      const { kind, startsOn, endsOn } = (after ?? before)!
      const contents = { before: before?.content ?? null, after: after?.content ?? null }
      return kind === 'status'
        ? ({ kind, ...contents } as ActSubject)
        : ({ kind, period: { startsOn, endsOn }, ...contents } as ActSubject)
    }
    const reported = group.map((entry) =>
      act(
        entry.recordedAt,
        toChangedContent(
          group.find((other) => other.supersededAt === entry.recordedAt && other !== entry),
          entry,
        ),
        null,
      ),
    )
    const moments = new Set(group.map((entry) => entry.recordedAt))
    const takenBack = group.flatMap((entry) =>
      entry.supersededAt === null || moments.has(entry.supersededAt)
        ? []
        : [act(entry.supersededAt, toChangedContent(entry, undefined), null)],
    )
    return [...reported, ...takenBack]
  })
}
