import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AnswerKindPill } from '#features/alignment/items/web/answer-facts.tsx'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { answerReaderMessages } from '#features/alignment/items/web/readers/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { CoverageMatrix } from '../contract.ts'
import { coverageApi } from './api.ts'
import styles from './country.module.css'

const drillDowns = ['reasons', 'notAnswered', 'border'] as const
type DrillDown = (typeof drillDowns)[number]
export const findDrillDown = (show: string): DrillDown | undefined => drillDowns.find((drillDown) => drillDown === show)

type ItemColumn = CoverageMatrix['columns'][number]

/** The gaps of a version. `withheld` is the number of answers that the reader may not see. */
export interface Gaps {
  columnsNotCarried: readonly ItemColumn[]
  borderColumnsNotCarried: readonly ItemColumn[]
  organisationsWithoutReply: readonly { organisationId: Id; name: string }[]
  withheld: number
  isGrouped: boolean
}

/** The rows behind a figure: reasons, organisations without answers, priorities that no organisation carries out. */
export function DrillDownPanel(props: {
  drillDown: DrillDown
  versionId: Id
  gaps: Gaps | undefined
  onClose: () => void
}) {
  const { drillDown, versionId, gaps, onClose } = props
  const messages = useMessages(alignmentPageMessages)
  const { note } = useMessages(answerReaderMessages)
  return (
    <SidePanel title={messages.details[drillDown]} closeLabel={messages.close} onClose={onClose}>
      {gaps?.isGrouped && <p className={styles.quiet}>{note}</p>}
      {drillDown === 'reasons' ? (
        <Reasons versionId={versionId} />
      ) : !gaps ? (
        <Skeleton label={messages.loading} />
      ) : drillDown === 'notAnswered' ? (
        gaps.organisationsWithoutReply.length === 0 ? (
          !gaps.isGrouped && <p className={styles.quiet}>{messages.details.allAnswered}</p>
        ) : (
          <ul className={styles.lines}>
            {gaps.organisationsWithoutReply.map((organisation) => (
              <li key={organisation.organisationId}>
                <Link href={`/organisations/${organisation.organisationId}`}>{organisation.name}</Link>
              </li>
            ))}
          </ul>
        )
      ) : (
        <>
          {!gaps.isGrouped && <Columns columns={gaps.borderColumnsNotCarried} emptyText={messages.details.noBorder} />}
          {gaps.columnsNotCarried.length > 0 && (
            <SidePanelSection heading={messages.details.notIncluded}>
              <Columns columns={gaps.columnsNotCarried} emptyText="" />
            </SidePanelSection>
          )}
        </>
      )}
    </SidePanel>
  )
}

function Columns({ columns, emptyText }: { columns: readonly ItemColumn[]; emptyText: string }) {
  const { renderText } = useLocalizedText()
  if (columns.length === 0) return <p className={styles.quiet}>{emptyText}</p>
  return (
    <ul className={styles.lines}>
      {columns.map((column) => (
        <li key={column.elementId}>{renderText(column.title, column.code)}</li>
      ))}
    </ul>
  )
}

const reasoned: readonly AnswerKind[] = ['no_capacity', 'not_relevant', 'partly', 'adapt']

function Reasons({ versionId }: { versionId: Id }) {
  const messages = useMessages(alignmentPageMessages)
  const kinds = useMessages(alignmentPageMessages).kinds
  const { name, renderText } = useLocalizedText()
  const [kind, setKind] = useState<AnswerKind>('no_capacity')
  const [limit, setLimit] = useState(50)
  const query = useQuery(coverageApi.listReasons.queryOptions({ input: { versionId, kind, limit } }))
  return (
    <>
      <SelectField
        label={messages.answer.answerLabel}
        value={kind}
        onChange={(event) => setKind(reasoned.find((value) => value === event.currentTarget.value) ?? 'no_capacity')}
        data={reasoned.map((value) => ({ value, label: kinds[value] }))}
      />
      <QueryView
        query={query}
        rows={6}
        empty={({ rows }) => rows.length === 0 && <p className={styles.quiet}>{messages.details.noReasons}</p>}
      >
        {({ rows, next }) => (
          <SidePanelSection heading={messages.cell.reasons}>
            <ul className={styles.lines}>
              {rows.map((row) => (
                <li key={`${row.organisationId}-${row.element.elementId}`}>
                  <AnswerKindPill kind={row.kind} /> {name(row.names)}: {renderText(row.element.title)}
                  <p className={styles.text}>{renderText(row.reasons)}</p>
                  {row.decidingBody && <p className={styles.quiet}>{row.decidingBody}</p>}
                  {row.isRecorded && <p className={styles.quiet}>{messages.cell.recordedByLink(row.linkCreatedBy)}</p>}
                </li>
              ))}
            </ul>
            {next && limit < 200 && (
              <Button size="small" busy={query.isFetching} onClick={() => setLimit(200)}>
                {messages.more}
              </Button>
            )}
          </SidePanelSection>
        )}
      </QueryView>
    </>
  )
}
