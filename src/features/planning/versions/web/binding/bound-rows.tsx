import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { PlanKind } from '#features/planning/plans/kinds/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { OutlineRow } from '#features/planning/plans/outline/contract.ts'
import { inOrder } from '#features/planning/plans/outline/model.ts'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type BoundTree, boundTree } from '../../binding/model.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import styles from './bound-rows.module.css'

const nothing: BoundTree['fields'] = new Map()
const Bound = createContext(nothing)

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
  const fields = useMemo(() => (binds ? boundTree(binds, inOrder(rows)).fields : nothing), [binds, rows])
  return <Bound value={fields}>{children}</Bound>
}

/** Marks an outline row whose change needs an addendum. */
export function BoundMark({ id }: { id: Id }) {
  const words = useWords(legalDiffMessages).marks
  if (!useContext(Bound).has(id)) return null
  return (
    <span className={styles.mark} title={words.row}>
      <span aria-hidden="true">§</span>
      <span className="visually-hidden">{words.row}</span>
    </span>
  )
}

/** Shows, next to the fields of an element in force, which fields change only by an addendum. */
export function BoundNote({ id }: { id: Id }) {
  const words = useWords(legalDiffMessages).marks
  const names: Readonly<Record<string, string>> = useWords(planMessages).fields
  const fields = useContext(Bound).get(id)
  if (!fields) return null
  const said = [...fields].map((field) => names[field] ?? field)
  return (
    <p className={styles.note}>
      {said.length === 0 ? words.panelPlace : words.panel([...said, words.place].join(', '))}
    </p>
  )
}
