import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { WorkbookFault } from '#platform/workbook/contract.ts'
import { mostBytes } from '#platform/workbook/model.ts'
import { workbookFaultWords } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import type { WorkbookRowFault } from '../../workbook/contract.ts'
import { planWorkbookMessages } from '../../workbook/messages/index.ts'
import { planApi } from '../api.ts'
import { workbookCardMessages } from './messages/index.ts'

export type Side = 'workbook' | 'plan'

/** A workbook on its way into a plan: looked at, decided on row by row, written. */
export function useBringingIn(planId: Id) {
  const { language } = useReading()
  const words = useWords(workbookCardMessages)
  const refusals = useRefusalWords(useWords(planWorkbookMessages).refusals)
  const queries = useQueryClient()
  const [file, setFile] = useState<File>()
  const [unread, setUnread] = useState<string>()
  const [refused, setRefused] = useState<WorkbookRowFault[]>([])
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Side>>>({})
  const [otherConflicts, setOtherConflicts] = useState<Side>()
  const [removals, setRemovals] = useState<ReadonlySet<string>>(new Set())
  const [allRemovals, setAllRemovals] = useState(false)
  const preview = useMutation(planApi.workbook.previewWorkbookImport.mutationOptions())
  const write = useMutation(
    planApi.workbook.importWorkbook.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )

  const said = (error: unknown): string => {
    const data = error instanceof ORPCError ? (error.data as { fault?: WorkbookFault } | undefined) : undefined
    return data?.fault ? workbookFaultWords(data.fault, language) : refusals(error)
  }
  const look = async (chosen: File) => {
    setUnread(undefined)
    setRefused([])
    await preview.mutateAsync({ planId, file: chosen, language }).catch((error: unknown) => setUnread(said(error)))
  }
  const leave = () => {
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
    leave()
    if (!chosen) return
    if (chosen.size > mostBytes) return setUnread(words.tooLarge)
    setFile(chosen)
    await look(chosen)
  }
  const bring = async (reason: string) => {
    const state = preview.data?.state
    if (!file || !state) return
    setRefused([])
    setUnread(undefined)
    const choices = { conflicts, ...(otherConflicts && { otherConflicts }), removals: [...removals], allRemovals }
    try {
      await write.mutateAsync({ planId, file, state, language, choices, ...(reason && { reason }) })
    } catch (error) {
      const code = error instanceof ORPCError ? error.code : undefined
      if (code === 'FILE_REFUSED') setRefused((error as Refusal).data.faults)
      // Shown anew: what is decided on is what the plan is now.
      if (code === 'PLAN_CHANGED_MEANWHILE') await look(file)
      setUnread(said(error))
    }
  }
  const isOpen = (id: string) => conflicts[id] === undefined && otherConflicts === undefined
  return {
    file,
    unread,
    faults: refused.length > 0 ? refused : (preview.data?.faults ?? []),
    preview: preview.data,
    isReading: preview.isPending,
    isWriting: write.isPending,
    done: write.data,
    sideOf: (id: string): Side | undefined => conflicts[id] ?? otherConflicts,
    removes: (id: string): boolean => allRemovals || removals.has(id),
    open: preview.data?.lines.filter((line) => line.outcome === 'conflict' && isOpen(line.id)).length ?? 0,
    allRemovals,
    otherConflicts,
    setSide: (id: string, side: Side) => setConflicts((all) => ({ ...all, [id]: side })),
    setEverySide: (side: Side) => {
      setConflicts({})
      setOtherConflicts(side)
    },
    setRemoves: (id: string, on: boolean) =>
      setRemovals((all) => new Set(on ? [...all, id] : [...all].filter((one) => one !== id))),
    setEveryRemoval: (on: boolean) => {
      setRemovals(new Set())
      setAllRemovals(on)
    },
    choose,
    bring,
    leave,
  }
}

type Refusal = ORPCError<'FILE_REFUSED', { faults: WorkbookRowFault[] }>
export type BringingIn = ReturnType<typeof useBringingIn>
