import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { DeadlinePoint } from '#ui/deadline-groups.ts'
import type { CascadeMark } from '../contract.ts'
import { cascadeMessages } from './messages/index.ts'
import { getMarkId } from './points.ts'

/** Maximum number of names listed for a pile. The others are counted. */
const maxCount = 5

/** Returns labels for a mark, and for several marks at the same position. */
export function useMarkMessages() {
  const messages = useMessages(cascadeMessages)
  const { language, name, text } = useLocalizedText()
  const formatMarkName = (mark: CascadeMark): string =>
    mark.priority ? [mark.priority.code, text(mark.priority.title)].filter(Boolean).join(' ') : name(mark.owedBy.names)

  const formatMissing = ({ missingResult, items }: CascadeMark): string => {
    if (missingResult === null) return ''
    return missingResult === 'answers'
      ? messages.lacks.answers(items?.answered ?? 0, items?.requested ?? 0)
      : messages.lacks[missingResult]
  }

  /** Returns for example "3 in time, 2 May 2026 – 9 May 2026: Zone A, Zone B, Zone C", for each state in the pile. */
  const pileName = (points: readonly DeadlinePoint[], marks: readonly CascadeMark[]): string => {
    const byId = new Map(marks.map((mark) => [getMarkId(mark), mark]))
    const states = Map.groupBy(points, (point) => byId.get(point.id)!.state)
    return [...states]
      .map(([state, deadlinePoints]) => {
        const days = [...new Set([deadlinePoints[0]!.date, deadlinePoints.at(-1)!.date])]
          .map((day) => formatDate(day, language))
          .join(' – ')
        const names = deadlinePoints.slice(0, maxCount).map((point) => formatMarkName(byId.get(point.id)!))
        const more = deadlinePoints.length > maxCount ? ` ${messages.andMore(deadlinePoints.length - maxCount)}` : ''
        return messages.pile(deadlinePoints.length, messages.states[state], days, names.join(', ') + more)
      })
      .join('; ')
  }

  return { lackOf: formatMissing, pileName }
}
