import { useEffect, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useToast } from '#ui/toast.tsx'
import type { ItemSeat, Meeting, MeetingItem } from '../entities.ts'
import { AddItemDialog } from './add-item-dialog.tsx'
import { meetingApi } from './api.ts'
import { ItemLine } from './item-line.tsx'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { ResultDialog } from './result-dialog.tsx'
import { useItemTitle, useMeetingFeedback } from './use-meeting-feedback.ts'

type Save = ReturnType<typeof useMeetingFeedback>['save']

/**
 * Returns a function that moves an item, with the announcement of the last move. Focus follows the item, so that it can
 * be moved again with the same key.
 */
function useItemOrder(meeting: Meeting, save: Save) {
  const messages = useMessages(meetingPageMessages).agenda
  const getTitle = useItemTitle()
  const [announcement, setAnnouncement] = useState('')
  const { id, items } = meeting
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
        setAnnouncement(messages.moved(getTitle(item), String(to + 1)))
      },
    })
  }
  return { move, announcement }
}

/** Returns a function that adds the pending items to the agenda, with the items that could not be added. */
function useAddPendingItems(meeting: Meeting, save: Save) {
  const messages = useMessages(meetingPageMessages).agenda
  const { text } = useLocalizedText()
  const toast = useToast()
  const [unreadableTitles, setUnreadableTitles] = useState('')
  const [omittedCount, setOmittedCount] = useState(0)
  const addPendingItems = () =>
    save({
      call: async () => {
        const filled = await meetingApi.addPendingItems.call({ id: meeting.id })
        setUnreadableTitles(filled.unreadablePlans.map(({ title }) => text(title)).join('; '))
        setOmittedCount(filled.omittedCount)
        toast({ message: messages.filled(filled.added) })
      },
    })
  return { addPendingItems, unreadableTitles, omittedCount }
}

/** Shows the agenda in order, with the result of each item. */
export function AgendaCard({ meeting }: { meeting: Meeting }) {
  const messages = useMessages(meetingPageMessages).agenda
  const { save, busy } = useMeetingFeedback(meeting)
  const { move, announcement } = useItemOrder(meeting, save)
  const { addPendingItems, unreadableTitles, omittedCount } = useAddPendingItems(meeting, save)
  const [adding, setAdding] = useState(false)
  const [writing, setWriting] = useState<{ item: MeetingItem; seats: readonly ItemSeat[] }>()
  const { id, items } = meeting
  const mayKeep = meeting.abilities.manage && meeting.state === 'planned'
  return (
    <Card
      title={messages.title}
      flush={items.length > 0}
      actions={
        mayKeep && (
          <>
            <Button onClick={() => setAdding(true)}>{messages.add}</Button>
            <Button busy={busy} onClick={addPendingItems}>
              {messages.fill}
            </Button>
          </>
        )
      }
    >
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
      {omittedCount > 0 && <p className={styles.hint}>{messages.agendaFull(omittedCount)}</p>}
      {unreadableTitles && <p className={styles.hint}>{messages.leftOut(unreadableTitles)}</p>}
      {items.length === 0 ? (
        <EmptyState kind="none_yet" title={messages.none}>
          {mayKeep ? messages.noneKeep : messages.noneRead}
        </EmptyState>
      ) : (
        <ol className={styles.items}>
          {items.map((item, index) => (
            <ItemLine
              key={item.id}
              item={item}
              number={index + 1}
              members={meeting.members}
              isHeld={meeting.state !== 'planned'}
              {...(mayKeep && {
                onWrite: (seats: readonly ItemSeat[]) => setWriting({ item, seats }),
                onRemove: () => save({ call: () => meetingApi.removeItem.call({ id, itemId: item.id }) }),
                ...(index > 0 && { onUp: () => move(item, index, index - 1) }),
                ...(index < items.length - 1 && { onDown: () => move(item, index, index + 1) }),
              })}
            />
          ))}
        </ol>
      )}
      {adding && <AddItemDialog meeting={meeting} onClose={() => setAdding(false)} />}
      {writing && <ResultDialog meeting={meeting} {...writing} onClose={() => setWriting(undefined)} />}
    </Card>
  )
}
