import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { PlanKind } from '#features/planning/plans/kinds/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { OutlineRow } from '#features/planning/plans/outline/contract.ts'
import { sortByTree } from '#features/planning/plans/outline/model.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type BoundTree, boundTree } from '../../binding/model.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import styles from './bound-rows.module.css'

const emptyFields: BoundTree['fields'] = new Map()
const Bound = createContext(emptyFields)

/**
 * Provides descendants with the elements that an approval binds, for a plan in force. Empty before the plan is in
 * force, or where the plan kind defines none.
 */
export function BoundRows(props: {
  plan: Pick<Plan, 'state'>
  kind: PlanKind | undefined
  rows: readonly Pick<OutlineRow, 'id' | 'kind' | 'place' | 'parentId' | 'position'>[]
  children: ReactNode
}) {
  const { plan, kind, rows, children } = props
  const holds = plan.state === 'in_force' || plan.state === 'bridging'
  const binds = holds && kind?.hasPath ? kind.binds : undefined
  const fields = useMemo(() => (binds ? boundTree(binds, sortByTree(rows)).fields : emptyFields), [binds, rows])
  return <Bound value={fields}>{children}</Bound>
}

/** Marks an outline row whose change needs an addendum. */
export function BoundMark({ id }: { id: Id }) {
  const messages = useMessages(legalDiffMessages).marks
  if (!useContext(Bound).has(id)) return null
  return (
    <span className={styles.mark} title={messages.row}>
      <span aria-hidden="true">§</span>
      <span className="visually-hidden">{messages.row}</span>
    </span>
  )
}

/** Shows, next to the fields of an element in force, which fields change only by an addendum. */
export function BoundNote({ id }: { id: Id }) {
  const messages = useMessages(legalDiffMessages).marks
  const names: Readonly<Record<string, string>> = useMessages(planMessages).fields
  const fields = useContext(Bound).get(id)
  if (!fields) return null
  const said = [...fields].map((field) => names[field] ?? field)
  return (
    <p className={styles.note}>
      {said.length === 0 ? messages.panelPlace : messages.panel([...said, messages.place].join(', '))}
    </p>
  )
}
