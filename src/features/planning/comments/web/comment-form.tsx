import { type FormEvent, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type LocalizedText, localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField, TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { CommentPlace } from '../entities.ts'
import { commentMessages } from '../messages/index.ts'
import { type ElementText, getParagraphText, listLanguages, listParagraphs } from '../model.ts'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'

export interface NewComment {
  place: Omit<CommentPlace, 'elementId'>
  content: { text: LocalizedText | null; proposal: string | null }
}

interface Choice {
  value: string
  label: string
  place: NewComment['place']
}

const maxCount = 70
const shortenText = (text: string) => (text.length > maxCount ? `${text.slice(0, maxCount).trimEnd()}…` : text)

/**
 * Shows the form to comment on an element, on a text of it, or (without an element) on the plan, with free text, a
 * proposed text, or both.
 */
export function CommentForm(props: {
  element: ElementText | undefined
  busy: boolean
  /** Returns whether the comment was saved. The form is then cleared. */
  onSave: (comment: NewComment) => Promise<boolean>
  onCancel: () => void
  children?: React.ReactNode
}) {
  const { element, busy, onSave, onCancel, children } = props
  const messages = useMessages(commentPageMessages).form
  const { language } = useLocalizedText()
  const choices = useChoices(element)
  const [chosen, choose] = useState(choices[0]!.value)
  const [text, setText] = useState('')
  const [proposing, setProposing] = useState(false)
  const choice = choices.find((entry) => entry.value === chosen) ?? choices[0]!
  const quote = choice.place.field === null ? null : choice.place.quote
  const [written, setWritten] = useState<string>()
  const proposal = proposing && quote !== null ? (written ?? quote).trim() : null
  const hasContent = text.trim() !== '' || (proposal !== null && proposal !== '' && proposal !== quote)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!hasContent) return
    const content = {
      text: text.trim() === '' ? null : localized(language, text.trim()),
      proposal: proposal === '' || proposal === quote ? null : proposal,
    }
    if (await onSave({ place: choice.place, content })) onCancel()
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap={12}>
        {children}
        {choices.length > 1 && (
          <SelectField
            label={messages.onWhat}
            value={choice.value}
            data={choices.map(({ value, label }) => ({ value, label }))}
            onChange={(event) => {
              choose(event.currentTarget.value)
              setWritten(undefined)
            }}
          />
        )}
        {quote !== null && (
          <>
            <blockquote className={styles.quote} lang={choice.place.language}>
              {quote}
            </blockquote>
            <CheckboxField
              label={messages.propose}
              checked={proposing}
              onChange={(event) => setProposing(event.currentTarget.checked)}
            />
          </>
        )}
        {proposal !== null && (
          <TextAreaField
            label={messages.proposal}
            value={written ?? quote ?? ''}
            lang={choice.place.language}
            onChange={(event) => setWritten(event.currentTarget.value)}
            usesPlanFont
            autosize
            minRows={2}
            maxLength={20_000}
          />
        )}
        <TextAreaField
          label={proposal === null ? messages.text : messages.reason}
          value={text}
          required={proposal === null}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={5000}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" size="small" busy={busy} disabled={!hasContent}>
            {messages.send}
          </Button>
          <Button size="small" onClick={onCancel}>
            {messages.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

/**
 * Returns the possible subjects: the whole element or plan, then the texts of the element. A text appears in the
 * reader's language or else in another language that it has.
 */
function useChoices(element: ElementText | undefined): Choice[] {
  const messages = useMessages(commentPageMessages).form
  const { fields, wholePlan } = useMessages(commentMessages)
  const { language } = useLocalizedText()
  const whole = { field: null, blockId: null, quote: null, language }
  if (!element) return [{ value: 'whole', label: wholePlan, place: whole }]
  const [spoken = language] = listLanguages(element, language)
  const choices: Choice[] = [{ value: 'whole', label: messages.wholeElement, place: { ...whole, language: spoken } }]
  for (const field of ['title', 'gain', 'rationale'] as const) {
    const quote = element[field]?.text[spoken]
    if (quote)
      choices.push({
        value: field,
        label: `${fields[field]}: ${shortenText(quote)}`,
        place: { field, blockId: null, quote, language: spoken },
      })
  }
  for (const paragraph of listParagraphs(element.body?.text[spoken])) {
    const quote = getParagraphText(paragraph)
    const blockId = paragraph.attrs.id
    if (quote.trim())
      choices.push({
        value: blockId,
        label: shortenText(quote),
        place: { field: 'body', blockId, quote, language: spoken },
      })
  }
  return choices
}
