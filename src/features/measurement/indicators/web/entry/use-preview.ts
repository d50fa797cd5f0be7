import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Id } from '#shared/ids.ts'
import type { Anomaly } from '../../anomalies/contract.ts'
import type { ApprovalNamed } from '../../approval-status/entities.ts'
import type { Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import type { PeriodRange } from '../periods.ts'
import { type Judged, placeKey, toDraftFigures } from './draft.ts'

/** Maximum number of cells checked before saving; further cells are checked when they are saved. */
const maxPreviewedCells = 2_000

/** A grid and the input in it. */
export interface Previewed {
  code: string
  parts: Parts
  areas: readonly { id: Id }[]
  periods: readonly PeriodRange[]
  figuresToReport: readonly Judged[]
}

interface Preview {
  /** Unusual figures by cell: in the input, otherwise in the current figure. */
  anomalies: ReadonlyMap<string, Anomaly[]>
  /** Cells whose input differs from the approved figure, with the approver where the reader may know it. */
  locked: ReadonlyMap<string, ApprovalNamed | undefined>
}

const toKey = (parts: Parts): string => JSON.stringify(Object.entries(parts).toSorted())

/**
 * Queries in advance which cells are approved and which figures are unusual. Stores no data and does not block the
 * user.
 */
export function usePreview({ code, parts, areas, periods, figuresToReport }: Previewed): Preview {
  const some = useMemo(() => figuresToReport.slice(0, maxPreviewedCells), [figuresToReport])
  const typed = useQuery({
    ...indicatorApi.anomalies.previewFigures.queryOptions({ input: { figures: toDraftFigures(code, parts, some) } }),
    enabled: some.length > 0,
  })
  const query = useQuery(
    indicatorApi.anomalies.listAnomalies.queryOptions({
      input: {
        indicator: code,
        areaIds: areas.slice(0, 700).map(({ id }) => id),
        from: periods[0]!.startsOn,
        to: periods.at(-1)!.endsOn,
      },
    }),
  )
  return useMemo(() => {
    const anomalies = new Map<string, Anomaly[]>()
    const add = (key: string, anomaly: Anomaly) => anomalies.set(key, [...(anomalies.get(key) ?? []), anomaly])
    const typedAt = new Set(some.map(({ key }) => key))
    for (const anomaly of query.data?.anomalies ?? []) {
      const key = placeKey({ areaId: anomaly.areaId, period: anomaly })
      if (!typedAt.has(key) && toKey(anomaly.parts) === toKey(parts)) add(key, anomaly)
    }
    for (const { line, anomaly } of typed.data?.anomalies ?? []) {
      const at = some[line]
      if (at) add(at.key, anomaly)
    }
    const locked = new Map(
      (typed.data?.locked ?? []).flatMap(({ line, approval }) => {
        const at = some[line]
        return at ? [[at.key, approval] as const] : []
      }),
    )
    return { anomalies, locked }
  }, [some, query.data, typed.data, parts])
}
