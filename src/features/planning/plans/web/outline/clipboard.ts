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

function subscribe(describe: () => void) {
  listeners.add(describe)
  window.addEventListener('storage', describe)
  return () => {
    listeners.delete(describe)
    window.removeEventListener('storage', describe)
  }
}

export function useCopied(): readonly Id[] {
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(storageKey) ?? '[]')
  return JSON.parse(kept) as Id[]
}
