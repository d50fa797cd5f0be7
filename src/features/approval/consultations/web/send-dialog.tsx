import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type Language, languageNames } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { consultationPageMessages } from './messages/index.ts'
import { useConsultationFeedback } from './use-mutation-feedback.ts'

/** Converts text in the filled languages. The first language is the source. */
function toLocalizedText(written: Readonly<Partial<Record<Language, string>>>): LocalizedText | undefined {
  const entries = Object.entries(written).filter(([, words]) => words.trim() !== '') as [Language, string][]
  return entries[0] && { source: entries[0][0], text: Object.fromEntries(entries), outdated: [] }
}

/**
 * Dialog to send a consultation: the request, the deadline and the addressees. The step's default list is selected, and
 * other organisations can be added.
 */
export function SendWindow(props: { planId: Id; step: string; list: string; onClose: () => void }) {
  const { planId, step, onClose } = props
  const messages = useMessages(consultationPageMessages)
  const { language, name } = useLocalizedText()
  const plan = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const lists = useQuery(consultationApi.listDistributionLists.queryOptions({ input: { planId } }))
  const tongues: readonly Language[] = plan.data?.plan.languages ?? [language]
  const [subject, setSubject] = useState<Partial<Record<Language, string>>>({})
  const [text, setText] = useState<Partial<Record<Language, string>>>({})
  const [dueOn, setDueOn] = useState('')
  const [key, setKey] = useState(props.list)
  const [to, setTo] = useState<Id[]>([])
  const [copies, setCopies] = useState<Id[]>([])
  const [keepAs, setKeepAs] = useState('')
  const sendConsultation = useMutation(
    consultationApi.sendConsultation.mutationOptions(useConsultationFeedback(messages.sent, onClose)),
  )
  const keep = useMutation(consultationApi.saveDistributionList.mutationOptions())
  const end = useMutation(
    consultationApi.endDistributionList.mutationOptions(useConsultationFeedback(messages.listEnded, () => setKey(''))),
  )
  const list = lists.data?.find((entry) => entry.key === key)
  const [input, called] = [toLocalizedText(subject), toLocalizedText(text)]
  const requested = (list?.to.length ?? 0) + to.length
  const isComplete = input !== undefined && called !== undefined && dueOn !== '' && requested > 0
  const save = async () => {
    if (!isComplete) return
    if (keepAs.trim() !== '' && to.length > 0) {
      const kept = await keep.mutateAsync({ planId, name: keepAs.trim(), to, copies }).catch(() => undefined)
      if (!kept) return
    }
    sendConsultation.mutate({ planId, step, subject: input, text: called, dueOn, list: list?.key ?? null, to, copies })
  }
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={messages.sendTitle}
      description={messages.sendText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={sendConsultation.isPending}
            disabled={!isComplete}
            onClick={() => void save()}
          >
            {messages.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {tongues.map((tongue, place) => (
          <div key={tongue} className={styles.form} lang={tongue}>
            <TextField
              label={`${messages.subject} (${languageNames[tongue]})`}
              required={place === 0}
              maxLength={300}
              value={subject[tongue] ?? ''}
              onChange={(event) => setSubject({ ...subject, [tongue]: event.currentTarget.value })}
            />
            <TextAreaField
              label={messages.text(languageNames[tongue])}
              required={place === 0}
              autosize
              minRows={3}
              maxLength={10_000}
              value={text[tongue] ?? ''}
              onChange={(event) => setText({ ...text, [tongue]: event.currentTarget.value })}
            />
          </div>
        ))}
        <DateField
          label={messages.dueOn}
          required
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        <SelectField
          label={messages.list}
          value={key}
          data={[
            ...(lists.data ?? []).map((entry) => ({ value: entry.key, label: name(entry.names) })),
            { value: '', label: messages.noList },
          ]}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        {list && (
          <details>
            <summary className={styles.quiet}>{messages.goesTo(list.to.length, list.copies.length)}</summary>
            <p className={styles.names}>{list.to.map((entry) => name(entry.names)).join(', ')}</p>
            {list.copies.length > 0 && (
              <p className={styles.names}>
                {messages.copy}: {list.copies.map((copy) => name(copy.names)).join(', ')}
              </p>
            )}
          </details>
        )}
        {list?.isOwn && (
          <div>
            <Button size="small" variant="quiet" onClick={() => end.mutate({ id: list.key })}>
              {messages.endList(name(list.names))}
            </Button>
          </div>
        )}
        <OrganisationsPicker label={messages.also} value={to} onChange={setTo} />
        <OrganisationsPicker label={messages.alsoCopies} value={copies} onChange={setCopies} />
        {to.length > 0 && (
          <TextField
            label={messages.listName}
            maxLength={200}
            value={keepAs}
            onChange={(event) => setKeepAs(event.currentTarget.value)}
          />
        )}
      </div>
    </Dialog>
  )
}
