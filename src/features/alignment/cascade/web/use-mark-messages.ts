import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { DeadlinePoint } from '#ui/deadline-piles.ts'
import type { CascadeMark } from '../contract.ts'
import { cascadeMessages } from './messages/index.ts'
import { idOf } from './points.ts'

/** Maximum number of names listed for a pile. The others are counted. */
const most = 5

/** Returns labels for a mark, and for several marks at the same position. */
export function useMarkWords() {
  const words = useWords(cascadeMessages)
  const { language, name, text } = useReading()
  const nameOf = (mark: CascadeMark): string =>
    mark.priority ? [mark.priority.code, text(mark.priority.title)].filter(Boolean).join(' ') : name(mark.owedBy.names)

  const lackOf = ({ lacks, items }: CascadeMark): string => {
    if (lacks === null) return ''
    return lacks === 'answers' ? words.lacks.answers(items?.answered ?? 0, items?.asked ?? 0) : words.lacks[lacks]
  }

  /** Returns for example "3 in time, 2 May 2026 – 9 May 2026: Zone A, Zone B, Zone C", for each state in the pile. */
  const pileName = (points: readonly DeadlinePoint[], marks: readonly CascadeMark[]): string => {
    const byId = new Map(marks.map((mark) => [idOf(mark), mark]))
    const states = Map.groupBy(points, (point) => byId.get(point.id)!.state)
    return [...states]
      .map(([state, its]) => {
        const days = [...new Set([its[0]!.on, its.at(-1)!.on])].map((day) => formatDate(day, language)).join(' – ')
        const names = its.slice(0, most).map((point) => nameOf(byId.get(point.id)!))
        const more = its.length > most ? ` ${words.andMore(its.length - most)}` : ''
        return words.pile(its.length, words.states[state], days, names.join(', ') + more)
      })
      .join('; ')
  }

  return { lackOf, pileName }
}
