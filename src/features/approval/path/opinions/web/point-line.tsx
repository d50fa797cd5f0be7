import { useMessages } from '#platform/web/language.tsx'
import type { Tone } from '#ui/tone.ts'
import { AnsweredLine } from '../../web/answers/answered-line.tsx'
import styles from '../../web/answers/answers.module.css'
import { ElementLink } from '../../web/answers/element-link.tsx'
import type { Point } from '../entities.ts'
import { opinionMessages } from '../messages/index.ts'
import type { PointState } from '../model.ts'
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
  /** The actions available to this reader; absent = read-only. */
  onAnswer?: () => void
  onTakeBack?: () => void
}

/** Shows a point of an opinion with the answer. A withdrawn point is struck through and remains visible. */
export function PointLine({ planId, point, onAnswer, onTakeBack }: PointLineProps) {
  const messages = useMessages(opinionPageMessages)
  const { kinds, open } = useMessages(opinionMessages)
  const { answers, number } = point
  if (point.withdrawn !== null)
    return (
      <li className={styles.line}>
        <span className={styles.number}>{number}.</span>
        <span className={styles.body}>
          <s>{point.words}</s>
          <span className={styles.quiet}>{messages.takenBack(point.withdrawn)}</span>
        </span>
      </li>
    )
  const isAnswered = answers.length > 0
  return (
    <AnsweredLine
      planId={planId}
      number={number}
      answers={answers}
      words={{ former: messages.former, open, kinds }}
      tones={tones}
      actions={[
        ...(onAnswer
          ? [{ label: isAnswered ? messages.answerAgain : messages.answer, of: number, onAct: onAnswer }]
          : []),
        ...(onTakeBack && !isAnswered ? [{ label: messages.takeBack, of: number, onAct: onTakeBack }] : []),
      ]}
    >
      <span className={styles.words}>
        {point.element && (
          <>
            <ElementLink planId={planId} element={point.element} />:{' '}
          </>
        )}
        {point.words}
      </span>
      {point.byBody && <span className={styles.quiet}>{messages.byBody}</span>}
    </AnsweredLine>
  )
}
