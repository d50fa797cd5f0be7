import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useGo, usePath, useSearchText, useSearchValue } from '#platform/web/address.ts'
import { Id } from '#shared/ids.ts'
import { Standing } from '../../results/entities.ts'
import { targetStatusApi } from '../api.ts'

const filterNames = ['indicator', 'area', 'status', 'kind', 'owner', 'upper'] as const
type FilterName = (typeof filterNames)[number]
const rowsAtOnce = 25

/** Returns the selected filters, which are stored in the address. */
export function useStandingFilters() {
  const search = new URLSearchParams(useSearchText())
  const path = usePath()
  const go = useGo()
  const value = (name: FilterName) => search.get(name) ?? ''
  const idOf = (name: FilterName) => Id.safeParse(value(name)).data
  const addressWith = (given: Partial<Record<FilterName, string>>): string => {
    const values = new URLSearchParams(search)
    for (const [name, one] of Object.entries(given)) {
      if (one) values.set(name, one)
      else values.delete(name)
    }
    return values.size > 0 ? `${path}?${values}` : path
  }
  return {
    filter: {
      indicator: value('indicator') || undefined,
      areaId: idOf('area'),
      planKind: value('kind') || undefined,
      ownerId: idOf('owner'),
      upperId: idOf('upper'),
    },
    status: Standing.safeParse(value('status')).data,
    isNarrowed: filterNames.some((name) => value(name) !== ''),
    addressWith,
    set: (given: Partial<Record<FilterName, string>>) => go(addressWith(given)),
    clear: () => go(addressWith(Object.fromEntries(filterNames.map((name) => [name, ''])))),
  }
}
export type StandingFilters = ReturnType<typeof useStandingFilters>

/** Returns the status summary and the list of results for the filters in the address. */
export function useStandings({ filter, status }: Pick<StandingFilters, 'filter' | 'status'>) {
  const summary = useQuery({
    ...targetStatusApi.getStandings.queryOptions({ input: { ...filter, status } }),
    placeholderData: (previous) => previous,
    staleTime: 30_000,
  })
  const list = useInfiniteQuery({
    ...targetStatusApi.listStandings.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, status, after, most: rowsAtOnce }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
    placeholderData: (previous) => previous,
  })
  return { summary, list, rows: list.data?.pages.flatMap((page) => page.rows) ?? [] }
}

/** Returns the selected area within a group, and the plan whose implemented elements are shown. */
export function useStandingLooks() {
  const [area, lookAt] = useSearchValue('look', { replace: true })
  const [group, setGroup] = useSearchValue('peers', { replace: true })
  const [plan] = useSearchValue('plan')
  return { areaId: Id.safeParse(area).data, lookAt, group, setGroup, planId: Id.safeParse(plan).data }
}
