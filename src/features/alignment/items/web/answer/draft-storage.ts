import { useState } from 'react'

const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/**
 * Stores input in this browser, so that a reload loses no text. `undefined` removes it. `isValid` rejects a value that
 * an earlier release stored in another shape.
 */
export function useStoredDraft<Value>(key: string, isValid: (value: unknown) => value is Value) {
  const name = `integral.${key}`
  const [value, setValue] = useState<Value | undefined>(() => {
    const storedValue = read(name)
    return isValid(storedValue) ? storedValue : undefined
  })
  const storeDraft = (next: Value | undefined) => {
    setValue(next)
    if (next === undefined) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(next))
  }
  return [value, storeDraft] as const
}
