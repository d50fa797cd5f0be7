import { useMessages } from '#platform/web/language.tsx'
import type { Tone } from '#ui/tone.ts'
import type { Point } from '../entities.ts'
import { opinionMessages } from '../messages/index.ts'
import type { PointState } from '../model.ts'
import { AnsweredLine } from './answers/answered-line.tsx'
import styles from './answers/answers.module.css'
import { ElementLink } from './answers/element-link.tsx'
import { opinionPageMessages } from './messages/index.ts'

const tones: Readonly<Record<PointState, Tone>> = {
  followed: 'good',
  partly: 'info',
  set_aside: 'neutral',
  open: 'warn',
}

interface PointLineProps {
  planId: string
  point: Point
  /** Whether the point needs no answer. */
  isLate: boolean
  /** The actions available to this reader; absent = read-only. */
  onAnswer?: () => void
  onWithdraw?: () => void
}

/** Shows a point of an opinion with the answer. A withdrawn point is struck through and remains visible. */
export function PointLine({ planId, point, isLate, onAnswer, onWithdraw }: PointLineProps) {
  const messages = useMessages(opinionPageMessages)
  const { kinds, open, noAnswerNeeded } = useMessages(opinionMessages)
  const { answers, number } = point
  if (point.withdrawn !== null)
    return (
      <li className={styles.line}>
        <span className={styles.number}>{number}.</span>
        <span className={styles.body}>
          <s>{point.text}</s>
          <span className={styles.quiet}>{messages.withdrawnFor(point.withdrawn)}</span>
        </span>
      </li>
    )
  const isAnswered = answers.length > 0
  return (
    <AnsweredLine
      planId={planId}
      number={number}
      answers={answers}
      labels={{ previousAnswers: messages.former, open: isLate ? noAnswerNeeded : open, kinds }}
      tones={isLate ? { ...tones, open: 'neutral' } : tones}
      actions={[
        ...(onAnswer
          ? [{ label: isAnswered ? messages.changeAnswer : messages.answer, subject: number, onAct: onAnswer }]
          : []),
        ...(onWithdraw && !isAnswered ? [{ label: messages.withdraw, subject: number, onAct: onWithdraw }] : []),
      ]}
    >
      <span className={styles.text}>
        {point.element && (
          <>
            <ElementLink planId={planId} element={point.element} />:{' '}
          </>
        )}
        {point.text}
      </span>
      {point.byBody && <span className={styles.quiet}>{messages.byBody}</span>}
    </AnsweredLine>
  )
}
