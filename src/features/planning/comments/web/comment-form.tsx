import { type FormEvent, useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { type LocalizedText, localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField, TextAreaField } from '#ui/fields.tsx'
import type { RemarkPlace } from '../entities.ts'
import { remarkMessages } from '../messages/index.ts'
import { type ElementWords, languagesOf, paragraphsOf, wordsOfParagraph } from '../model.ts'
import styles from './comments.module.css'
import { remarkPageMessages } from './messages/index.ts'

export interface NewRemark {
  place: Omit<RemarkPlace, 'elementId'>
  content: { text: LocalizedText | null; proposal: string | null }
}

interface Choice {
  value: string
  label: string
  place: NewRemark['place']
}

const most = 70
const shortened = (words: string) => (words.length > most ? `${words.slice(0, most).trimEnd()}…` : words)

/**
 * Shows the form to comment on an element, on a text of it, or (without an element) on the plan, with free text, a
 * proposed text, or both.
 */
export function RemarkForm(props: {
  element: ElementWords | undefined
  busy: boolean
  /** Returns whether the comment was saved. The form is then cleared. */
  onSave: (remark: NewRemark) => Promise<boolean>
  onCancel: () => void
  children?: React.ReactNode
}) {
  const { element, busy, onSave, onCancel, children } = props
  const words = useWords(remarkPageMessages).form
  const { language } = useReading()
  const choices = useChoices(element)
  const [chosen, choose] = useState(choices[0]!.value)
  const [text, setText] = useState('')
  const [proposing, setProposing] = useState(false)
  const choice = choices.find((one) => one.value === chosen) ?? choices[0]!
  const quote = choice.place.field === null ? null : choice.place.quote
  const [written, setWritten] = useState<string>()
  const proposal = proposing && quote !== null ? (written ?? quote).trim() : null
  const says = text.trim() !== '' || (proposal !== null && proposal !== '' && proposal !== quote)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!says) return
    const content = {
      text: text.trim() === '' ? null : localized(language, text.trim()),
      proposal: proposal === '' || proposal === quote ? null : proposal,
    }
    if (await onSave({ place: choice.place, content })) onCancel()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {children}
      {choices.length > 1 && (
        <SelectField
          label={words.onWhat}
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
            label={words.propose}
            checked={proposing}
            onChange={(event) => setProposing(event.currentTarget.checked)}
          />
        </>
      )}
      {proposal !== null && (
        <TextAreaField
          label={words.proposal}
          value={written ?? quote ?? ''}
          lang={choice.place.language}
          onChange={(event) => setWritten(event.currentTarget.value)}
          planVoice
          autosize
          minRows={2}
          maxLength={20_000}
        />
      )}
      <TextAreaField
        label={proposal === null ? words.text : words.why}
        value={text}
        required={proposal === null}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={5000}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small" busy={busy} disabled={!says}>
          {words.send}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

/**
 * Returns the possible subjects: the whole, then the texts in the reader's language or else in the language of the
 * text.
 */
function useChoices(element: ElementWords | undefined): Choice[] {
  const words = useWords(remarkPageMessages).form
  const { fields, wholePlan } = useWords(remarkMessages)
  const { language } = useReading()
  const whole = { field: null, blockId: null, quote: null, language }
  if (!element) return [{ value: 'whole', label: wholePlan, place: whole }]
  const [spoken = language] = languagesOf(element, language)
  const choices: Choice[] = [{ value: 'whole', label: words.wholeElement, place: { ...whole, language: spoken } }]
  for (const field of ['title', 'gain', 'rationale'] as const) {
    const quote = element[field]?.text[spoken]
    if (quote)
      choices.push({
        value: field,
        label: `${fields[field]}: ${shortened(quote)}`,
        place: { field, blockId: null, quote, language: spoken },
      })
  }
  for (const paragraph of paragraphsOf(element.body?.text[spoken])) {
    const quote = wordsOfParagraph(paragraph)
    const blockId = paragraph.attrs.id
    if (quote.trim())
      choices.push({
        value: blockId,
        label: shortened(quote),
        place: { field: 'body', blockId, quote, language: spoken },
      })
  }
  return choices
}
