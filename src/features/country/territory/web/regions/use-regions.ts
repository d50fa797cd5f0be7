import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Region } from '../../regions/contract.ts'
import { isMemberOn } from '../../regions/model.ts'
import { regionApi } from '../api.ts'

/** A border region while it is drawn: a new region, or new members of an existing region. */
export interface RegionDraft {
  region: Region | null
  date: string
  memberIds: readonly Id[]
}

/** Reads the border regions on the day, the region in the address, and the region that is being drawn. */
export function useRegions(date: string) {
  const [regionId, selectRegion] = useSearchValue('region', { replace: true })
  const [draft, setDraft] = useState<RegionDraft>()
  const query = useQuery(regionApi.listRegions.queryOptions({ input: { date: date || undefined } }))
  const regions = query.data?.regions ?? []
  const day = date || legalToday()
  const toggle = (areaId: Id) =>
    setDraft(
      (current) =>
        current && {
          ...current,
          memberIds: current.memberIds.includes(areaId)
            ? current.memberIds.filter((id) => id !== areaId)
            : [...current.memberIds, areaId],
        },
    )
  return {
    query,
    regions,
    canWrite: query.data?.abilities.write ?? false,
    selected: regions.find(({ id }) => id === regionId),
    selectRegion,
    draft,
    setDraft,
    /** Adds an area to the draft, or removes it. Undefined: nothing is being drawn. */
    toggle: draft && toggle,
    startNew: () => setDraft({ region: null, date: day, memberIds: [] }),
    startChange: (region: Region) =>
      setDraft({
        region,
        date: day,
        memberIds: region.members.filter((member) => isMemberOn(member, day)).map(({ areaId }) => areaId),
      }),
  }
}
export type Regions = ReturnType<typeof useRegions>

/** Returns the areas that the map outlines: those of the draft, or else of the selected region. */
export function listOutlined({ draft, selected }: Pick<Regions, 'draft' | 'selected'>): readonly Id[] {
  return draft?.memberIds ?? selected?.areaIds ?? []
}
