import { useEffect, useRef } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { AnswerKind } from '#shared/element-kind.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Progress } from '#ui/progress.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { toReasons } from '../../answers/model.ts'
import type { Item } from '../../entities.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { type AnswerFormState, getCarrierIds } from './answer-form-state.ts'
import { Bulk } from './bulk.tsx'
import { DecisionFields, decided, useDecision } from './decision.tsx'
import { ItemCard } from './item-card.tsx'
import { useAnswering } from './use-answering.ts'

type AnswerEntry = AnswerFormState & { kind: AnswerKind }

const answerFilters = ['all', 'open', 'answered'] as const

const groupByVersion = (items: readonly Item[]): Item[][] => [...Map.groupBy(items, (item) => item.versionId).values()]

/** Items of an organisation by version, with the progress, a filter and the decision that all answers share. */
export function AnswerList({ organisationId, items }: { organisationId: Id; items: readonly Item[] }) {
  const messages = useMessages(alignmentPageMessages).answer
  const { language } = useLocalizedText()
  const [only, setOnly] = useSearchValue('only')
  const [requestedItem] = useSearchValue('item')
  const [decision, setDecision] = useDecision(organisationId)
  const { answer, answerAll } = useAnswering()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!requestedItem) return
    const card = document.getElementById(`item-${requestedItem}`)
    card?.scrollIntoView?.({ block: 'center' })
    card?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  }, [requestedItem])
  const open = items.filter((item) => item.state === 'no_answer')
  const answered = items.length - open.length
  const visible = items.filter((item) =>
    only === 'open' ? open.includes(item) : only !== 'answered' || !open.includes(item),
  )
  /** Moves focus to the next open item, so that the user can continue directly. */
  const focusNext = (from: Id) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])]
    const here = cards.findIndex((card) => card.id === `item-${from}`)
    cards[here + 1]?.querySelector<HTMLElement>('input[type="radio"]')?.focus()
  }
  const save = async (item: Item, entry: AnswerEntry) => {
    const taken = await answer(item, {
      kind: entry.kind,
      reasons: toReasons(entry.reasons, language, item.answer?.reasons ?? null),
      elementIds: getCarrierIds(entry),
      ...decided(decision),
    })
    if (taken) focusNext(item.id)
    return taken
  }
  return (
    <>
      <div className={styles.top}>
        <Progress label={messages.progress(answered, items.length)} share={answered / items.length} />
        <SelectField
          label={messages.which}
          value={only || 'all'}
          data={answerFilters.map((value) => ({ value, label: messages.only[value] }))}
          onChange={(event) => setOnly(event.currentTarget.value === 'all' ? '' : event.currentTarget.value)}
        />
        <Bulk open={open.filter((item) => item.abilities.answer)} decision={decision} onAnswer={answerAll} />
      </div>
      {open.length === 0 && (
        <EmptyState kind="none_yet" title={messages.allDone}>
          {messages.allDoneText}
        </EmptyState>
      )}
      <DecisionFields value={decision} onChange={setDecision} />
      <div ref={list}>
        {groupByVersion(visible).map((group) => (
          <VersionItems key={group[0]!.versionId} items={group} editedId={requestedItem} onSave={save} />
        ))}
      </div>
    </>
  )
}

function VersionItems(props: {
  items: readonly Item[]
  /** The item whose form is open at first. */
  editedId: string
  onSave: (item: Item, entry: AnswerEntry) => Promise<boolean>
}) {
  const { items, editedId, onSave } = props
  const messages = useMessages(alignmentPageMessages)
  const { name, renderText } = useLocalizedText()
  const { versionId, versionNumber, upperPlan, ownerNames } = items[0]!
  const today = legalToday()
  return (
    <section className={styles.group} aria-labelledby={`version-${versionId}`}>
      <SectionLabel level={2} id={`version-${versionId}`}>
        {renderText(upperPlan.title)} · {messages.version(versionNumber)} · {messages.answer.askedBy(name(ownerNames))}
      </SectionLabel>
      <ul className={styles.items}>
        {items.map((item) => (
          <ItemCard
            key={item.id}
            item={item}
            today={today}
            isInitiallyEditing={item.id === editedId}
            onSave={(entry) => onSave(item, entry)}
          />
        ))}
      </ul>
    </section>
  )
}
