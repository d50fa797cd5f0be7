import { useMutation } from '@tanstack/react-query'
import type { LinkCredentials } from '#platform/links/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { currentAnswer } from '../../entities.ts'
import type { LinkedRound } from '../../links/contract.ts'
import { commentMessages } from '../../messages/index.ts'
import { commentApi } from '../api.ts'
import { Answers, CommentBody } from '../comment-body.tsx'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/** Shows the comments made through the link, with their answers. */
export function OwnComments({ credentials, round }: { credentials: LinkCredentials; round: LinkedRound }) {
  const messages = useMessages(commentPageMessages)
  const { wholePlan } = useMessages(commentMessages)
  const { language, renderText } = useLocalizedText()
  const feedback = useCommentFeedback()
  const withdraw = useMutation(commentApi.links.withdrawByLink.mutationOptions(feedback(messages.withdrawn)))
  const elements = new Map(round.elements.map((element) => [element.id, element]))
  if (round.comments.length === 0) return null
  return (
    <ul className={styles.lines}>
      {round.comments.map((comment) => {
        const element = comment.place.elementId === null ? undefined : elements.get(comment.place.elementId)
        return (
          <li key={comment.id} className={styles.card}>
            <p className={styles.quiet}>
              {element ? renderText(element.title, element.code) : (comment.place.quote ?? wholePlan)}
              {' · '}
              {formatDate(comment.createdAt.slice(0, 10), language)}
            </p>
            <CommentBody {...comment} isSuggestionAccepted={currentAnswer(comment)?.isSuggestionAccepted ?? false} />
            <Answers answers={comment.answers} />
            {comment.answers.length === 0 && (
              <Button
                size="small"
                variant="quiet"
                busy={withdraw.isPending}
                onClick={() => withdraw.mutate({ ...credentials, commentId: comment.id })}
              >
                {messages.withdraw}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
