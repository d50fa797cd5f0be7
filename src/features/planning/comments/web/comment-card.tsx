import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Link } from '#ui/link.tsx'
import { currentAnswer, type PlanComment } from '../entities.ts'
import { remarkMessages } from '../messages/index.ts'
import { AnswerForm } from './answer-form.tsx'
import { commentApi } from './api.ts'
import { Answers, CommentBody } from './comment-body.tsx'
import styles from './comments.module.css'
import { remarkPageMessages } from './messages/index.ts'
import type { SuggestionAcceptance } from './use-accept-suggestion.tsx'
import { useCommentFeedback } from './use-mutation-feedback.ts'

/**
 * Shows a comment with the answer and the actions available to the reader. With `placed`, the subject of the comment is
 * shown too.
 */
export function CommentCard(props: {
  remark: PlanComment
  takingOver: SuggestionAcceptance
  placed?: boolean
  answering?: boolean
}) {
  const { remark, takingOver, placed, answering } = props
  const messages = useMessages(remarkPageMessages)
  const { wholePlan, standings } = useMessages(remarkMessages)
  const { language, name, spoken } = useLocalizedText()
  const settling = useCommentFeedback()
  const [again, setAgain] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const withdraw = useMutation(commentApi.withdrawRemark.mutationOptions(settling(messages.withdrawn)))
  const { place, element, abilities } = remark
  const who = remark.ownerNames ? name(remark.ownerNames) : (remark.personName ?? '')
  const answered = currentAnswer(remark)
  const open = answered === undefined
  const forming = abilities.answer && (again || (open && answering))
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <strong>{who}</strong>
        <span className={styles.quiet}>
          {[remark.madeBy, formatDate(remark.madeAt.slice(0, 10), language), remark.byLink && messages.byLink]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {placed && (
        <p className={styles.quiet}>
          {element && place.elementId ? (
            <Link href={`/plans/${remark.planId}?element=${place.elementId}`}>
              {spoken(element.title, element.code) || messages.goThere}
            </Link>
          ) : place.elementId ? (
            `${place.quote ?? ''} (${standings.gone})`
          ) : (
            wholePlan
          )}
        </p>
      )}
      <CommentBody {...remark} takenOver={answered?.takenOver ?? false} />
      <Answers answers={remark.answers} />
      <div className={styles.actions}>
        {abilities.takeOver && (
          <Button size="small" icon="check" busy={takingOver.busy} onClick={() => takingOver.start(remark.id)}>
            {messages.takeOver}
          </Button>
        )}
        {abilities.answer && !forming && (
          <Button size="small" variant="quiet" onClick={() => setAgain(true)}>
            {open ? messages.answer.give : messages.answer.change}
          </Button>
        )}
        {abilities.withdraw && (
          <Button size="small" variant="quiet" onClick={() => setWithdrawing(true)}>
            {messages.withdraw}
          </Button>
        )}
      </div>
      {forming && <AnswerForm remarkId={remark.id} {...(again && { onDone: () => setAgain(false) })} />}
      <Confirm
        open={withdrawing}
        title={messages.withdrawTitle}
        confirmLabel={messages.withdraw}
        cancelLabel={messages.form.cancel}
        danger
        onCancel={() => setWithdrawing(false)}
        onConfirm={async () => {
          await withdraw.mutateAsync({ id: remark.id }).catch(() => undefined)
          setWithdrawing(false)
        }}
      >
        {messages.withdrawText}
      </Confirm>
    </li>
  )
}
