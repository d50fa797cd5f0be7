import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Link } from '#ui/link.tsx'
import { currentAnswer, type PlanComment } from '../entities.ts'
import { commentMessages } from '../messages/index.ts'
import { AnswerForm } from './answer-form.tsx'
import { commentApi } from './api.ts'
import { Answers, CommentBody } from './comment-body.tsx'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'
import type { SuggestionAcceptance } from './use-accept-suggestion.tsx'
import { useCommentFeedback } from './use-mutation-feedback.ts'

/**
 * Shows a comment with the answer and the actions available to the reader. With `showsSubject`, the subject
 * of the comment is shown too.
 */
export function CommentCard(props: {
  comment: PlanComment
  suggestionAcceptance: SuggestionAcceptance
  showsSubject?: boolean
  answering?: boolean
}) {
  const { comment, suggestionAcceptance, showsSubject, answering } = props
  const messages = useMessages(commentPageMessages)
  const { wholePlan, statuses } = useMessages(commentMessages)
  const { language, name, renderText } = useLocalizedText()
  const feedback = useCommentFeedback()
  const [again, setAgain] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const withdraw = useMutation(commentApi.withdrawComment.mutationOptions(feedback(messages.withdrawn)))
  const { place, element, abilities } = comment
  const who = comment.ownerNames ? name(comment.ownerNames) : (comment.personName ?? '')
  const answered = currentAnswer(comment)
  const open = answered === undefined
  const forming = abilities.answer && (again || (open && answering))
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <strong>{who}</strong>
        <span className={styles.quiet}>
          {[comment.createdBy, formatDate(comment.createdAt.slice(0, 10), language), comment.byLink && messages.byLink]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {showsSubject && (
        <p className={styles.quiet}>
          {element && place.elementId ? (
            <Link href={`/plans/${comment.planId}?element=${place.elementId}`}>
              {renderText(element.title, element.code) || messages.goThere}
            </Link>
          ) : place.elementId ? (
            `${place.quote ?? ''} (${statuses.gone})`
          ) : (
            wholePlan
          )}
        </p>
      )}
      <CommentBody {...comment} isSuggestionAccepted={answered?.isSuggestionAccepted ?? false} />
      <Answers answers={comment.answers} />
      <div className={styles.actions}>
        {abilities.acceptSuggestion && (
          <Button
            size="small"
            icon="check"
            busy={suggestionAcceptance.busy}
            onClick={() => suggestionAcceptance.start(comment.id)}
          >
            {messages.acceptSuggestion}
          </Button>
        )}
        {abilities.answer && !forming && (
          <Button size="small" variant="quiet" onClick={() => setAgain(true)}>
            {open ? messages.answer.giveAnswer : messages.answer.change}
          </Button>
        )}
        {abilities.withdraw && (
          <Button size="small" variant="quiet" onClick={() => setWithdrawing(true)}>
            {messages.withdraw}
          </Button>
        )}
      </div>
      {forming && <AnswerForm commentId={comment.id} {...(again && { onDone: () => setAgain(false) })} />}
      <Confirm
        open={withdrawing}
        title={messages.withdrawTitle}
        confirmLabel={messages.withdraw}
        cancelLabel={messages.form.cancel}
        danger
        onCancel={() => setWithdrawing(false)}
        onConfirm={async () => {
          await withdraw.mutateAsync({ id: comment.id }).catch(() => undefined)
          setWithdrawing(false)
        }}
      >
        {messages.withdrawText}
      </Confirm>
    </li>
  )
}
