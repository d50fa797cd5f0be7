import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

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
    stream.addEventListener('change', refresh)
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
