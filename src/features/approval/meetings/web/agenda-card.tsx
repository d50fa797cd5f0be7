import { useEffect, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useToast } from '#ui/toast.tsx'
import type { ItemSeat, Meeting, MeetingItem } from '../entities.ts'
import { AddItemWindow } from './add-item-dialog.tsx'
import { meetingApi } from './api.ts'
import { ItemLine } from './item-line.tsx'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { ResultWindow } from './result-dialog.tsx'
import { useItemTitle, useMeetingFeedback } from './use-mutation-feedback.ts'

/** Shows the agenda in order, with the result of each item. */
export function AgendaCard({ meeting }: { meeting: Meeting }) {
  const messages = useMessages(meetingPageMessages)
  const { text } = useLocalizedText()
  const toast = useToast()
  const { save, busy } = useMeetingFeedback(meeting)
  const getTitle = useItemTitle()
  const [adding, setAdding] = useState(false)
  const [leftOut, setLeftOut] = useState('')
  const [noRoom, setNoRoom] = useState(0)
  const [enteredText, setReported] = useState('')
  const [writing, setWriting] = useState<{ item: MeetingItem; seats: readonly ItemSeat[] }>()
  const { id, items } = meeting
  const mayKeep = meeting.abilities.manage && meeting.state === 'planned'
  const fill = () =>
    save({
      call: async () => {
        const filled = await meetingApi.addPendingItems.call({ id })
        setLeftOut(filled.unreadablePlans.map(({ title }) => text(title)).join('; '))
        setNoRoom(filled.omittedCount)
        toast({ message: messages.agenda.filled(filled.added) })
      },
    })
  // Focus follows an item that moves, so that it can be moved again with the same key.
  const moved = useRef<string>(undefined)
  useEffect(() => {
    if (moved.current && items.length > 0) document.getElementById(moved.current)?.focus()
    moved.current = undefined
  }, [items])
  const move = (item: MeetingItem, from: number, to: number) => {
    const order = items.map((entry) => entry.id)
    order.splice(to, 0, ...order.splice(from, 1))
    save({
      call: () => meetingApi.orderItems.call({ id, itemIds: order }),
      onDone: () => {
        moved.current = `${to < from ? 'up' : 'down'}-${item.id}`
        setReported(messages.agenda.moved(getTitle(item), String(to + 1)))
      },
    })
  }
  return (
    <Card
      title={messages.agenda.title}
      flush={items.length > 0}
      actions={
        mayKeep && (
          <>
            <Button onClick={() => setAdding(true)}>{messages.agenda.add}</Button>
            <Button busy={busy} onClick={fill}>
              {messages.agenda.fill}
            </Button>
          </>
        )
      }
    >
      <p className="visually-hidden" aria-live="polite">
        {enteredText}
      </p>
      {noRoom > 0 && <p className={styles.hint}>{messages.agenda.agendaFull(noRoom)}</p>}
      {leftOut && <p className={styles.hint}>{messages.agenda.leftOut(leftOut)}</p>}
      {items.length === 0 ? (
        <EmptyState kind="none_yet" title={messages.agenda.none}>
          {mayKeep ? messages.agenda.noneKeep : messages.agenda.noneRead}
        </EmptyState>
      ) : (
        <ol className={styles.items}>
          {items.map((item, at) => (
            <ItemLine
              key={item.id}
              item={item}
              number={at + 1}
              members={meeting.members}
              isHeld={meeting.state !== 'planned'}
              {...(mayKeep && {
                onWrite: (seats: readonly ItemSeat[]) => setWriting({ item, seats }),
                onRemove: () => save({ call: () => meetingApi.removeItem.call({ id, itemId: item.id }) }),
                ...(at > 0 && { onUp: () => move(item, at, at - 1) }),
                ...(at < items.length - 1 && { onDown: () => move(item, at, at + 1) }),
              })}
            />
          ))}
        </ol>
      )}
      {adding && <AddItemWindow meeting={meeting} onClose={() => setAdding(false)} />}
      {writing && <ResultWindow meeting={meeting} {...writing} onClose={() => setWriting(undefined)} />}
    </Card>
  )
}
