import { useEffect, useRef, useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useToast } from '#ui/toast.tsx'
import type { ItemSeat, Sitting, SittingItem } from '../entities.ts'
import { AddItemWindow } from './add-item-dialog.tsx'
import { sittingApi } from './api.ts'
import { ItemLine } from './item-line.tsx'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { ResultWindow } from './result-dialog.tsx'
import { useItemTitle, useKeeping } from './use-mutation-feedback.ts'

/** Shows the agenda in order, with the result of each item. */
export function AgendaCard({ sitting }: { sitting: Sitting }) {
  const words = useWords(sittingPageMessages)
  const { text } = useReading()
  const toast = useToast()
  const { keep, busy } = useKeeping(sitting)
  const titleOf = useItemTitle()
  const [adding, setAdding] = useState(false)
  const [leftOut, setLeftOut] = useState('')
  const [noRoom, setNoRoom] = useState(0)
  const [told, setTold] = useState('')
  const [writing, setWriting] = useState<{ item: SittingItem; seats: readonly ItemSeat[] }>()
  const { id, items } = sitting
  const mayKeep = sitting.abilities.keep && sitting.state === 'planned'
  const fill = () =>
    keep({
      call: async () => {
        const filled = await sittingApi.fillAgenda.call({ id })
        setLeftOut(filled.leftOut.map(({ title }) => text(title)).join('; '))
        setNoRoom(filled.noRoom)
        toast({ message: words.agenda.filled(filled.added) })
      },
    })
  // Focus follows an item that moves, so that it can be moved again with the same key.
  const moved = useRef<string>(undefined)
  useEffect(() => {
    if (moved.current && items.length > 0) document.getElementById(moved.current)?.focus()
    moved.current = undefined
  }, [items])
  const move = (item: SittingItem, from: number, to: number) => {
    const order = items.map((one) => one.id)
    order.splice(to, 0, ...order.splice(from, 1))
    keep({
      call: () => sittingApi.orderItems.call({ id, itemIds: order }),
      onDone: () => {
        moved.current = `${to < from ? 'up' : 'down'}-${item.id}`
        setTold(words.agenda.moved(titleOf(item), String(to + 1)))
      },
    })
  }
  return (
    <Card
      title={words.agenda.title}
      flush={items.length > 0}
      actions={
        mayKeep && (
          <>
            <Button onClick={() => setAdding(true)}>{words.agenda.add}</Button>
            <Button busy={busy} onClick={fill}>
              {words.agenda.fill}
            </Button>
          </>
        )
      }
    >
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
      {noRoom > 0 && <p className={styles.note}>{words.agenda.noRoom(noRoom)}</p>}
      {leftOut && <p className={styles.note}>{words.agenda.leftOut(leftOut)}</p>}
      {items.length === 0 ? (
        <EmptyState kind="none_yet" title={words.agenda.none}>
          {mayKeep ? words.agenda.noneKeep : words.agenda.noneRead}
        </EmptyState>
      ) : (
        <ol className={styles.items}>
          {items.map((item, at) => (
            <ItemLine
              key={item.id}
              item={item}
              number={at + 1}
              members={sitting.members}
              isHeld={sitting.state !== 'planned'}
              {...(mayKeep && {
                onWrite: (seats: readonly ItemSeat[]) => setWriting({ item, seats }),
                onRemove: () => keep({ call: () => sittingApi.removeItem.call({ id, itemId: item.id }) }),
                ...(at > 0 && { onUp: () => move(item, at, at - 1) }),
                ...(at < items.length - 1 && { onDown: () => move(item, at, at + 1) }),
              })}
            />
          ))}
        </ol>
      )}
      {adding && <AddItemWindow sitting={sitting} onClose={() => setAdding(false)} />}
      {writing && <ResultWindow sitting={sitting} {...writing} onClose={() => setWriting(undefined)} />}
    </Card>
  )
}
