import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'

/** For mutations that end by leaving the page (sign-in). The browser does not ask for confirmation. */
export const leavesThePage = { leavesThePage: true }

/** Makes the browser ask for confirmation before it leaves the page while data is being sent to the server. */
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
