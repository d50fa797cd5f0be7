import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type Language, languageNames } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { DistributionList } from '../contract.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { consultationPageMessages } from './messages/index.ts'
import { useConsultationFeedback } from './use-consultation-feedback.ts'

/** Converts text in the filled languages. The first language is the source. */
function toLocalizedText(written: Readonly<Partial<Record<Language, string>>>): LocalizedText | undefined {
  const entries = Object.entries(written).filter(([, text]) => text.trim() !== '') as [Language, string][]
  return entries[0] && { source: entries[0][0], text: Object.fromEntries(entries), outdated: [] }
}

type Texts = Readonly<Partial<Record<Language, string>>>

interface ConsultationForm {
  subject: Texts
  text: Texts
  dueOn: string
  /** The key of the distribution list. Empty without a list. */
  list: string
  to: Id[]
  copies: Id[]
  /** The name of a new distribution list. Empty = the addressees are not saved. */
  listName: string
}

interface FieldsProps {
  planId: Id
  form: ConsultationForm
  onChange: (changed: Partial<ConsultationForm>) => void
}

const useDistributionLists = (planId: Id) =>
  useQuery(consultationApi.listDistributionLists.queryOptions({ input: { planId } }))

/** Returns functions that check the form, save the new distribution list and send the consultation. */
function useSendConsultation(planId: Id, step: string, form: ConsultationForm, onDone: () => void) {
  const messages = useMessages(consultationPageMessages)
  const lists = useDistributionLists(planId)
  const send = useMutation(
    consultationApi.sendConsultation.mutationOptions(useConsultationFeedback(messages.sent, onDone)),
  )
  const saveList = useMutation(consultationApi.saveDistributionList.mutationOptions())
  const { dueOn, to, copies } = form
  const list = lists.data?.find((entry) => entry.key === form.list)
  const [subject, text] = [toLocalizedText(form.subject), toLocalizedText(form.text)]
  const isComplete =
    subject !== undefined && text !== undefined && dueOn !== '' && (list?.to.length ?? 0) + to.length > 0
  const save = async () => {
    if (!isComplete) return
    const listName = form.listName.trim()
    if (listName !== '' && to.length > 0) {
      const saved = await saveList.mutateAsync({ planId, name: listName, to, copies }).catch(() => undefined)
      if (!saved) return
    }
    send.mutate({ planId, step, subject, text, dueOn, list: list?.key ?? null, to, copies })
  }
  return { save, isComplete, busy: send.isPending }
}

/**
 * Dialog to send a consultation: the request, the deadline and the addressees. The step's default list is selected, and
 * other organisations can be added.
 */
export function SendConsultationDialog(props: { planId: Id; step: string; list: string; onClose: () => void }) {
  const { planId, step, onClose } = props
  const messages = useMessages(consultationPageMessages)
  const [form, setForm] = useState<ConsultationForm>({
    subject: {},
    text: {},
    dueOn: '',
    list: props.list,
    to: [],
    copies: [],
    listName: '',
  })
  const change = (changed: Partial<ConsultationForm>) => setForm((before) => ({ ...before, ...changed }))
  const { save, isComplete, busy } = useSendConsultation(planId, step, form, onClose)
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
          <Button variant="primary" busy={busy} disabled={!isComplete} onClick={() => void save()}>
            {messages.send}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <RequestFields planId={planId} form={form} onChange={change} />
        <DateField
          label={messages.dueOn}
          required
          value={form.dueOn}
          onChange={(event) => change({ dueOn: event.currentTarget.value })}
        />
        <AddresseeFields planId={planId} form={form} onChange={change} />
      </Stack>
    </Dialog>
  )
}

function RequestFields({ planId, form, onChange }: FieldsProps) {
  const messages = useMessages(consultationPageMessages)
  const { language } = useLocalizedText()
  const plan = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const languages: readonly Language[] = plan.data?.plan.languages ?? [language]
  return languages.map((entry, index) => (
    <div key={entry} className={styles.form} lang={entry}>
      <TextField
        label={`${messages.subject} (${languageNames[entry]})`}
        required={index === 0}
        maxLength={300}
        value={form.subject[entry] ?? ''}
        onChange={(event) => onChange({ subject: { ...form.subject, [entry]: event.currentTarget.value } })}
      />
      <TextAreaField
        label={messages.text(languageNames[entry])}
        required={index === 0}
        autosize
        minRows={3}
        maxLength={10_000}
        value={form.text[entry] ?? ''}
        onChange={(event) => onChange({ text: { ...form.text, [entry]: event.currentTarget.value } })}
      />
    </div>
  ))
}

function AddresseeFields({ planId, form, onChange }: FieldsProps) {
  const messages = useMessages(consultationPageMessages)
  const { name } = useLocalizedText()
  const lists = useDistributionLists(planId)
  const list = lists.data?.find((entry) => entry.key === form.list)
  return (
    <>
      <SelectField
        label={messages.list}
        value={form.list}
        data={[
          ...(lists.data ?? []).map((entry) => ({ value: entry.key, label: name(entry.names) })),
          { value: '', label: messages.noList },
        ]}
        onChange={(event) => onChange({ list: event.currentTarget.value })}
      />
      {list && <SelectedList list={list} onEnded={() => onChange({ list: '' })} />}
      <OrganisationsPicker label={messages.also} value={form.to} onChange={(to) => onChange({ to })} />
      <OrganisationsPicker
        label={messages.alsoCopies}
        value={form.copies}
        onChange={(copies) => onChange({ copies })}
      />
      {form.to.length > 0 && (
        <TextField
          label={messages.listName}
          maxLength={200}
          value={form.listName}
          onChange={(event) => onChange({ listName: event.currentTarget.value })}
        />
      )}
    </>
  )
}

function SelectedList({ list, onEnded }: { list: DistributionList; onEnded: () => void }) {
  const messages = useMessages(consultationPageMessages)
  const { name } = useLocalizedText()
  const end = useMutation(
    consultationApi.endDistributionList.mutationOptions(useConsultationFeedback(messages.listEnded, onEnded)),
  )
  return (
    <>
      <details>
        <summary className={styles.quiet}>{messages.goesTo(list.to.length, list.copies.length)}</summary>
        <p className={styles.names}>{list.to.map((entry) => name(entry.names)).join(', ')}</p>
        {list.copies.length > 0 && (
          <p className={styles.names}>
            {messages.copy}: {list.copies.map((copy) => name(copy.names)).join(', ')}
          </p>
        )}
      </details>
      {list.isOwn && (
        <div>
          <Button size="small" variant="quiet" onClick={() => end.mutate({ id: list.key })}>
            {messages.endList(name(list.names))}
          </Button>
        </div>
      )}
    </>
  )
}
