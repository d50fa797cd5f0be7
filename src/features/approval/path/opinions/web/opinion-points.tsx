import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { Opinion } from '../contract.ts'
import type { Point } from '../entities.ts'
import { opinionMessages } from '../messages/index.ts'
import { countPoints, formatCounts } from '../model.ts'
import { opinionPageMessages } from './messages/index.ts'
import styles from './opinions.module.css'
import { PointLine } from './point-line.tsx'

interface OpinionPointsProps {
  planId: string
  opinion: Opinion
  body: string
  isCurrentRound: boolean
  /** Whether the opinion was given after the decision, so that its points need no answer. */
  isLate: boolean
  onCut: () => void
  onAnswer: (point: Point) => void
  onWithdraw: (point: Point) => void
}

/** Shows an opinion point by point, with the answers and the actions on them. */
export function OpinionPoints({
  planId,
  opinion,
  body,
  isCurrentRound,
  isLate,
  onCut,
  onAnswer,
  onWithdraw,
}: OpinionPointsProps) {
  const messages = useMessages(opinionPageMessages)
  const counted = useMessages(opinionMessages)
  const { abilities, points } = opinion
  const counts = countPoints(points)
  const mayCut = isCurrentRound && (abilities.split || abilities.write)
  if (points.length === 0 && !mayCut) return null
  const summary =
    counts.total === 0
      ? messages.none
      : isLate
        ? counted.counted(counts.total, counted.noAnswerNeeded)
        : formatCounts(counts, counted)
  const mayWithdraw = (point: Point) => isCurrentRound && (point.byBody ? abilities.write : abilities.split)
  return (
    <section className={styles.opinion} aria-label={messages.points(body)}>
      <div className={styles.head}>
        <span className={styles.quiet}>{summary}</span>
        {mayCut && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${abilities.split ? messages.split : messages.write}: ${body}`}
            onClick={onCut}
          >
            {abilities.split ? messages.split : messages.write}
          </Button>
        )}
      </div>
      <ol className={styles.points}>
        {points.map((point) => (
          <PointLine
            key={point.id}
            planId={planId}
            point={point}
            isLate={isLate}
            {...(isCurrentRound && abilities.answer && { onAnswer: () => onAnswer(point) })}
            {...(mayWithdraw(point) && { onWithdraw: () => onWithdraw(point) })}
          />
        ))}
      </ol>
    </section>
  )
}
