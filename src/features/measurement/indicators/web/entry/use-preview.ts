import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Id } from '#shared/ids.ts'
import type { FigureFinding } from '../../anomalies/contract.ts'
import type { ApprovalNamed } from '../../approvals/entities.ts'
import type { Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import type { PeriodOf } from '../periods.ts'
import { type Judged, placeKey, toldOf } from './draft.ts'

/** Maximum number of cells checked before saving; further cells are checked when they are saved. */
const mostLooked = 2_000

/** A grid and the input in it. */
export interface Previewed {
  code: string
  parts: Parts
  areas: readonly { id: Id }[]
  periods: readonly PeriodOf[]
  told: readonly Judged[]
}

interface Preview {
  /** Unusual figures by cell: in the input, otherwise in the current figure. */
  findings: ReadonlyMap<string, FigureFinding[]>
  /** Cells whose input differs from the approved figure, with the approver where the reader may know it. */
  locked: ReadonlyMap<string, ApprovalNamed | undefined>
}

const keyOf = (parts: Parts): string => JSON.stringify(Object.entries(parts).toSorted())

/**
 * Queries in advance which cells are approved and which figures are unusual. Stores no data and does not block the
 * user.
 */
export function usePreview({ code, parts, areas, periods, told }: Previewed): Preview {
  const some = useMemo(() => told.slice(0, mostLooked), [told])
  const typed = useQuery({
    ...indicatorApi.findings.previewFigures.queryOptions({ input: { figures: toldOf(code, parts, some) } }),
    enabled: some.length > 0,
  })
  const stands = useQuery(
    indicatorApi.findings.listFindings.queryOptions({
      input: {
        indicator: code,
        areaIds: areas.slice(0, 700).map(({ id }) => id),
        from: periods[0]!.startsOn,
        to: periods.at(-1)!.endsOn,
      },
    }),
  )
  return useMemo(() => {
    const findings = new Map<string, FigureFinding[]>()
    const add = (key: string, finding: FigureFinding) => findings.set(key, [...(findings.get(key) ?? []), finding])
    const typedAt = new Set(some.map(({ key }) => key))
    for (const finding of stands.data?.findings ?? []) {
      const key = placeKey({ areaId: finding.areaId, period: finding })
      if (!typedAt.has(key) && keyOf(finding.parts) === keyOf(parts)) add(key, finding)
    }
    for (const { line, finding } of typed.data?.findings ?? []) {
      const at = some[line]
      if (at) add(at.key, finding)
    }
    const locked = new Map(
      (typed.data?.locked ?? []).flatMap(({ line, approval }) => {
        const at = some[line]
        return at ? [[at.key, approval] as const] : []
      }),
    )
    return { findings, locked }
  }, [some, stands.data, typed.data, parts])
}
