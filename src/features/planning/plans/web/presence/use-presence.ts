import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { registerIsolatedKind } from '#platform/web/live.ts'
import { useSession } from '#platform/web/session.tsx'
import { type Id, newId } from '#shared/ids.ts'
import type { Present } from '../../presence/contract.ts'
import { planApi, planClient } from '../api.ts'

registerIsolatedKind('presence', planApi.presence.key())

/** Interval in ms at which a page reports that it is open. */
const every = 10_000
/** Delay in ms before a position is reported, so that fast movement through rows is not. */
const reportDelayMs = 400

export interface Presence {
  present: readonly Present[]
  /** Persons per element. */
  personsByElement: ReadonlyMap<Id, readonly Present[]>
  /** Reports that the user moved to an element. The function's identity is stable. */
  goTo: (elementId: Id | null) => void
}

/** Reports the user's presence and position while the page is open, and loads the other persons. */
export function usePresence(planId: Id): Presence {
  const isSomebody = useSession().person !== null
  const [pageId] = useState(newId)
  const place = useRef<Id | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const query = useQuery({
    ...planApi.presence.listParticipants.queryOptions({ input: { planId } }),
    enabled: isSomebody,
    // A page that closed without a notification triggers no event, so the list is reloaded regularly.
    refetchInterval: every,
  })

  const toText = useCallback(() => {
    clearTimeout(waiting.current)
    planClient.presence.joinPresence({ planId, pageId, elementId: place.current }).catch(() => undefined)
  }, [planId, pageId])

  useEffect(() => {
    if (!isSomebody) return
    toText()
    const again = setInterval(toText, every)
    // The request must continue after the page closes.
    const leavePresence = () =>
      void fetch(`/api/plans/${planId}/present`, {
        method: 'DELETE',
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pageId }),
      }).catch(() => undefined)
    window.addEventListener('pagehide', leavePresence)
    return () => {
      clearInterval(again)
      clearTimeout(waiting.current)
      window.removeEventListener('pagehide', leavePresence)
      leavePresence()
    }
  }, [isSomebody, planId, pageId, toText])

  const goTo = useCallback(
    (elementId: Id | null) => {
      if (place.current === elementId) return
      place.current = elementId
      clearTimeout(waiting.current)
      if (isSomebody) waiting.current = setTimeout(toText, reportDelayMs)
    },
    [isSomebody, toText],
  )
  const present = query.data ?? emptyPresence
  const personsByElement = useMemo(
    () =>
      Map.groupBy(
        present.filter((entry) => entry.elementId !== null),
        (entry) => entry.elementId!,
      ),
    [present],
  )
  return { present, personsByElement, goTo }
}

const emptyPresence: readonly Present[] = []
