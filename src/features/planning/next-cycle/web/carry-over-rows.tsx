import { useMutation } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/api.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { Progress } from '#ui/progress.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CarryOver, PreviousElement } from '../contract.ts'
import { isContinued } from '../model.ts'
import { nextCycleApi } from './api.ts'
import styles from './cycle.module.css'
import { type Decided, DecideForm } from './decide-form.tsx'
import { cycleMessages } from './messages/index.ts'
import { PreviousPlanRow } from './previous-plan-row.tsx'

const carryOverFilters = ['all', 'open', 'goes_on', 'left'] as const

type CarryOverFilter = (typeof carryOverFilters)[number]

const isVisible = (row: PreviousElement, show: CarryOverFilter): boolean =>
  show === 'all' ||
  (row.outcome === null ? show === 'open' : isContinued(row.outcome) ? show === 'goes_on' : show === 'left')

/** Lists the elements of the previous plan with the decision on each. Several can be decided together. */
export function CarryOverRows({ previousPlanId, carryOver }: { previousPlanId: Id; carryOver: CarryOver }) {
  const { planId, rows, open, editable } = carryOver
  const messages = useMessages(cycleMessages).previousPlan
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [planApi.key()])
  const toast = useToast()
  const [requestedFilter, setFilter] = useSearchValue('only')
  const filter = carryOverFilters.find((carryOverFilter) => carryOverFilter === requestedFilter) ?? 'all'
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set())
  const [many, setMany] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const levels = useMemo(() => computeLevels(rows), [rows])
  const save = useMutation(nextCycleApi.decideCarryOver.mutationOptions(feedback()))

  const decide = async (ids: readonly Id[], decided: Decided): Promise<boolean> => {
    const decisions = ids.map((fromId) => ({ fromId, ...decided }))
    const isSaved = await save.mutateAsync({ planId, decisions }).then(
      () => true,
      () => false,
    )
    if (isSaved) toast({ message: messages.decided(ids.length) })
    return isSaved
  }
  /** Moves the focus to the next undecided element, so that the user can continue directly. */
  const focusNext = (from: Id) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])]
    const after = rows.findIndex((row) => row.id === from)
    const next = all.find((element) => rows.findIndex((row) => element.id === `previous-${row.id}`) > after)
    next?.querySelector<HTMLElement>('input[type="radio"]')?.focus()
  }
  const select = (row: PreviousElement, checked: boolean) => {
    const ids = collectSubtree(rows, row.id)
    setSelected(new Set(checked ? [...selected, ...ids] : [...selected].filter((id) => !ids.has(id))))
  }
  const visible = rows.filter((row) => isVisible(row, filter))
  return (
    <>
      <ProgressAndFilter total={rows.length} open={open} filter={filter} onFilter={setFilter} />
      {open === 0 && <EmptyState kind="none_yet" title={messages.allDecided} />}
      {editable && (
        <SelectionBar rows={rows} selected={selected} onSelect={setSelected} onDecide={() => setMany(true)} />
      )}
      {visible.length === 0 && <EmptyState kind="none_yet" title={messages.noneShown} />}
      <ul ref={list} className={styles.items}>
        {visible.map((row) => (
          <PreviousPlanRow
            key={row.id}
            planId={planId}
            previousPlanId={previousPlanId}
            row={row}
            level={levels.get(row.id) ?? 1}
            selected={selected.has(row.id)}
            editable={editable}
            onSelect={(checked) => select(row, checked)}
            onDecide={async (decided) => {
              const taken = await decide([row.id], decided)
              if (taken && row.outcome === null) focusNext(row.id)
              return taken
            }}
          />
        ))}
      </ul>
      <DecideManyDialog
        open={many}
        count={selected.size}
        onClose={() => setMany(false)}
        onDecide={async (decided) => {
          const taken = await decide([...selected], decided)
          if (taken) {
            setMany(false)
            setSelected(new Set())
          }
          return taken
        }}
      />
    </>
  )
}

/** Shows how many elements are decided, and the choice of the elements that are shown. */
function ProgressAndFilter(props: {
  total: number
  open: number
  filter: CarryOverFilter
  onFilter: (filter: string) => void
}) {
  const { total, open, filter, onFilter } = props
  const messages = useMessages(cycleMessages).previousPlan
  return (
    <Columns minWidth={240} gap={[12, 20]} align="end" stretch>
      <Progress label={messages.progress(total - open, total)} share={(total - open) / total} />
      <SelectField
        label={messages.show}
        value={filter}
        data={carryOverFilters.map((value) => ({ value, label: messages.shows[value] }))}
        onChange={(event) => onFilter(event.currentTarget.value === 'all' ? '' : event.currentTarget.value)}
      />
    </Columns>
  )
}

/** Shows how many elements are selected, with actions to decide them together and to change the selection. */
function SelectionBar(props: {
  rows: readonly PreviousElement[]
  selected: ReadonlySet<Id>
  onSelect: (ids: ReadonlySet<Id>) => void
  onDecide: () => void
}) {
  const { rows, selected, onSelect, onDecide } = props
  const messages = useMessages(cycleMessages).previousPlan
  const open = rows.filter((row) => row.outcome === null)
  return (
    <div className={styles.bar}>
      <span role="status">{messages.selected(selected.size)}</span>
      <Button size="small" variant="primary" disabled={selected.size === 0} onClick={onDecide}>
        {messages.decideMany}
      </Button>
      {open.length > 0 && (
        <Button size="small" onClick={() => onSelect(new Set(open.map((row) => row.id)))}>
          {messages.selectOpen}
        </Button>
      )}
      {selected.size > 0 && (
        <Button size="small" variant="quiet" onClick={() => onSelect(new Set())}>
          {messages.clear}
        </Button>
      )}
    </div>
  )
}

/** A dialog that records the same decision for all selected elements. */
function DecideManyDialog(props: {
  open: boolean
  count: number
  onClose: () => void
  onDecide: (decided: Decided) => Promise<boolean>
}) {
  const { open, count, onClose, onDecide } = props
  const messages = useMessages(cycleMessages).previousPlan
  const common = useMessages(planPageMessages)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={messages.manyTitle}
      description={messages.selected(count)}
      closeLabel={common.close}
    >
      <DecideForm name="outcome-many" subjectName={messages.selected(count)} onDecide={onDecide} onCancel={onClose} />
    </Dialog>
  )
}

/**
 * Returns the level of each element among the elements that need a decision, from 1. Parents come before their
 * children.
 */
function computeLevels(rows: readonly PreviousElement[]): ReadonlyMap<Id, number> {
  const levels = new Map<Id, number>()
  for (const row of rows) levels.set(row.id, row.parentId === null ? 1 : (levels.get(row.parentId) ?? 0) + 1)
  return levels
}

/** Returns an element and all descendants. */
function collectSubtree(rows: readonly PreviousElement[], id: Id): ReadonlySet<Id> {
  const ids = new Set([id])
  for (const row of rows) if (row.parentId !== null && ids.has(row.parentId)) ids.add(row.id)
  return ids
}
