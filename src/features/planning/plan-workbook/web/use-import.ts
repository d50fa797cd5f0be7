import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { planApi } from '#features/planning/plans/web/api.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { isOpen as isRunning, jobApi, storeJob, useJob, useJobMessages } from '#platform/jobs/web/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import type { WorkbookPreview, WorkbookRowIssue } from '../contract.ts'
import { planWorkbookMessages } from '../messages/index.ts'
import { planWorkbookApi } from './api.ts'
import { workbookCardMessages } from './messages/index.ts'
import { countOpenConflicts, countRemovals, useImportChoices } from './use-import-choices.ts'

/** Row count above which a workbook is imported as a background job, so that the user need not wait on the page. */
const maxBatchSize = 2_000

/** Manages the background job of a large import. `onEnd` runs once, when the job has ended in any state. */
function useImportJob(onEnd: (job: Job) => void) {
  const queries = useQueryClient()
  const [orderedId, setOrderedId] = useState<Id>()
  const job = useJob(orderedId)
  const order = useMutation(
    planWorkbookApi.requestWorkbookImport.mutationOptions({
      onSuccess: async (ordered) => {
        await storeJob(queries, ordered)
        setOrderedId(ordered.id)
        return queries.invalidateQueries({ queryKey: jobApi.listJobs.key() })
      },
    }),
  )
  const ended = job && !isRunning(job) ? job.state : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each end, even if other values change
  useEffect(() => {
    if (job && ended) onEnd(job)
  }, [ended])
  return { job, ended, order, forget: () => setOrderedId(undefined) }
}

/** Returns a function that explains why a workbook was not read or not imported. */
function useImportErrorMessage(): (error: unknown) => string {
  const { language } = useLocalizedText()
  const { messages: jobMessages } = useJobMessages()
  const formatError = useErrorMessage({ ...useMessages(planWorkbookMessages).errors, ...jobMessages.errors })
  return (error) => {
    const data = error instanceof ORPCError ? (error.data as { issue?: WorkbookIssue } | undefined) : undefined
    return data?.issue ? formatWorkbookIssue(data.issue, language) : formatError(error)
  }
}

const isLarge = ({ counts }: WorkbookPreview): boolean =>
  Object.values(counts).reduce((sum, count) => sum + count, 0) > maxBatchSize

/** Manages the import of a workbook into a plan: preview, decisions per row, and write. */
export function useWorkbookImport(planId: Id) {
  const { language } = useLocalizedText()
  const messages = useMessages(workbookCardMessages)
  const { state: jobState } = useJobMessages()
  const formatError = useImportErrorMessage()
  const queries = useQueryClient()
  const [file, setFile] = useState<File>()
  const [readError, setUnread] = useState<string>()
  const [refused, setRefused] = useState<WorkbookRowIssue[]>([])
  const choices = useImportChoices()
  const preview = useMutation(planWorkbookApi.previewWorkbookImport.mutationOptions())
  const write = useMutation(
    planWorkbookApi.importWorkbook.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )

  const previewFile = async (chosen: File) => {
    setUnread(undefined)
    setRefused([])
    const input = { planId, file: chosen, language }
    await preview.mutateAsync(input).catch((error: unknown) => setUnread(formatError(error)))
  }
  // After a background job, the plan is reloaded or the workbook is previewed again.
  const { job, ended, order, forget } = useImportJob((endedJob) => {
    if (endedJob.state === 'done') return void queries.invalidateQueries({ queryKey: planApi.key() })
    const why = endedJob.state === 'cancelled' ? messages.cancelled : jobState(endedJob)
    forget()
    if (endedJob.state === 'cancelled' || !file) return setUnread(why)
    void previewFile(file).then(() => setUnread((unread) => unread ?? why))
  })
  const resetImport = () => {
    forget()
    setFile(undefined)
    setUnread(undefined)
    setRefused([])
    for (const part of [order, choices, preview, write]) part.reset()
  }
  const choose = async (chosen: File | undefined) => {
    resetImport()
    if (!chosen) return
    if (chosen.size > maxBytes) return setUnread(messages.tooLarge)
    setFile(chosen)
    await previewFile(chosen)
  }
  const importFile = async (reason: string) => {
    if (!file || !preview.data?.state) return
    const { state } = preview.data
    setRefused([])
    setUnread(undefined)
    const input = { planId, file, state, language, choices: choices.toInput(), ...(reason && { reason }) }
    try {
      await (isLarge(preview.data) ? order.mutateAsync(input) : write.mutateAsync(input))
    } catch (error) {
      const code = error instanceof ORPCError ? error.code : undefined
      if (code === 'FILE_REJECTED') setRefused((error as WorkbookRejection).data.issues)
      // Shows the preview again, because decisions must refer to the current plan.
      if (code === 'PLAN_CHANGED_CONCURRENTLY') await previewFile(file)
      setUnread(formatError(error))
    }
  }
  const counts = preview.data?.counts
  return {
    file,
    readError,
    issues: refused.length > 0 ? refused : (preview.data?.issues ?? []),
    preview: preview.data,
    isReading: preview.isPending,
    isWriting: write.isPending || order.isPending,
    /** The background job of the import, while it is running. */
    job: job && isRunning(job) ? job : undefined,
    // The background job writes exactly what the preview showed, or makes no change.
    result:
      write.data ??
      (ended === 'done' && counts ? { counts, removed: countRemovals(preview.data, choices) } : undefined),
    choices,
    open: countOpenConflicts(preview.data, choices),
    choose,
    importFile,
    reset: resetImport,
  }
}

type WorkbookRejection = ORPCError<'FILE_REJECTED', { issues: WorkbookRowIssue[] }>
export type WorkbookImport = ReturnType<typeof useWorkbookImport>
