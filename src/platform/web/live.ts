import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Something that changed: what it is and which, and the plan in which it stands. */
export interface LiveChange {
  kind: string
  id: string
  planId?: string
}

/** How a slice follows changes by itself, where asking everything anew would cost too much. */
export interface LiveFollower {
  /** Brings its questions up to date, having heard these changes. */
  follow: (queries: QueryClient, changes: readonly LiveChange[]) => void
  /** Questions that these changes leave as they are, beside what `follow` did: they are not asked again. */
  spares: (question: QueryKey, changes: readonly LiveChange[]) => boolean
}
const followers: LiveFollower[] = []
export const followLive = (follower: LiveFollower): void => void followers.push(follower)

/** Kinds that only the questions under one key show: how far work is, told twice a second. */
const aside: Record<string, QueryKey> = { job: [['jobs']] }
/** Another such kind, of a slice. */
export const showAside = (kind: string, questions: QueryKey): void => {
  aside[kind] = questions
}

/**
 * One event stream per browser: when something that this reader may see has changed, the questions on screen are asked
 * again, at most twice a second. Nothing is lost when the stream breaks: the browser reconnects and everything is asked anew.
 */
export function useLiveChanges(signedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!signedIn) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    /** What was heard since; undefined: something may have been missed. */
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
          predicate: ({ queryKey }) => !known || !followers.some(({ spares }) => spares(queryKey, known)),
        })
      }, 500)
    }
    const stream = new EventSource('/api/events')
    let broken = false
    stream.addEventListener('change', (event: MessageEvent<string>) => {
      const { changes } = JSON.parse(event.data) as { changes: LiveChange[] }
      for (const kind of new Set(changes.map((one) => one.kind)))
        if (aside[kind]) void queries.invalidateQueries({ queryKey: aside[kind], refetchType: 'active' })
      const others = changes.filter((one) => !aside[one.kind])
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
