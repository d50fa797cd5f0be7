import { useSearchValue } from '#platform/web/address.ts'
import type { Id } from '#shared/ids.ts'
import type { Parts } from '../../entities.ts'
import { readParts, writeParts } from '../parts.ts'
import type { PeriodOf } from '../periods.ts'

export interface Explained extends PeriodOf {
  code: string
  areaId: Id
  /** Of which part, where a page shows several beside each other. */
  parts?: Parts
}

/** Which figure is being explained: it stands in the address, so that it can be linked to. */
export function useExplaining() {
  const [asked, ask] = useSearchValue('explain', { replace: true })
  const [code, areaId, startsOn, endsOn, parts = ''] = asked.split('~')
  return {
    explained:
      code && areaId && startsOn && endsOn ? { code, areaId, startsOn, endsOn, parts: readParts(parts) } : undefined,
    explain: ({ parts: of = {}, ...one }: Explained) =>
      ask([one.code, one.areaId, one.startsOn, one.endsOn, writeParts(of)].filter(Boolean).join('~')),
    close: () => ask(''),
  }
}
