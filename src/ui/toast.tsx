import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { Button, IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './toast.module.css'

export interface Toast {
  message: ReactNode
  tone?: 'plain' | 'bad'
  /** Undoes the act. */
  undo?: { label: string; onUndo: () => void }
}

const ToastContext = createContext<(toast: Toast) => void>(() => {
  throw new Error('useToast needs a ToastProvider around it')
})

/** Returns a function that shows a short message about an event. It stays the same between renders. */
export const useToast = () => use(ToastContext)

/**
 * Display time in ms, long enough to read and to reach the undo button. The timer stops while the toast is hovered or
 * has the focus.
 */
const staysMs = 8000
const maxToasts = 3

/** Provides the toasts of the application. They are announced politely and never take the focus. */
export function ToastProvider({
  children,
  labels,
}: {
  children: ReactNode
  labels: { region: string; close: string }
}) {
  const [shown, setShown] = useState<(Toast & { id: number })[]>([])
  const nextId = useRef(0)
  const showToast = useCallback((toast: Toast) => {
    nextId.current += 1
    const entry = { ...toast, id: nextId.current }
    setShown((current) => [...current, entry].slice(-maxToasts))
  }, [])
  const close = useCallback((id: number) => setShown((current) => current.filter((toast) => toast.id !== id)), [])
  return (
    <ToastContext value={showToast}>
      {children}
      <section className={styles.region} aria-label={labels.region} aria-live="polite" data-print="hide">
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} closeLabel={labels.close} onClose={() => close(toast.id)} />
        ))}
      </section>
    </ToastContext>
  )
}

function ToastCard({ toast, closeLabel, onClose }: { toast: Toast; closeLabel: string; onClose: () => void }) {
  const [isPaused, setIsPaused] = useState(false)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    // Errors stay visible until closed.
    if (isPaused || toast.tone === 'bad') return
    const timer = setTimeout(() => close.current(), staysMs)
    return () => clearTimeout(timer)
  }, [isPaused, toast.tone])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops its clock
    <div
      className={classNames(styles.toast, toast.tone === 'bad' && styles.bad)}
      onMouseEnter={() => setIsPaused(true)}
      onMouseLeave={() => setIsPaused(false)}
      onFocus={() => setIsPaused(true)}
      onBlur={() => setIsPaused(false)}
    >
      <span className={styles.message}>{toast.message}</span>
      {toast.undo && (
        <Button
          size="small"
          variant="quiet"
          icon="undo"
          className={styles.undo}
          onClick={() => {
            toast.undo?.onUndo()
            onClose()
          }}
        >
          {toast.undo.label}
        </Button>
      )}
      <IconButton label={closeLabel} icon="close" size="small" className={styles.close} onClick={onClose} />
    </div>
  )
}
