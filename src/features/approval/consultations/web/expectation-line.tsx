import { AnsweredLine } from '#features/approval/path/opinions/web/answers/answered-line.tsx'
import styles from '#features/approval/path/opinions/web/answers/answers.module.css'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Dotted } from '#ui/dotted.tsx'
import type { Tone } from '#ui/tone.ts'
import type { ExpectationOutcome, Expected } from '../entities.ts'
import { consultationMessages } from '../messages/index.ts'
import { consultationPageMessages } from './messages/index.ts'

const tones: Readonly<Record<ExpectationOutcome | 'open', Tone>> = {
  taken_up: 'good',
  point_of_attention: 'info',
  not_taken_up: 'neutral',
  open: 'warn',
}

interface ExpectationLineProps {
  planId: string
  expected: Expected
  /** The organisation with the expectation; omitted where all expectations come from the same organisation. */
  body?: string
  onAnswer?: () => void
}

/** Shows an expectation with the source and the answer. */
export function ExpectationLine({ planId, expected, body, onAnswer }: ExpectationLineProps) {
  const messages = useMessages(consultationPageMessages)
  const { outcomes, open } = useMessages(consultationMessages)
  const { language, name, renderText, text } = useLocalizedText()
  const { answers } = expected
  const subject = [body, text(expected.text)].filter(Boolean).join(', ')
  return (
    <AnsweredLine
      planId={planId}
      answers={answers.map(({ outcome, ...answer }) => ({ kind: outcome, ...answer }))}
      labels={{ previousAnswers: messages.former, open, kinds: outcomes }}
      tones={tones}
      actions={
        onAnswer
          ? [{ label: answers.length > 0 ? messages.changeAnswer : messages.answer, subject, onAct: onAnswer }]
          : []
      }
    >
      {body && <strong>{body}</strong>}
      <span className={styles.text}>{renderText(expected.text)}</span>
      <span className={styles.quiet}>
        <Dotted
          parts={[
            expected.phenomenonNames ? name(expected.phenomenonNames) : messages.wholePlan,
            messages.weights[String(expected.weight) as '1' | '2' | '3'],
            expected.source,
            formatDate(expected.recordedOn, language),
            expected.provenance === 'in_person' ? messages.inPerson : messages.recorded,
          ]}
        />
      </span>
    </AnsweredLine>
  )
}
