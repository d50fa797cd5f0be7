import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { useToast } from '#ui/toast.tsx'
import { fileApi } from './api.ts'
import { fileMessages } from './messages/index.ts'
import { sendFile } from './send-file.ts'

/** A file that is being uploaded, or a refused file with the reason. */
export interface Outgoing {
  key: number
  name: string
  /** Undefined while the file waits in the queue. */
  share: number | undefined
  reason?: string
  stop: () => void
}

/** Uploads files in sequence. A refused file remains on the page with the reason until the user closes it. */
export function useSending(planId: Id) {
  const messages = useMessages(fileMessages)
  const describeError = useErrorMessage(messages.errors)
  const toast = useToast()
  const queries = useQueryClient()
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const next = useRef(0)
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  const change = (key: number, more: Partial<Outgoing>) =>
    setOutgoing((all) => all.map((entry) => (entry.key === key ? { ...entry, ...more } : entry)))
  const close = (key: number) => setOutgoing((all) => all.filter((entry) => entry.key !== key))

  const send = (files: readonly File[], marking: Marking | undefined) => {
    for (const file of files) {
      const key = next.current
      next.current += 1
      const stopping = new AbortController()
      const entry: Outgoing = { key, name: file.name, share: undefined, stop: () => stopping.abort() }
      setOutgoing((all) => [...all, entry])
      turn.current = turn.current.then(async () => {
        if (stopping.signal.aborted) return close(key)
        const onProgress = (share: number) => change(key, { share })
        onProgress(0)
        try {
          const { name } = await sendFile({ planId, file, marking, onProgress, signal: stopping.signal })
          close(key)
          toast({ message: messages.sent(name) })
          await queries.invalidateQueries({ queryKey: fileApi.key() })
        } catch (error) {
          if (stopping.signal.aborted) close(key)
          else change(key, { reason: describeError(error) })
        }
      })
    }
  }
  return { outgoing, send, close }
}
