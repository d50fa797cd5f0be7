import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { planApi } from '#features/planning/plans/web/api.ts'
import { isOpen as isRunning, jobApi, storeJob, useJob, useJobMessages } from '#platform/jobs/web/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import type { WorkbookRowIssue } from '../contract.ts'
import { planWorkbookMessages } from '../messages/index.ts'
import { planWorkbookApi } from './api.ts'
import { workbookCardMessages } from './messages/index.ts'

export type Side = 'workbook' | 'plan'

/** Row count above which a workbook is imported as a background job, so that the user need not wait on the page. */
const maxBatchSize = 2_000

/** Manages the import of a workbook into a plan: preview, decisions per row, and write. */
export function useWorkbookImport(planId: Id) {
  const { language } = useLocalizedText()
  const messages = useMessages(workbookCardMessages)
  const { messages: jobMessages, state: jobState } = useJobMessages()
  const refusals = useErrorMessage({ ...useMessages(planWorkbookMessages).errors, ...jobMessages.errors })
  const queries = useQueryClient()
  const [file, setFile] = useState<File>()
  const [readError, setUnread] = useState<string>()
  const [refused, setRefused] = useState<WorkbookRowIssue[]>([])
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Side>>>({})
  const [otherConflicts, setOtherConflicts] = useState<Side>()
  const [removals, setRemovals] = useState<ReadonlySet<string>>(new Set())
  const [allRemovals, setAllRemovals] = useState(false)
  const preview = useMutation(planWorkbookApi.previewWorkbookImport.mutationOptions())
  const write = useMutation(
    planWorkbookApi.importWorkbook.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )

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

  const formatError = (error: unknown): string => {
    const data = error instanceof ORPCError ? (error.data as { issue?: WorkbookIssue } | undefined) : undefined
    return data?.issue ? formatWorkbookIssue(data.issue, language) : refusals(error)
  }
  const previewFile = async (chosen: File) => {
    setUnread(undefined)
    setRefused([])
    await preview
      .mutateAsync({ planId, file: chosen, language })
      .catch((error: unknown) => setUnread(formatError(error)))
  }
  // After a background job, the plan is reloaded or the workbook is previewed again.
  const ended = job && !isRunning(job) ? job.state : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each end, whatever else changes meanwhile
  useEffect(() => {
    if (!job || !ended) return
    if (ended === 'done') return void queries.invalidateQueries({ queryKey: planApi.key() })
    const why = ended === 'cancelled' ? messages.cancelled : jobState(job)
    setOrderedId(undefined)
    if (ended === 'cancelled' || !file) return setUnread(why)
    void previewFile(file).then(() => setUnread((unread) => unread ?? why))
  }, [ended])
  const resetImport = () => {
    setOrderedId(undefined)
    order.reset()
    setFile(undefined)
    setUnread(undefined)
    setRefused([])
    setConflicts({})
    setOtherConflicts(undefined)
    setRemovals(new Set())
    setAllRemovals(false)
    preview.reset()
    write.reset()
  }
  const choose = async (chosen: File | undefined) => {
    resetImport()
    if (!chosen) return
    if (chosen.size > maxBytes) return setUnread(messages.tooLarge)
    setFile(chosen)
    await previewFile(chosen)
  }
  const importFile = async (reason: string) => {
    const state = preview.data?.state
    if (!file || !state) return
    setRefused([])
    setUnread(undefined)
    const choices = { conflicts, ...(otherConflicts && { otherConflicts }), removals: [...removals], allRemovals }
    const requested = { planId, file, state, language, choices, ...(reason && { reason }) }
    try {
      await (isLarge ? order.mutateAsync(requested) : write.mutateAsync(requested))
    } catch (error) {
      const code = error instanceof ORPCError ? error.code : undefined
      if (code === 'FILE_REJECTED') setRefused((error as WorkbookRejection).data.issues)
      // Shows the preview again, because decisions must refer to the current plan.
      if (code === 'PLAN_CHANGED_CONCURRENTLY') await previewFile(file)
      setUnread(formatError(error))
    }
  }
  const counts = preview.data?.counts
  const isLarge = counts !== undefined && Object.values(counts).reduce((sum, count) => sum + count, 0) > maxBatchSize
  const removed = (preview.data?.lines ?? []).filter(
    (line) => line.outcome === 'removed' && removals.has(line.id),
  ).length
  const isOpen = (id: string) => conflicts[id] === undefined && otherConflicts === undefined
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
      (ended === 'done' && counts ? { counts, removed: allRemovals ? counts.removed : removed } : undefined),
    getSide: (id: string): Side | undefined => conflicts[id] ?? otherConflicts,
    isRemoved: (id: string): boolean => allRemovals || removals.has(id),
    open: preview.data?.lines.filter((line) => line.outcome === 'conflict' && isOpen(line.id)).length ?? 0,
    allRemovals,
    otherConflicts,
    setSide: (id: string, side: Side) => setConflicts((all) => ({ ...all, [id]: side })),
    setEverySide: (side: Side) => {
      setConflicts({})
      setOtherConflicts(side)
    },
    setRemoves: (id: string, on: boolean) =>
      setRemovals((all) => new Set(on ? [...all, id] : [...all].filter((value) => value !== id))),
    setEveryRemoval: (on: boolean) => {
      setRemovals(new Set())
      setAllRemovals(on)
    },
    choose,
    importFile,
    reset: resetImport,
  }
}

type WorkbookRejection = ORPCError<'FILE_REJECTED', { issues: WorkbookRowIssue[] }>
export type WorkbookImport = ReturnType<typeof useWorkbookImport>
