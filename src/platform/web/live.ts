import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** A change: the kind, the id and the plan that contains the subject. */
export interface LiveChange {
  kind: string
  id: string
  planId?: string
}

/** The functions with which a slice applies changes itself, where reloading all queries would be too expensive. */
export interface LiveFollower {
  /** Updates the slice's queries for these changes. */
  follow: (queries: QueryClient, changes: readonly LiveChange[]) => void
  /** Returns whether a query is not affected by these changes, so that it is not reloaded. */
  isUnaffected: (question: QueryKey, changes: readonly LiveChange[]) => boolean
}
const followers: LiveFollower[] = []
export const followLive = (follower: LiveFollower): void => void followers.push(follower)

/**
 * Kinds that are shown only by the queries under a single key, such as the progress of a job, which is sent twice a
 * second.
 */
const aside: Record<string, QueryKey> = { job: [['jobs']] }
/** Registers such a kind for a slice. */
export const registerIsolatedKind = (kind: string, questions: QueryKey): void => {
  aside[kind] = questions
}

/**
 * Opens an event stream per browser and reloads the displayed queries when readable data has changed, at most twice a
 * second. After an interruption the browser reconnects and all queries are reloaded.
 */
export function useLiveChanges(signedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!signedIn) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    /** The changes received since the last refresh. Undefined: changes may have been missed. */
    let heard: LiveChange[] | undefined = []
    const refresh = (changes: readonly LiveChange[] | undefined) => {
      heard = changes && heard ? [...heard, ...changes] : undefined
      waiting ??= setTimeout(() => {
        const known = heard
        waiting = undefined
        heard = []
        if (known) for (const { follow } of followers) follow(queries, known)
        void queries.invalidateQueries({
          refetchType: 'active',
          predicate: ({ queryKey }) => !known || !followers.some(({ isUnaffected }) => isUnaffected(queryKey, known)),
        })
      }, 500)
    }
    const stream = new EventSource('/api/events')
    let broken = false
    stream.addEventListener('change', (event: MessageEvent<string>) => {
      const { changes } = JSON.parse(event.data) as { changes: LiveChange[] }
      for (const kind of new Set(changes.map((change) => change.kind)))
        if (aside[kind]) void queries.invalidateQueries({ queryKey: aside[kind], refetchType: 'active' })
      const others = changes.filter((change) => !aside[change.kind])
      if (changes.length === 0) refresh(undefined)
      else if (others.length > 0) refresh(others)
    })
    stream.onerror = () => {
      broken = true
    }
    stream.onopen = () => {
      if (broken) refresh(undefined)
      broken = false
    }
    return () => {
      clearTimeout(waiting)
      stream.close()
    }
  }, [queries, signedIn])
}
