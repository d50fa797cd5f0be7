import { useMemo } from 'react'
import { useNavigateTo, usePath, useSearchText } from '#platform/web/address.ts'
import { type Choice, loadChoice, writeChoice, writeWithin } from './choice.ts'

/** Returns the selection in the address. Each change adds a history entry. */
export function useChoice() {
  const search = useSearchText()
  const path = usePath()
  const go = useNavigateTo()
  return useMemo(() => {
    const navigateTo = (query: string) => go(query ? `${path}?${query}` : path)
    return {
      choice: loadChoice(search),
      choose: (change: Partial<Choice>) => navigateTo(writeChoice(search, change)),
      chooseAreaFilter: (within: Choice['areaGroup']) => navigateTo(writeWithin(search, within)),
    }
  }, [search, path, go])
}
export type Choosing = ReturnType<typeof useChoice>
