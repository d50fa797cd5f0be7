import { type RefObject, useEffect, useRef } from 'react'
import { useSearchValue } from '#platform/web/address.ts'

const controls = 'input, select, textarea, button, [contenteditable="true"]'

/** Focuses the panel section or field named in the URL (`at`), after the content has loaded. */
export function useFieldFocus(isReady: boolean): RefObject<HTMLDivElement | null> {
  const ground = useRef<HTMLDivElement>(null)
  const [at] = useSearchValue('at', { replace: true })
  useEffect(() => {
    if (!isReady || at === '') return
    const name = CSS.escape(at)
    const element = ground.current?.querySelector<HTMLElement>(`[name="${name}"], [data-part="${name}"]`)
    const control = element?.matches(controls) ? element : element?.querySelector<HTMLElement>(controls)
    control?.focus()
    control?.scrollIntoView?.({ block: 'center' })
  }, [isReady, at])
  return ground
}
