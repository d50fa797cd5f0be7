import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Row } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import { isCarried } from '../../answers/model.ts'
import type { Item } from '../../entities.ts'
import { AnswerFacts, AnswerKindPill } from '../answer-facts.tsx'
import { itemCardParts } from '../item-card-slot.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { AnswerForm } from './answer-form.tsx'
import type { AnswerFormState } from './answer-form-state.ts'
import { CarrierChoice } from './carrier-choice.tsx'

/** An item: the question, the asking organisation, and the answer or the form. */
export function ItemCard(props: {
  item: Item
  today: string
  isInitiallyEditing: boolean
  onSave: (answer: AnswerFormState & { kind: NonNullable<AnswerFormState['kind']> }) => Promise<boolean>
}) {
  const { item, today, isInitiallyEditing, onSave } = props
  const messages = useMessages(alignmentPageMessages)
  const { language, text, renderText } = useLocalizedText()
  const [changing, setChanging] = useState(isInitiallyEditing)
  const title = text(item.element.title)
  const open = item.abilities.answer && (item.answer === null || changing)
  const late = item.answer === null && item.dueOn !== null && item.dueOn < today
  const isUpcoming = item.inForceOn !== null && item.inForceOn > today
  return (
    <li className={styles.item} id={`item-${item.id}`} data-open={item.answer === null || undefined}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.title}>
            {item.element.code && <span className={styles.code}>{item.element.code} </span>}
            {renderText(item.element.title)}
          </h3>
          {item.gain && <p className={styles.gain}>{renderText(item.gain)}</p>}
          {(item.answer === null || item.versionSuperseded || isUpcoming) && (
            <p className={styles.quiet}>
              {item.answer === null && item.dueOn && messages.answer.dueOn(formatDate(item.dueOn, language))}
              {isUpcoming && ` ${messages.answer.countsFrom(formatDate(item.inForceOn!, language))}`}
              {item.versionSuperseded && ` ${messages.answer.stale}`}
            </p>
          )}
        </div>
        <Row>
          {late && <Pill tone="bad">{messages.answer.late}</Pill>}
          {item.answer ? (
            <AnswerKindPill kind={item.answer.kind} />
          ) : (
            item.state === 'withheld' && <AnswerKindPill kind="withheld" />
          )}
          {item.answer && item.abilities.answer && !changing && (
            <Button size="small" onClick={() => setChanging(true)}>
              {messages.answer.change}
            </Button>
          )}
        </Row>
      </div>
      <SlotParts slot={itemCardParts} partProps={{ itemId: item.id, addresseeId: item.addresseeId }} />
      {item.answer && !open && (
        <details className={styles.provided}>
          <summary>{renderText(item.answer.reasons) || messages.answer.details}</summary>
          <AnswerFacts answer={item.answer} />
        </details>
      )}
      {open && (
        <AnswerForm
          itemId={item.id}
          subjectName={title}
          start={{
            kind: item.answer?.kind,
            reasons: item.answer ? text(item.answer.reasons) : '',
            elementIds: item.answer?.elements.map((element) => element.elementId) ?? [],
          }}
          carriers={(answerFormState, set) =>
            answerFormState.kind && isCarried(answerFormState.kind) ? (
              <CarrierChoice
                itemId={item.id}
                linked={item.answer?.elements ?? []}
                value={answerFormState.elementIds}
                onChange={set}
              />
            ) : null
          }
          onSave={async (answer) => {
            const taken = await onSave(answer)
            if (taken) setChanging(false)
            return taken
          }}
          onCancel={item.answer ? () => setChanging(false) : undefined}
        />
      )}
    </li>
  )
}
