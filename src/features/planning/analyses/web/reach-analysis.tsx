import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { analysisApi } from './api.ts'
import { MeasureLink } from './measure-lines.tsx'
import { analysisMessages } from './messages/index.ts'

/** Shows measures by target group and setting. Both filters are in the URL. */
export function ReachAnalysis({ planId }: { planId: string }) {
  const messages = useMessages(analysisMessages)
  const { name } = useLocalizedText()
  const [targetGroup, setTargetGroup] = useSearchValue('target')
  const [setting, setSetting] = useSearchValue('setting')
  const query = useQuery({
    ...analysisApi.listMeasures.queryOptions({
      input: { planId, ...(targetGroup && { targetGroup }), ...(setting && { setting }) },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView query={query}>
      {({ rows, targetGroups, settings }) => {
        if (targetGroups.length === 0 && settings.length === 0)
          return (
            <EmptyState kind="none_yet" title={messages.reachNone}>
              {messages.reachNoneText}
            </EmptyState>
          )
        const options = (values: readonly string[]) => [
          { value: '', label: messages.all },
          ...values.map((value) => ({ value, label: value })),
        ]
        return (
          <>
            <Columns minWidth={220} gap={12} align="end" stretch>
              <SelectField
                label={messages.targetGroup}
                value={targetGroup}
                data={options(targetGroups)}
                onChange={(event) => setTargetGroup(event.currentTarget.value)}
              />
              <SelectField
                label={messages.setting}
                value={setting}
                data={options(settings)}
                onChange={(event) => setSetting(event.currentTarget.value)}
              />
            </Columns>
            <DataTable
              caption={messages.reach}
              rows={rows}
              rowKey={(row) => row.elementId}
              empty={<EmptyState kind="none_yet" title={messages.noMatches} />}
              columns={[
                {
                  key: 'measure',
                  head: messages.measure,
                  rowHead: true,
                  cell: (row) => <MeasureLink planId={planId} item={row} />,
                },
                { key: 'target', head: messages.targetGroup, cell: (row) => row.targetGroup },
                { key: 'setting', head: messages.setting, cell: (row) => row.setting },
                { key: 'owner', head: messages.owner, cell: (row) => name(row.organisationNames) },
              ]}
            />
          </>
        )
      }}
    </QueryView>
  )
}
