import type { ReactNode } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { ToastProvider } from '#ui/toast.tsx'

export function Toasts({ children }: { children: ReactNode }) {
  const words = useWords(platformMessages)
  return <ToastProvider labels={{ region: words.notices, close: words.close }}>{children}</ToastProvider>
}
