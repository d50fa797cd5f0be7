import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'
import { type TypedOrigin, toOriginInput } from '#features/measurement/indicators/web/origin.ts'
import { isOpen, jobApi, storeJob, useJob, useJobMessages } from '#platform/jobs/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { FigurePreview, ImportIssue } from '../preview/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { figureImportClient } from './api.ts'
import { listIndicatorCodes } from './fix.ts'
import { fromFileMessages } from './messages/index.ts'
import { useFileErrorMessage } from './use-from-file.ts'

export interface FigureImportInput {
  file: File
  ownerId: Id
  importProfile: ImportProfile
  indicator: string | null
  period: string | undefined
  /** Whether the user confirmed the figures that are replaced. */
  replaces: boolean
  origin: TypedOrigin
  saveImportProfile: boolean
  correction?: string
  counts: FigurePreview['counts']
  isLong: boolean
}

/** The result of an import. Null: not known (too many figures to compare, or the page was reloaded). */
export interface ImportResult {
  fileName: string
  added: number | null
  revised: number | null
  unchanged: number | null
  indicators: readonly string[]
}

/** Imports a file, immediately or as a background job. After an error, user input is kept. */
export function useFigureImport() {
  const messages = useMessages(fromFileMessages)
  const { messages: jobMessages, state: jobState } = useJobMessages()
  const describeError = useFileErrorMessage({ ...messages.errors, ...jobMessages.errors })
  const queries = useQueryClient()
  const [jobId, setJobId] = useSearchValue('job', { replace: true })
  const job = useJob(jobId || undefined)
  const [ordered, setOrdered] = useState<ImportResult>()
  const [result, setDone] = useState<ImportResult>()
  const [errorMessage, setRefused] = useState<string>()
  const [issues, setIssues] = useState<readonly ImportIssue[]>([])
  const fresh = () => queries.invalidateQueries({ queryKey: indicatorApi.key() })

  const clear = () => {
    setRefused(undefined)
    setIssues([])
  }

  const act = useMutation({
    mutationFn: async (given: FigureImportInput) => {
      const { file, ownerId, importProfile, indicator, period, replaces, origin, saveImportProfile, correction } = given
      const { counts, isLong } = given
      const input = {
        file,
        ownerId,
        importProfile,
        ...(indicator !== null && { indicator }),
        ...toOriginInput(origin),
        saveImportProfile,
        confirmed: true,
        ...(period !== undefined && { period }),
        ...(replaces && { replacements: counts.revised === null ? '100%' : String(counts.revised) }),
        ...(correction !== undefined && { correction }),
      }
      const indicators = listIndicatorCodes(importProfile, indicator)
      if (isLong) {
        const job = await figureImportClient.requestFigureImport(input)
        await storeJob(queries, job)
        // The job imports exactly the previewed figures, or none.
        setOrdered({ fileName: file.name, ...counts, indicators })
        setJobId(job.id)
        void queries.invalidateQueries({ queryKey: jobApi.listJobs.key() })
        return
      }
      const { added, revised, unchanged } = await figureImportClient.importFigures(input)
      setDone({ fileName: file.name, added, revised, unchanged, indicators })
      await fresh()
    },
    onMutate: clear,
    onError: (error) => {
      setRefused(describeError(error))
      if (error instanceof ORPCError && error.code === 'FILE_REJECTED')
        setIssues((error.data as { issues: ImportIssue[] }).issues)
    },
  })

  const ended = job && !isOpen(job) ? job.state : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once when the job ends
  useEffect(() => {
    if (!job || !ended) return
    if (ended === 'done') {
      setDone(ordered ?? { fileName: job.title, added: null, revised: null, unchanged: null, indicators: [] })
      void fresh()
    } else setRefused(ended === 'cancelled' ? messages.importFigures.cancelled : jobState(job))
    setJobId('')
  }, [ended])
  return {
    importFigures: (what: FigureImportInput) => act.mutate(what),
    isImporting: act.isPending,
    job: job && isOpen(job) ? job : undefined,
    result,
    errorMessage,
    issues,
    clear,
    reset: () => {
      setDone(undefined)
      setOrdered(undefined)
      clear()
    },
  }
}
