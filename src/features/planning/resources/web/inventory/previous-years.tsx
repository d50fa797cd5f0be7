import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatEuro, formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { KeptMeans } from '../../entities.ts'
import { meansMessages } from '../../messages/index.ts'
import { meansApi } from '../api.ts'
import { useFigures } from '../figures.ts'

/** Lists superseded figures with the author, the time of recording and the end of validity. */
export function Earlier(input: { organisationId: Id; year: number }) {
  const words = useWords(meansMessages)
  const { language } = useReading()
  const { number, people } = useFigures()
  const { data, error, refetch } = useQuery(meansApi.kept.listSuperseded.queryOptions({ input }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton label={words.loading} rows={6} />
  const figure = (means: KeptMeans): string => {
    if (means.kind === 'team')
      return means.fte === null ? words.notAvailable : words.normAndActual(people(means.fte), people(means.normFte))
    if (means.kind === 'budget') return means.amount === null ? words.notAvailable : formatEuro(means.amount, language)
    const amount = means.kind === 'reserved' ? means.hours : means.amount
    if (amount === null) return words.notAvailable
    return means.kind === 'mission' && means.unit === 'fte'
      ? words.fteOf(number(amount))
      : words.hoursOf(number(amount))
  }
  return (
    <DataTable
      caption={words.views.earlier}
      rows={data}
      rowKey={(line) => `${line.means.kind} ${line.means.name} ${line.savedAt} ${line.supersededAt}`}
      empty={<EmptyState kind="none_yet" title={words.earlier.none} />}
      columns={[
        { key: 'name', head: words.kept.columns.name, rowHead: true, cell: (line) => line.means.name },
        { key: 'figure', head: words.earlier.figure, cell: (line) => figure(line.means) },
        { key: 'savedAt', head: words.earlier.savedAt, cell: (line) => formatMoment(line.savedAt, language) },
        { key: 'by', head: words.earlier.by, cell: (line) => line.savedBy ?? words.choice.system },
        {
          key: 'supersededAt',
          head: words.earlier.supersededAt,
          cell: (line) => line.supersededAt && formatMoment(line.supersededAt, language),
        },
      ]}
    />
  )
}
