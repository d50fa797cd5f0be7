import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type BoundTree, boundTree } from '../../binding/model.ts'
import type { Plan } from '../../contract.ts'
import { listFieldLabels } from '../../fields/labels/model.ts'
import type { PlanKind } from '../../kinds/contract.ts'
import { planMessages } from '../../messages/index.ts'
import type { OutlineRow } from '../../outline/contract.ts'
import { sortByTree } from '../../outline/model.ts'
import styles from './bound-rows.module.css'
import { bindingMessages } from './messages.ts'

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
  const binds = holds && kind?.hasPath ? kind.bindingParts : undefined
  const fields = useMemo(() => (binds ? boundTree(binds, sortByTree(rows)).fields : emptyFields), [binds, rows])
  return <Bound value={fields}>{children}</Bound>
}

/** Marks an outline row whose change needs an addendum. */
export function BoundMark({ id }: { id: Id }) {
  const messages = useMessages(bindingMessages)
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
  const messages = useMessages(bindingMessages)
  const names: Readonly<Record<string, string>> = listFieldLabels(useMessages(planMessages).fields)
  const fields = useContext(Bound).get(id)
  if (!fields) return null
  const texts = [...fields].map((field) => names[field] ?? field)
  return (
    <p className={styles.hint}>
      {texts.length === 0 ? messages.panelPlace : messages.panel([...texts, messages.place].join(', '))}
    </p>
  )
}
