import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import type { CheckResult } from '../entities.ts'
import { exceptionMessages } from '../exceptions/messages/index.ts'
import { describeBasis, describeFix, describeRuleName, formatCheckMessage } from '../messages/format-message.ts'
import { checkApi } from './api.ts'
import styles from './checks.module.css'
import { RequestException } from './exception-dialog.tsx'
import { FixButton } from './fix-button.tsx'
import { checkPageMessages } from './messages/index.ts'

/** Shows an issue with the legal basis, the fix, and the person who accepted an exception. */
export function CheckIssue(props: {
  result: CheckResult
  abilities: { requestExceptions: boolean; grantExceptions: boolean }
  /** Whether an exception was asked for and not granted yet. */
  isRequested?: boolean
}) {
  const { result, abilities, isRequested } = props
  const exceptions = useMessages(exceptionMessages)
  const { language, name, text } = useLocalizedText()
  const [excepting, setExcepting] = useState(false)
  const failed = result.outcome === 'failed'
  return (
    <>
      <p className={styles.says}>{formatCheckMessage(result, language)}</p>
      <p className={styles.quiet}>
        {describeRuleName(result.rule, language)} · {name(result.names)} · {describeBasis(result, language)}
      </p>
      {failed && <p className={styles.quiet}>{describeFix(result.fixCode, language)}</p>}
      {result.exception ? (
        <ExceptionLine exception={result.exception} mayWithdraw={abilities.grantExceptions} />
      ) : (
        failed && (
          <p className={styles.steps}>
            <FixButton
              result={result}
              subjectName={text(result.element?.title) || formatCheckMessage(result, language)}
            />
            {abilities.requestExceptions && !isRequested && result.severity !== 'hint' && (
              <Button size="small" variant="quiet" onClick={() => setExcepting(true)}>
                {exceptions.request}
              </Button>
            )}
          </p>
        )
      )}
      {excepting && <RequestException result={result} onClose={() => setExcepting(false)} />}
    </>
  )
}

/** Shows a justified exception in a line, with an action to withdraw it. */
export function ExceptionLine(props: { exception: NonNullable<CheckResult['exception']>; mayWithdraw: boolean }) {
  const { exception, mayWithdraw } = props
  const exceptions = useMessages(exceptionMessages)
  const more = useMessages(checkPageMessages)
  const feedback = useMutationFeedback(exceptions.errors, [checkApi.key()])
  const { language } = useLocalizedText()
  const withdraw = useMutation(checkApi.withdrawException.mutationOptions(feedback(more.withdrawn)))
  const until = formatDate(exception.endsOn, language)
  return (
    <div className={styles.exception}>
      <p>{exception.reason}</p>
      <p className={styles.quiet}>
        {exception.givenBy ? exceptions.grantedBy(exception.givenBy, until) : more.until(until)}
      </p>
      {mayWithdraw && (
        <Button
          size="small"
          variant="quiet"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate({ id: exception.id })}
        >
          {exceptions.withdraw}
        </Button>
      )}
    </div>
  )
}
