import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { meansMessages } from '../../messages/index.ts'
import { meansApi } from '../api.ts'
import { KeptSheets } from './inventory-sheets.tsx'

/** Shows the available resources of an organisation in a year, editable by the organisation or read-only. */
export function KeptView(props: { organisationId: Id; year: number; years: readonly number[] }) {
  const { organisationId, year, years } = props
  const words = useWords(meansMessages)
  const { data, error, refetch } = useQuery(meansApi.kept.getKept.queryOptions({ input: { organisationId, year } }))
  const former = years.filter((one) => one < year).at(-1)
  const before = useQuery({
    ...meansApi.kept.getKept.queryOptions({ input: { organisationId, year: former ?? year } }),
    enabled: former !== undefined && data?.lines.length === 0,
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton label={words.loading} rows={8} />
  if (data.withheld)
    return (
      <EmptyState kind="not_allowed" title={words.withheldKept}>
        {words.withheldKeptText}
      </EmptyState>
    )
  return <KeptSheets key={data.revision} kept={data} former={before.data} />
}
