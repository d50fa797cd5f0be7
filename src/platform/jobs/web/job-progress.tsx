import { useMutation } from '@tanstack/react-query'
import { useLocalizedText } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatShare } from '#shared/format.ts'
import { Progress } from '#ui/progress.tsx'
import type { Job } from '../contract.ts'
import { jobApi } from './api.ts'
import { useJobMessages } from './job-messages.ts'

/** Shows the progress of a job, the current step and a button to cancel it. */
export function JobProgress({ job }: { job: Job }) {
  const { messages, title, state } = useJobMessages()
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback(messages.errors, [jobApi.key()])
  const cancel = useMutation(jobApi.cancelJob.mutationOptions(feedback()))
  const isKnown = job.state === 'running' && !job.isCancelling
  return (
    <Progress
      label={state(job)}
      share={isKnown ? job.progress : undefined}
      {...(isKnown ? { valueText: formatShare(job.progress, language) } : {})}
      cancelLabel={messages.cancel}
      cancelName={messages.cancelOf(title(job))}
      {...(job.abilities.cancel && !cancel.isPending ? { onCancel: () => cancel.mutate({ id: job.id }) } : {})}
    />
  )
}
