import { useQuery } from '@tanstack/react-query'
import styles from '#features/planning/plans/web/form.module.css'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { analysisApi } from './api.ts'
import { MeasureLink } from './measure-lines.tsx'
import { analysisMessages } from './messages/index.ts'

/** Shows measures at a border with their counterparts. A filter shows only measures without a counterpart. */
export function BorderAnalysis({ planId }: { planId: string }) {
  const messages = useMessages(analysisMessages)
  const { renderText, name } = useLocalizedText()
  const [only, setOnly] = useSearchValue('sides')
  const query = useQuery(analysisApi.listBorderMeasures.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query}>
      {(data) => {
        if (data.length === 0)
          return (
            <EmptyState kind="none_yet" title={messages.borderNone}>
              {messages.borderNoneText}
            </EmptyState>
          )
        return (
          <>
            <CheckboxField
              label={messages.onlyOneSided}
              checked={only === 'one'}
              onChange={(event) => setOnly(event.currentTarget.checked ? 'one' : '')}
            />
            <DataTable
              caption={messages.border}
              rows={data.filter((row) => only !== 'one' || row.oneSided)}
              rowKey={(row) => row.elementId}
              empty={<EmptyState kind="none_yet" title={messages.noOneSided} />}
              columns={[
                {
                  key: 'measure',
                  head: messages.measure,
                  rowHead: true,
                  cell: (row) => <MeasureLink planId={planId} item={row} />,
                },
                {
                  key: 'because',
                  head: messages.borderAspect,
                  cell: (row) => row.reasonCodes.map((value) => messages.reasons[value]).join(', '),
                },
                { key: 'owner', head: messages.owner, cell: (row) => name(row.organisationNames) },
                {
                  key: 'other',
                  head: messages.otherSide,
                  cell: (row) =>
                    row.oneSided ? (
                      <Pill tone="warn">{messages.oneSided}</Pill>
                    ) : (
                      <ul className={styles.lines}>
                        {row.pairs.map((pair) => (
                          <li key={pair.elementId}>
                            <Link href={`/plans/${pair.planId}?element=${pair.elementId}`}>
                              {renderText(pair.title) || renderText(pair.planTitle)}
                            </Link>{' '}
                            <span className={styles.quiet}>{renderText(pair.planTitle)}</span>
                          </li>
                        ))}
                        {row.organisationsAbroad.map((body) => (
                          <li key={body.organisationId}>{name(body.names)}</li>
                        ))}
                      </ul>
                    ),
                },
              ]}
            />
          </>
        )
      }}
    </QueryView>
  )
}
