import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/api.ts'
import type { Id } from '#shared/ids.ts'
import { type Act, type Draft, emptyArea } from './draft.ts'

/** Returns the form state. A recode or rename starts with the current names. */
export function useDraft(act: Act, areaId: Id | null) {
  const single = act === 'merge' ? null : areaId
  const [draft, setDraft] = useState<Draft>({
    act,
    date: '',
    fromIds: act === 'merge' && areaId ? [areaId] : [],
    areaId: single,
    area: emptyArea,
    parts: [emptyArea, emptyArea],
    isContinued: false,
    partNumbers: {},
    announced: false,
    announcement: {},
    parents: [],
  })
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const begins = draft.act === 'recode' || draft.act === 'rename'
  const { data: page } = useQuery({
    ...registryApi.areas.getArea.queryOptions({ input: { id: draft.areaId ?? '' } }),
    enabled: begins && draft.areaId !== null,
  })
  const [prefilledAreaId, setPrefilledAreaId] = useState<Id>()
  if (begins && page && page.area.id === draft.areaId && prefilledAreaId !== page.area.id) {
    setPrefilledAreaId(page.area.id)
    set({ area: { code: '', officialCode: page.area.officialCode ?? '', names: page.area.names } })
  }
  return { draft, set }
}
