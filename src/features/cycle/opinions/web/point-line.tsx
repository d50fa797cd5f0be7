import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { NamedElement, Point, PointAnswer } from '../entities.ts'
import { opinionMessages } from '../messages/index.ts'
import { type PointState, stateOf } from '../model.ts'
import { opinionPageMessages } from './messages/index.ts'
import styles from './opinions.module.css'

const tones: Readonly<Record<PointState, Tone>> = {
  followed: 'good',
  partly: 'info',
  set_aside: 'neutral',
  open: 'warn',
}

interface PointLineProps {
  planId: string
  point: Point
  /** What this reader may do with it; absent: only read. */
  onAnswer?: () => void
  onTakeBack?: () => void
}

/** A point of an opinion with its answer and the reasons; former answers are folded away and stay. */
export function PointLine({ planId, point, onAnswer, onTakeBack }: PointLineProps) {
  const words = useWords(opinionPageMessages)
  const { kinds, open } = useWords(opinionMessages)
  const state = stateOf(point)
  const [answer, ...former] = point.answers
  if (point.withdrawn !== null)
    return (
      <li className={styles.point}>
        <span className={styles.number}>{point.number}.</span>
        <span className={styles.body}>
          <s>{point.words}</s>
          <span className={styles.quiet}>{words.takenBack(point.withdrawn)}</span>
        </span>
      </li>
    )
  return (
    <li className={styles.point}>
      <span className={styles.number}>{point.number}.</span>
      <span className={styles.body}>
        <span className={styles.words}>
          {point.element && (
            <>
              <ElementLink planId={planId} element={point.element} />:{' '}
            </>
          )}
          {point.words}
        </span>
        {point.byBody && <span className={styles.quiet}>{words.byBody}</span>}
        {answer && <AnswerWords planId={planId} answer={answer} />}
        {former.length > 0 && (
          <details>
            <summary className={styles.quiet}>{words.former}</summary>
            {former.map((one) => (
              <AnswerWords
                key={`${one.answeredOn} ${one.reasons}`}
                planId={planId}
                answer={one}
                told={kinds[one.kind]}
              />
            ))}
          </details>
        )}
      </span>
      <span className={styles.marks}>
        <Pill tone={tones[state]}>{state === 'open' ? open : kinds[state]}</Pill>
        {onAnswer && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${answer ? words.answerAgain : words.answer}: ${point.number}`}
            onClick={onAnswer}
          >
            {answer ? words.answerAgain : words.answer}
          </Button>
        )}
        {onTakeBack && !answer && (
          <Button size="small" variant="quiet" aria-label={`${words.takeBack}: ${point.number}`} onClick={onTakeBack}>
            {words.takeBack}
          </Button>
        )}
      </span>
    </li>
  )
}

function AnswerWords({ planId, answer, told }: { planId: string; answer: PointAnswer; told?: string }) {
  const { language, name } = useReading()
  return (
    <span className={styles.answer}>
      {told && `${told}: `}
      {answer.reasons} {answer.element && <ElementLink planId={planId} element={answer.element} />}
      <span className={styles.quiet}>
        <Dotted
          parts={[
            answer.functionNames ? name(answer.functionNames) : '',
            answer.answeredBy ?? '',
            formatDate(answer.answeredOn, language),
          ]}
        />
      </span>
    </span>
  )
}

function ElementLink({ planId, element }: { planId: string; element: NamedElement }) {
  const { spoken } = useReading()
  return <Link href={`/plans/${planId}?element=${element.id}`}>{spoken(element.title, element.code)}</Link>
}
