import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure, useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
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

/**
 * Lists the figures that await an organisation's approval for bulk approval, or the approved figures for withdrawal.
 */
export function SheetList({ organisationId, status }: { organisationId: Id; status: 'waiting' | 'approved' }) {
  const messages = useMessages(approvalMessages)
  const { language } = useLocalizedText()
  const refusal = useErrorMessage(messages.errors)
  const toast = useToast()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [withdrawing, setWithdrawing] = useState<FigureSheet>()
  const useInfiniteQueryResult = useInfiniteQuery(
    indicatorApi.approvals.listSheets.infiniteOptions({
      input: (after: string | undefined) => ({ organisationId, status, after, limit: pageSize }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  const rows = useInfiniteQueryResult.data?.pages.flatMap((page) => page.rows) ?? []
  const picked = rows.filter((row) => chosen.has(sheetKey(row)))
  const approve = useMutation({
    mutationFn: () =>
      indicatorClient.approvals.approveFigures({
        organisationId,
        sheets: picked.map(({ indicator, bodyId, from, to, latest }) => ({ indicator, bodyId, from, to, latest })),
      }),
    onSuccess: ({ figures }) => {
      setChosen(new Set())
      toast({ message: messages.approved(formatNumber(figures, language)) })
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () => queries.invalidateQueries({ queryKey: indicatorApi.key() }),
  })
  if (useInfiniteQueryResult.error)
    return <Failure error={useInfiniteQueryResult.error} onRetry={() => void useInfiniteQueryResult.refetch()} />
  if (useInfiniteQueryResult.isPending) return <Skeleton label={messages.loading} rows={8} />
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState kind="none_yet" title={status === 'waiting' ? messages.none : messages.noneApproved}>
          {status === 'waiting' ? messages.noneText : messages.noneApprovedText}
        </EmptyState>
      </Card>
    )
  const choose = (key: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  const allChosen = picked.length === rows.length
  const figures = picked.reduce((sum, row) => sum + row.known + row.missing, 0)
  return (
    <Card>
      {status === 'waiting' && (
        <div className={styles.bar}>
          <CheckboxField
            label={messages.chooseAll}
            checked={allChosen}
            indeterminate={picked.length > 0 && !allChosen}
            onChange={() => setChosen(new Set(allChosen ? [] : rows.slice(0, maxBatchSize).map(sheetKey)))}
          />
          <span className={styles.quiet} role="status">
            {messages.chosen(picked.length, formatNumber(figures, language))}
          </span>
          <Button
            variant="primary"
            icon="check"
            busy={approve.isPending}
            disabled={picked.length === 0 || picked.length > maxBatchSize}
            onClick={() => approve.mutate()}
          >
            {messages.approve(picked.length)}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={messages.list}>
        {rows.map((row) => (
          <SheetLine
            key={sheetKey(row)}
            sheet={row}
            selected={chosen.has(sheetKey(row))}
            {...(status === 'waiting'
              ? { onChoose: (on: boolean) => choose(sheetKey(row), on) }
              : { onWithdraw: () => setWithdrawing(row) })}
          />
        ))}
      </ul>
      {useInfiniteQueryResult.hasNextPage && (
        <Button
          busy={useInfiniteQueryResult.isFetchingNextPage}
          onClick={() => void useInfiniteQueryResult.fetchNextPage()}
        >
          {messages.more}
        </Button>
      )}
      <Withdraw organisationId={organisationId} sheet={withdrawing} onClose={() => setWithdrawing(undefined)} />
    </Card>
  )
}
