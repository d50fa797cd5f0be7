import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Of what ends by leaving the page (signing in): nobody is asked about it. */
export const leavesThePage = { leavesThePage: true }

/** As long as something that was written is on its way to the server, the browser asks before it leaves the page. */
export function AskBeforeLeaving(): null {
  const isWriting = useIsMutating({ predicate: ({ meta }) => meta !== leavesThePage }) > 0
  useEffect(() => {
    if (!isWriting) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWriting])
  return null
}
