import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import cardStyles from '#features/measurement/indicators/web/figure-card.module.css'
import { Button, IconButton } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { TextField } from '#ui/fields.tsx'
import {
  isPeriodOfLength,
  nextTarget,
  pasteTargets,
  type ResultDraft,
  type TargetColumn,
  type TargetDraft,
} from './draft.ts'
import { periodExamples } from './periods-as-text.ts'
import { useResultMessages } from './result-messages.ts'
import styles from './results.module.css'

interface TargetFieldsProps {
  draft: ResultDraft
  onChange: (targets: TargetDraft[]) => void
}

/**
 * Fields for the targets, a row per period: a value each, or two for a range. Enter moves to the same field of the next
 * target and adds a target after the last. Rows copied from a spreadsheet can be pasted from any field.
 */
export function TargetFields({ draft, onChange }: TargetFieldsProps) {
  const { messages } = useResultMessages()
  const list = useRef<HTMLDivElement>(null)
  const thisYear = new Date().getFullYear()
  const { targets, shape, per } = draft
  const write = (at: number, change: Partial<TargetDraft>) =>
    onChange(targets.map((left, other) => (other === at ? { ...left, ...change } : left)))
  const add = () => onChange([...targets, nextTarget(draft, thisYear)])
  const focusField = (at: number, column: TargetColumn) =>
    list.current?.querySelector<HTMLInputElement>(`[data-at="${at}"][data-column="${column}"]`)?.focus()
  const onKeyDown = (event: KeyboardEvent, at: number, column: TargetColumn) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (at === targets.length - 1) add()
    // The added row exists after this render.
    setTimeout(() => focusField(at + 1, column))
  }
  const onPaste = (event: ClipboardEvent, at: number, column: TargetColumn) => {
    const pasted = pasteTargets(draft, at, column, event.clipboardData.getData('text/plain'), thisYear)
    if (!pasted) return
    event.preventDefault()
    onChange(pasted)
  }
  return (
    <div ref={list} className={cardStyles.stack}>
      {targets.map((target, at) => {
        const field = (label: string, column: TargetColumn) => (
          <TextField
            label={label}
            data-at={at}
            data-column={column}
            inputMode={column === 'period' ? 'text' : 'decimal'}
            value={target[column]}
            onChange={(event) => write(at, { [column]: event.currentTarget.value })}
            onKeyDown={(event) => onKeyDown(event, at, column)}
            onPaste={(event) => onPaste(event, at, column)}
            {...(column === 'period' && {
              placeholder: periodExamples[per](thisYear + 1),
              error:
                target.period === '' || isPeriodOfLength(target.period, per)
                  ? undefined
                  : messages.form.writeLike(periodExamples[per](thisYear + 1)),
            })}
          />
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a target is identified by position
          <div key={at} className={classNames(styles.pair, shape === 'range' && styles.three)}>
            {field(messages.form.period(at + 1), 'period')}
            {shape === 'range' ? (
              <>
                {field(messages.form.low(at + 1), 'low')}
                {field(messages.form.high(at + 1), 'high')}
              </>
            ) : (
              field(messages.form.value(at + 1), 'value')
            )}
            <IconButton
              label={messages.form.removeTarget(at + 1)}
              icon="close"
              onClick={() => onChange(targets.filter((_, other) => other !== at))}
            />
          </div>
        )
      })}
      <div>
        <Button size="small" onClick={add}>
          {messages.form.addTarget}
        </Button>
      </div>
      <p className={cardStyles.hint}>{messages.form.pasteHint}</p>
    </div>
  )
}
