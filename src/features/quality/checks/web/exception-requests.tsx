import { useMutation } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { ExceptionRequest } from '../entities.ts'
import { exceptionMessages } from '../exceptions/messages/index.ts'
import { describeRuleName } from '../messages/format-message.ts'
import { checkApi } from './api.ts'
import styles from './checks.module.css'
import { checkPageMessages } from './messages/index.ts'

/** Lists the exceptions that a person asked for. A second person grants them. Not shown if there are none. */
export function ExceptionRequests({ requests }: { requests: readonly ExceptionRequest[] }) {
  const exceptions = useMessages(exceptionMessages)
  const more = useMessages(checkPageMessages)
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback(exceptions.errors, [checkApi.key()])
  const grant = useMutation(checkApi.grantException.mutationOptions(feedback(more.exceptionGranted)))
  if (requests.length === 0) return null
  return (
    <Card title={exceptions.requests}>
      <p className={styles.quiet}>{exceptions.requestHint}</p>
      <ul className={styles.lines}>
        {requests.map(({ id, rule, reason, requestedBy, endsOn, mayGrant }) => (
          <li key={id}>
            {describeRuleName(rule, language)}
            <div className={styles.exception}>
              <p>{reason}</p>
              <p className={styles.quiet}>{exceptions.requestedBy(requestedBy ?? '', formatDate(endsOn, language))}</p>
              {mayGrant && (
                <Button
                  size="small"
                  busy={grant.isPending}
                  aria-label={`${exceptions.grant}: ${describeRuleName(rule, language)}`}
                  onClick={() => grant.mutate({ id })}
                >
                  {exceptions.grant}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
