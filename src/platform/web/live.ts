import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Whether all that changed is how far long work is: told twice a second, and shown by nothing else. */
function isOfJobs(event: MessageEvent<string>): boolean {
  const { changes } = JSON.parse(event.data) as { changes: { kind: string }[] }
  return changes.length > 0 && changes.every(({ kind }) => kind === 'job')
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
    const refresh = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        void queries.invalidateQueries({ refetchType: 'active' })
      }, 500)
    }
    const stream = new EventSource('/api/events')
    let broken = false
    stream.addEventListener('change', (event) => {
      if (isOfJobs(event)) void queries.invalidateQueries({ queryKey: [['jobs']], refetchType: 'active' })
      else refresh()
    })
    stream.onerror = () => {
      broken = true
    }
    stream.onopen = () => {
      if (broken) refresh()
      broken = false
    }
    return () => {
      clearTimeout(waiting)
      stream.close()
    }
  }, [queries, signedIn])
}
