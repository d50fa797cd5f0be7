import type { ReactNode } from 'react'
import { useLocalizedText } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { NamedElement } from '../../entities.ts'
import styles from './answers.module.css'
import { ElementLink } from './element-link.tsx'

/** An answer, with the reasons, the function and the date. */
export interface GivenAnswer<Kind extends string> {
  kind: Kind
  reasons: string
  element: NamedElement | null
  functionNames: Names | null
  answeredBy?: string | null
  answeredOn: string
}

interface AnsweredLineProps<Kind extends string> {
  planId: Id
  number?: number
  /** The current answer first, then the superseded answers. */
  answers: readonly GivenAnswer<Kind>[]
  labels: { previousAnswers: string; open: string; kinds: Readonly<Record<Kind, string>> }
  tones: Readonly<Record<Kind | 'open', Tone>>
  /** The actions available to this reader, with their labels and objects. */
  actions: readonly { label: string; subject: string | number; onAct: () => void }[]
  children: ReactNode
}

/** Shows an item with the answer and reasons. Previous answers are collapsed and remain available. */
export function AnsweredLine<Kind extends string>(props: AnsweredLineProps<Kind>) {
  const { planId, number, answers, labels, tones, actions, children } = props
  const [answer, ...former] = answers
  return (
    <li className={styles.line}>
      {number !== undefined && <span className={styles.number}>{number}.</span>}
      <span className={styles.body}>
        {children}
        {answer && <AnswerText planId={planId} answer={answer} />}
        {former.length > 0 && (
          <details>
            <summary className={styles.quiet}>{labels.previousAnswers}</summary>
            {former.map((givenAnswer) => (
              <AnswerText
                key={`${givenAnswer.answeredOn} ${givenAnswer.reasons}`}
                planId={planId}
                answer={givenAnswer}
                kindLabel={labels.kinds[givenAnswer.kind]}
              />
            ))}
          </details>
        )}
      </span>
      <span className={styles.marks}>
        <Pill tone={tones[answer?.kind ?? 'open']}>{answer ? labels.kinds[answer.kind] : labels.open}</Pill>
        {actions.map(({ label, subject, onAct }) => (
          <Button key={label} size="small" variant="quiet" aria-label={`${label}: ${subject}`} onClick={onAct}>
            {label}
          </Button>
        ))}
      </span>
    </li>
  )
}

function AnswerText(props: { planId: Id; answer: GivenAnswer<string>; kindLabel?: string }) {
  const { planId, answer, kindLabel } = props
  const { language, name } = useLocalizedText()
  return (
    <span className={styles.answer}>
      {kindLabel && `${kindLabel}: `}
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
