import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { isOpen, JobProgress, useJob, useJobMessages } from '#platform/jobs/web/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import type { Intake } from '../contract.ts'
import { intakeMessages } from '../messages/index.ts'
import { intakeApi } from './api.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'

/** Shows the progress and the result of a long document's job, with an action to start it again. */
export function ReadingProgress({ intake }: { intake: Intake }) {
  const messages = useMessages(intakePageMessages).long
  const { messages: jobMessages, state } = useJobMessages()
  const describeError = useErrorMessage({
    ...useMessages(planMessages).errors,
    ...jobMessages.errors,
    ...useMessages(intakeMessages).errors,
  })
  const queries = useQueryClient()
  const job = useJob(intake.jobId ?? undefined)
  const refresh = () => queries.invalidateQueries({ queryKey: intakeApi.key() })
  const isDone = job?.state === 'done'
  // The refreshed list contains the proposal, and the page opens it.
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: intakeApi.key() })
  }, [isDone, queries])
  const again = useMutation(intakeApi.regenerateProposal.mutationOptions({ onSuccess: refresh }))
  const isRunning = job ? isOpen(job) || isDone : intake.jobId !== null
  return (
    <Card title={messages.title}>
      <Stack gap={10}>
        {job && isOpen(job) && <JobProgress job={job} />}
        <p role="status">
          {isRunning
            ? messages.leaveHint
            : job?.state === 'failed'
              ? state(job)
              : intake.jobId
                ? messages.stopped
                : messages.noProposal}
        </p>
        {!isRunning && (
          <Row gap={[8, 12]}>
            <Button variant="primary" busy={again.isPending} onClick={() => again.mutate({ id: intake.id })}>
              {messages.restart}
            </Button>
          </Row>
        )}
        {again.error && (
          <p role="alert" className={styles.alert}>
            {describeError(again.error)}
          </p>
        )}
      </Stack>
    </Card>
  )
}
