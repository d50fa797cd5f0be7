import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigateTo, usePath, useSearchText, useSearchValue } from '#platform/web/address.ts'
import { Id } from '#shared/ids.ts'
import { ResultStatus } from '../../results/entities.ts'
import { targetStatusApi } from '../api.ts'

const filterNames = ['indicator', 'area', 'status', 'kind', 'owner', 'upper'] as const
type FilterName = (typeof filterNames)[number]
const pageSize = 25

/** Returns the selected filters, which are stored in the address. */
export function useResultStatusFilters() {
  const search = new URLSearchParams(useSearchText())
  const path = usePath()
  const go = useNavigateTo()
  const value = (name: FilterName) => search.get(name) ?? ''
  const parseFilterId = (name: FilterName) => Id.safeParse(value(name)).data
  const getFilterPath = (given: Partial<Record<FilterName, string>>): string => {
    const values = new URLSearchParams(search)
    for (const [name, entry] of Object.entries(given)) {
      if (entry) values.set(name, entry)
      else values.delete(name)
    }
    return values.size > 0 ? `${path}?${values}` : path
  }
  return {
    filter: {
      indicator: value('indicator') || undefined,
      areaId: parseFilterId('area'),
      planKind: value('kind') || undefined,
      ownerId: parseFilterId('owner'),
      upperId: parseFilterId('upper'),
    },
    status: ResultStatus.safeParse(value('status')).data,
    isNarrowed: filterNames.some((name) => value(name) !== ''),
    addressWith: getFilterPath,
    set: (given: Partial<Record<FilterName, string>>) => go(getFilterPath(given)),
    clear: () => go(getFilterPath(Object.fromEntries(filterNames.map((name) => [name, ''])))),
  }
}
export type ResultStatusFilters = ReturnType<typeof useResultStatusFilters>

/** Returns the status summary and the list of results for the filters in the address. */
export function useResultStatuses({ filter, status }: Pick<ResultStatusFilters, 'filter' | 'status'>) {
  const summary = useQuery({
    ...targetStatusApi.getResultStatuses.queryOptions({ input: { ...filter, status } }),
    placeholderData: (previous) => previous,
    staleTime: 30_000,
  })
  const list = useInfiniteQuery({
    ...targetStatusApi.listResultStatuses.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, status, after, limit: pageSize }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
    placeholderData: (previous) => previous,
  })
  return { summary, list, rows: list.data?.pages.flatMap((page) => page.rows) ?? [] }
}

/** Returns the selected area within a group, and the plan whose implemented elements are shown. */
export function useResultStatusView() {
  const [area, selectArea] = useSearchValue('selectedArea', { replace: true })
  const [group, setGroup] = useSearchValue('peers', { replace: true })
  const [plan] = useSearchValue('plan')
  return { areaId: Id.safeParse(area).data, selectArea, group, setGroup, planId: Id.safeParse(plan).data }
}
