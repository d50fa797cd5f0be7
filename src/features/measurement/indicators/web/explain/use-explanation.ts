import { useSearchValue } from '#platform/web/address.ts'
import type { Id } from '#shared/ids.ts'
import type { Parts } from '../../entities.ts'
import { parseParts, writeParts } from '../parts.ts'
import type { PeriodRange } from '../periods.ts'

export interface Explained extends PeriodRange {
  code: string
  areaId: Id
  /** The part, where a page shows several. */
  parts?: Parts
}

/** Stores in the address which figure is explained, so that it can be linked. */
export function useExplaining() {
  const [requestedFigure, ask] = useSearchValue('explain', { replace: true })
  const [code, areaId, startsOn, endsOn, parts = ''] = requestedFigure.split('~')
  return {
    explained:
      code && areaId && startsOn && endsOn ? { code, areaId, startsOn, endsOn, parts: parseParts(parts) } : undefined,
    explain: ({ parts: of = {}, ...rest }: Explained) =>
      ask([rest.code, rest.areaId, rest.startsOn, rest.endsOn, writeParts(of)].filter(Boolean).join('~')),
    close: () => ask(''),
  }
}
