import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { PriorityMatrix } from '../contract.ts'
import { choosingMessages } from '../messages/index.ts'
import { buildGrid, groupByCell, type PhenomenonRank, proposedPriorities, rankPhenomena } from '../model.ts'
import { priorityMessages } from './messages/index.ts'

/** Returns the derived data of a matrix: cells, ranking and proposed priorities. */
export function useMatrixAnalysis(matrix: PriorityMatrix) {
  return useMemo(() => {
    const cells = groupByCell(matrix.ratings)
    const ids = matrix.phenomena.map((phenomenon) => phenomenon.phenomenonId)
    const grid = buildGrid(ids, matrix.criteria, cells)
    const ranking = rankPhenomena(ids, grid)
    const byId = new Map<Id, PhenomenonRank>(
      ranking.map((phenomenonRank) => [phenomenonRank.phenomenonId, phenomenonRank]),
    )
    return { cells, grid, ranking, byId, proposed: proposedPriorities(ranking, matrix.places) }
  }, [matrix])
}
export type MatrixAnalysis = ReturnType<typeof useMatrixAnalysis>

/** Returns functions that format names and figures of a matrix in the reader's language. */
export function usePriorityFormat(matrix: Pick<PriorityMatrix, 'phenomena' | 'criteria'>) {
  const messages = useMessages(priorityMessages)
  const common = useMessages(choosingMessages)
  const { language, name } = useLocalizedText()
  const phenomenon = (id: Id) => name(matrix.phenomena.find((entry) => entry.phenomenonId === id)?.names ?? {}) || id
  const criterion = (code: string) => name(matrix.criteria.find((entry) => entry.code === code)?.names ?? {}) || code
  const score = (value: number | null) => (value === null ? '?' : formatNumber(value, language, 1))
  const mean = (value: number | null) => (value === null ? messages.notKnown : formatNumber(value, language, 2))
  const number = (value: number) => formatNumber(value, language, 0)
  const share = (value: number) => `${formatNumber(Math.round(value * 100), language, 0)} %`
  return { messages, common, language, name, phenomenon, criterion, score, mean, number, share }
}
