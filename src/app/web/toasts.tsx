import type { ReactNode } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { ToastProvider } from '#ui/toast.tsx'

export function Toasts({ children }: { children: ReactNode }) {
  const messages = useMessages(platformMessages)
  return <ToastProvider labels={{ region: messages.notices, close: messages.close }}>{children}</ToastProvider>
}
