import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatEuro, formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Resource } from '../../entities.ts'
import { resourceMessages } from '../../messages/index.ts'
import { resourceApi } from '../api.ts'
import { useFigures } from '../figures.ts'

/** Lists superseded figures with the author, the time of recording and the end of validity. */
export function Earlier(input: { organisationId: Id; year: number }) {
  const messages = useMessages(resourceMessages)
  const { language } = useLocalizedText()
  const { number, people } = useFigures()
  const query = useQuery(resourceApi.inventory.listSupersededResources.queryOptions({ input }))
  return (
    <QueryView query={query} rows={6}>
      {(data) => {
        const figure = (resource: Resource): string => {
          if (resource.kind === 'team')
            return resource.fte === null
              ? messages.notAvailable
              : messages.normAndActual(people(resource.fte), people(resource.normFte))
          if (resource.kind === 'budget')
            return resource.amount === null ? messages.notAvailable : formatEuro(resource.amount, language)
          const amount = resource.kind === 'reserved' ? resource.hours : resource.amount
          if (amount === null) return messages.notAvailable
          return resource.kind === 'mission' && resource.unit === 'fte'
            ? messages.fteOf(number(amount))
            : messages.hoursOf(number(amount))
        }
        return (
          <DataTable
            caption={messages.views.earlier}
            rows={data}
            rowKey={(line) => `${line.resource.kind} ${line.resource.name} ${line.savedAt} ${line.supersededAt}`}
            empty={<EmptyState kind="none_yet" title={messages.earlier.none} />}
            columns={[
              { key: 'name', head: messages.inventory.columns.name, rowHead: true, cell: (line) => line.resource.name },
              { key: 'figure', head: messages.earlier.figure, cell: (line) => figure(line.resource) },
              { key: 'savedAt', head: messages.earlier.savedAt, cell: (line) => formatMoment(line.savedAt, language) },
              {
                key: 'by',
                head: messages.earlier.author,
                cell: (line) => line.savedBy ?? messages.capacityDecision.system,
              },
              {
                key: 'supersededAt',
                head: messages.earlier.supersededAt,
                cell: (line) => line.supersededAt && formatMoment(line.supersededAt, language),
              },
            ]}
          />
        )
      }}
    </QueryView>
  )
}
