import { useSearchValue } from '#platform/web/address.ts'
import type { Id } from '#shared/ids.ts'
import type { PeriodOf } from '../periods.ts'

export interface Explained extends PeriodOf {
  code: string
  areaId: Id
}

/** Which figure is being explained: it stands in the address, so that it can be linked to. */
export function useExplaining() {
  const [asked, ask] = useSearchValue('explain', { replace: true })
  const [code, areaId, startsOn, endsOn] = asked.split('~')
  return {
    explained: code && areaId && startsOn && endsOn ? { code, areaId, startsOn, endsOn } : undefined,
    explain: (one: Explained) => ask([one.code, one.areaId, one.startsOn, one.endsOn].join('~')),
    close: () => ask(''),
  }
}
