import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { Diff } from '#ui/diff.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import { type CommentAnswer, type CommentPlace, type CommentPlaceStatus, currentAnswer } from '../entities.ts'
import { commentMessages } from '../messages/index.ts'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'

/**
 * Shows a comment: the quoted text (and whether it is still present), the proposed text as a difference, and the free
 * text.
 */
export function CommentBody(props: {
  place: CommentPlace
  status: CommentPlaceStatus
  text: LocalizedText | null
  proposal: string | null
  /** Whether the proposed text was inserted into the plan. A change of the quoted text then needs no notice. */
  isSuggestionAccepted: boolean
}) {
  const { place, status, text, proposal, isSuggestionAccepted } = props
  const messages = useMessages(commentPageMessages)
  const { statuses } = useMessages(commentMessages)
  const { renderText } = useLocalizedText()
  const quoted = place.field === null ? null : place.quote
  return (
    <>
      {quoted !== null && proposal !== null ? (
        <Diff
          before={quoted}
          after={proposal}
          lang={place.language}
          labels={{ removed: messages.removed, added: messages.added }}
        />
      ) : (
        quoted !== null && (
          <blockquote className={styles.quote} lang={place.language}>
            {quoted}
          </blockquote>
        )
      )}
      {status !== 'stands' && !isSuggestionAccepted && <Pill tone="warn">{statuses[status]}</Pill>}
      {text && <p className={styles.text}>{renderText(text)}</p>}
    </>
  )
}

export const answerTones: Record<CommentAnswer['kind'], Tone> = {
  followed: 'good',
  partly_followed: 'info',
  not_followed: 'neutral',
}

/** Shows the answer to a comment and the earlier answers. */
export function Answers({ answers }: { answers: readonly CommentAnswer[] }) {
  const messages = useMessages(commentPageMessages)
  const { answerKinds, noAnswer } = useMessages(commentMessages)
  const current = currentAnswer({ answers })
  const earlier = answers.filter((answer) => answer !== current)
  return (
    <div className={styles.answer}>
      {current ? (
        <>
          <Pill tone={answerTones[current.kind]}>{answerKinds[current.kind]}</Pill>{' '}
          {current.isSuggestionAccepted && <span className={styles.quiet}>{messages.suggestionAccepted}</span>}
          <AnswerLine answer={current} />
        </>
      ) : (
        <Pill tone="warn">{noAnswer}</Pill>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className={styles.quiet}>{messages.earlier(earlier.length)}</summary>
          {earlier.map((entry) => (
            <div key={entry.answeredAt}>
              {answerKinds[entry.kind]}
              <AnswerLine answer={entry} />
            </div>
          ))}
        </details>
      )}
    </div>
  )
}

function AnswerLine({ answer }: { answer: CommentAnswer }) {
  const { language, renderText } = useLocalizedText()
  return (
    <>
      {answer.reasons && <p className={styles.text}>{renderText(answer.reasons)}</p>}
      <p className={styles.quiet}>{formatDate(answer.answeredAt.slice(0, 10), language)}</p>
    </>
  )
}
