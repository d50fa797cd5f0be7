import { useMutation } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { currentAnswer } from '../../entities.ts'
import type { LinkedRound } from '../../links/contract.ts'
import { remarkMessages } from '../../messages/index.ts'
import { commentApi } from '../api.ts'
import { Answers, CommentBody } from '../comment-body.tsx'
import styles from '../comments.module.css'
import { remarkPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/** Shows the comments made through the link, with their answers. */
export function OwnComments({ secret, round }: { secret: string; round: LinkedRound }) {
  const messages = useMessages(remarkPageMessages)
  const { wholePlan } = useMessages(remarkMessages)
  const { language, spoken } = useLocalizedText()
  const settling = useCommentFeedback()
  const withdraw = useMutation(commentApi.links.withdrawByLink.mutationOptions(settling(messages.withdrawn)))
  const elements = new Map(round.elements.map((element) => [element.id, element]))
  if (round.remarks.length === 0) return null
  return (
    <ul className={styles.lines}>
      {round.remarks.map((remark) => {
        const element = remark.place.elementId === null ? undefined : elements.get(remark.place.elementId)
        return (
          <li key={remark.id} className={styles.card}>
            <p className={styles.quiet}>
              {element ? spoken(element.title, element.code) : (remark.place.quote ?? wholePlan)}
              {' · '}
              {formatDate(remark.madeAt.slice(0, 10), language)}
            </p>
            <CommentBody {...remark} takenOver={currentAnswer(remark)?.takenOver ?? false} />
            <Answers answers={remark.answers} />
            {remark.answers.length === 0 && (
              <Button
                size="small"
                variant="quiet"
                busy={withdraw.isPending}
                onClick={() => withdraw.mutate({ secret, remarkId: remark.id })}
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
