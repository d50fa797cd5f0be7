import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { FigureSheet } from '../../approvals/contract.ts'
import { indicatorApi, indicatorClient } from '../api.ts'
import styles from './approvals.module.css'
import { approvalMessages } from './messages/index.ts'
import { SheetLine, sheetKey } from './sheet-line.tsx'
import { Withdraw } from './withdraw.tsx'

const pageSize = 50
/** Maximum number of sheets approved at once. */
const maxBatchSize = 200
interface SheetListProps {
  organisationId: Id
  status: 'waiting' | 'approved'
}

/**
 * Lists the figures that await an organisation's approval for bulk approval, or the approved figures for withdrawal.
 */
export function SheetList({ organisationId, status }: SheetListProps) {
  const messages = useMessages(approvalMessages)
  const pages = useInfiniteQuery(
    indicatorApi.approvals.listSheets.infiniteOptions({
      input: (after: string | undefined) => ({ organisationId, status, after, limit: pageSize }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <QueryView
      query={pages}
      rows={8}
      empty={() =>
        rows.length === 0 && (
          <Card>
            <EmptyState kind="none_yet" title={status === 'waiting' ? messages.none : messages.noneApproved}>
              {status === 'waiting' ? messages.noneText : messages.noneApprovedText}
            </EmptyState>
          </Card>
        )
      }
    >
      {() => (
        <SheetCard organisationId={organisationId} status={status} rows={rows}>
          {pages.hasNextPage && (
            <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {messages.more}
            </Button>
          )}
        </SheetCard>
      )}
    </QueryView>
  )
}

function SheetCard(props: SheetListProps & { rows: readonly FigureSheet[]; children: ReactNode }) {
  const { organisationId, status, rows, children } = props
  const messages = useMessages(approvalMessages)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [withdrawing, setWithdrawing] = useState<FigureSheet>()
  const choose = (key: string, checked: boolean) => {
    const next = new Set(chosen)
    if (checked) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  return (
    <Card>
      {status === 'waiting' && (
        <ApprovalBar
          organisationId={organisationId}
          rows={rows}
          selectedSheets={rows.filter((row) => chosen.has(sheetKey(row)))}
          onSelect={(sheets) => setChosen(new Set(sheets.map(sheetKey)))}
        />
      )}
      <ul className={styles.list} aria-label={messages.list}>
        {rows.map((row) => (
          <SheetLine
            key={sheetKey(row)}
            sheet={row}
            selected={chosen.has(sheetKey(row))}
            {...(status === 'waiting'
              ? { onChoose: (checked: boolean) => choose(sheetKey(row), checked) }
              : { onWithdraw: () => setWithdrawing(row) })}
          />
        ))}
      </ul>
      {children}
      <Withdraw organisationId={organisationId} sheet={withdrawing} onClose={() => setWithdrawing(undefined)} />
    </Card>
  )
}

function ApprovalBar(props: {
  organisationId: Id
  rows: readonly FigureSheet[]
  selectedSheets: readonly FigureSheet[]
  onSelect: (sheets: readonly FigureSheet[]) => void
}) {
  const { organisationId, rows, selectedSheets, onSelect } = props
  const messages = useMessages(approvalMessages)
  const { language } = useLocalizedText()
  const toast = useToast()
  const approve = useMutation({
    mutationFn: () =>
      indicatorClient.approvals.approveFigures({
        organisationId,
        sheets: selectedSheets.map(({ indicator, reporterId, from, to, latest }) => ({
          indicator,
          reporterId,
          from,
          to,
          latest,
        })),
      }),
    ...useMutationFeedback(messages.errors, [indicatorApi.key()])(),
    onSuccess: ({ figures }) => {
      onSelect([])
      toast({ message: messages.approved(formatNumber(figures, language)) })
    },
  })
  const allChosen = selectedSheets.length === rows.length
  const figures = selectedSheets.reduce((sum, row) => sum + row.known + row.missing, 0)
  return (
    <div className={styles.bar}>
      <CheckboxField
        label={messages.chooseAll}
        checked={allChosen}
        indeterminate={selectedSheets.length > 0 && !allChosen}
        onChange={() => onSelect(allChosen ? [] : rows.slice(0, maxBatchSize))}
      />
      <span className={styles.quiet} role="status">
        {messages.chosen(selectedSheets.length, formatNumber(figures, language))}
      </span>
      <Button
        variant="primary"
        icon="check"
        busy={approve.isPending}
        disabled={selectedSheets.length === 0 || selectedSheets.length > maxBatchSize}
        onClick={() => approve.mutate()}
      >
        {messages.approve(selectedSheets.length)}
      </Button>
    </div>
  )
}
