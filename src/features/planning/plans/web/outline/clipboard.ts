import { useSyncExternalStore } from 'react'
import type { Id } from '#shared/ids.ts'

const storageKey = 'integral.copied'
const listeners = new Set<() => void>()

/**
 * Copies outline elements to the clipboard, to paste them in any plan and any window of this browser. Only ids are
 * copied.
 */
export function copyToClipboard(ids: readonly Id[]): void {
  localStorage.setItem(storageKey, JSON.stringify(ids))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

export function useCopied(): readonly Id[] {
  const storedText = useSyncExternalStore(subscribe, () => localStorage.getItem(storageKey) ?? '[]')
  return JSON.parse(storedText) as Id[]
}
