import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Metadata of mutations that end by leaving the page (sign-in), so that the browser does not ask for confirmation. */
export const leavePageMeta = { leavesThePage: true }

/** Makes the browser ask for confirmation before it leaves the page while data is being sent to the server. */
export function LeaveGuard(): null {
  const isWriting = useIsMutating({ predicate: ({ meta }) => meta !== leavePageMeta }) > 0
  useEffect(() => {
    if (!isWriting) return
    const confirmLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', confirmLeave)
    return () => window.removeEventListener('beforeunload', confirmLeave)
  }, [isWriting])
  return null
}
