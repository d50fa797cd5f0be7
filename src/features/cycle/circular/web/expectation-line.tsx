import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { ExpectationAnswer, ExpectationOutcome, Expected } from '../entities.ts'
import { circularMessages } from '../messages/index.ts'
import styles from './circular.module.css'
import { circularPageMessages } from './messages/index.ts'

const tones: Readonly<Record<ExpectationOutcome | 'open', Tone>> = {
  taken_up: 'good',
  point_of_attention: 'info',
  not_taken_up: 'neutral',
  open: 'warn',
}

interface ExpectationLineProps {
  planId: string
  expected: Expected
  /** Who expects it; left away where all are of one body. */
  body?: string
  onAnswer?: () => void
}

/** What somebody expects, with its source, and what became of it; former answers are folded away and stay. */
export function ExpectationLine({ planId, expected, body, onAnswer }: ExpectationLineProps) {
  const words = useWords(circularPageMessages)
  const { outcomes, open } = useWords(circularMessages)
  const { language, name, spoken, text } = useReading()
  const [answer, ...former] = expected.answers
  const state = answer?.outcome ?? 'open'
  const act = answer ? words.answerAgain : words.answer
  return (
    <li className={styles.row}>
      <span className={styles.body}>
        {body && <strong>{body}</strong>}
        <span className={styles.words}>{spoken(expected.words)}</span>
        <span className={styles.quiet}>
          <Dotted
            parts={[
              expected.phenomenonNames ? name(expected.phenomenonNames) : words.wholePlan,
              words.weights[String(expected.weight) as '1' | '2' | '3'],
              expected.source,
              formatDate(expected.saidOn, language),
              expected.given === 'in_person' ? words.inPerson : words.recorded,
            ]}
          />
        </span>
        {answer && <AnswerWords planId={planId} answer={answer} />}
        {former.length > 0 && (
          <details>
            <summary className={styles.quiet}>{words.former}</summary>
            {former.map((one) => (
              <AnswerWords
                key={`${one.answeredOn} ${one.reasons}`}
                planId={planId}
                answer={one}
                told={outcomes[one.outcome]}
              />
            ))}
          </details>
        )}
      </span>
      <span className={styles.marks}>
        <Pill tone={tones[state]}>{state === 'open' ? open : outcomes[state]}</Pill>
        {onAnswer && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${act}: ${[body, text(expected.words)].filter(Boolean).join(', ')}`}
            onClick={onAnswer}
          >
            {act}
          </Button>
        )}
      </span>
    </li>
  )
}

function AnswerWords({ planId, answer, told }: { planId: string; answer: ExpectationAnswer; told?: string }) {
  const { language, name, spoken } = useReading()
  const { element } = answer
  return (
    <span className={styles.answer}>
      {told && `${told}: `}
      {element && <Link href={`/plans/${planId}?element=${element.id}`}>{spoken(element.title, element.code)}</Link>}{' '}
      {answer.reasons}
      <span className={styles.quiet}>
        <Dotted
          parts={[answer.functionNames ? name(answer.functionNames) : '', formatDate(answer.answeredOn, language)]}
        />
      </span>
    </span>
  )
}
