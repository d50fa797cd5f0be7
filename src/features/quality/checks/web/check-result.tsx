import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CheckResult } from '../entities.ts'
import { say, sayMend, sayRule } from '../messages/format-message.ts'
import { checkMessages } from '../messages/index.ts'
import { checkApi } from './api.ts'
import styles from './checks.module.css'
import { GiveException } from './exception-dialog.tsx'
import { MendButton } from './fix-button.tsx'
import { checkPageMessages } from './messages/index.ts'

/** Shows a finding with the legal basis, the fix, and the person who accepted an exception. */
export function Finding({ result, mayExcept }: { result: CheckResult; mayExcept: boolean }) {
  const words = useWords(checkMessages)
  const { language, name, text } = useReading()
  const [excepting, setExcepting] = useState(false)
  const failed = result.outcome === 'failed'
  return (
    <>
      <p className={styles.says}>{say(result, language)}</p>
      <p className={styles.quiet}>
        {sayRule(result.rule, language)} · {name(result.names)} · {name(result.basis)}
      </p>
      {failed && <p className={styles.quiet}>{sayMend(result.mend, language)}</p>}
      {result.exception ? (
        <ExceptionLine exception={result.exception} mayWithdraw={mayExcept} />
      ) : (
        failed && (
          <p className={styles.steps}>
            <MendButton result={result} about={text(result.element?.title) || say(result, language)} />
            {mayExcept && result.severity !== 'hint' && (
              <Button size="small" variant="quiet" onClick={() => setExcepting(true)}>
                {words.exception.give}
              </Button>
            )}
          </p>
        )
      )}
      {excepting && <GiveException result={result} onClose={() => setExcepting(false)} />}
    </>
  )
}

/** Shows a justified exception in a line, with an action to withdraw it. */
export function ExceptionLine(props: { exception: NonNullable<CheckResult['exception']>; mayWithdraw: boolean }) {
  const { exception, mayWithdraw } = props
  const words = useWords(checkMessages)
  const more = useWords(checkPageMessages)
  const refusal = useRefusalWords(words.refusals)
  const { language } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const withdraw = useMutation(
    checkApi.withdrawException.mutationOptions({
      onSuccess: () => toast({ message: more.withdrawn }),
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: checkApi.key() }),
    }),
  )
  const until = formatDate(exception.endsOn, language)
  return (
    <div className={styles.exception}>
      <p>{exception.motive}</p>
      <p className={styles.quiet}>
        {exception.givenBy ? words.exception.given(exception.givenBy, until) : more.until(until)}
      </p>
      {mayWithdraw && (
        <Button
          size="small"
          variant="quiet"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate({ id: exception.id })}
        >
          {words.exception.withdraw}
        </Button>
      )}
    </div>
  )
}
