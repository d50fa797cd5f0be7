import { useSyncExternalStore } from 'react'
import type { Id } from '#shared/ids.ts'

const storageKey = 'integral.copied'
const listeners = new Set<() => void>()

/** What was copied from an outline, to be pasted in this plan or, in any window of this browser, in another: ids only. */
export function copyToClipboard(ids: readonly Id[]): void {
  localStorage.setItem(storageKey, JSON.stringify(ids))
  for (const told of listeners) told()
}

function subscribe(told: () => void) {
  listeners.add(told)
  window.addEventListener('storage', told)
  return () => {
    listeners.delete(told)
    window.removeEventListener('storage', told)
  }
}

export function useCopied(): readonly Id[] {
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(storageKey) ?? '[]')
  return JSON.parse(kept) as Id[]
}
