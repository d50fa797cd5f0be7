import { useState } from 'react'
import { OrganisationPicker, useOrganisationNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, legalToday } from '#shared/format.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Need } from '../../contract.ts'
import { type ElementPart, useSaveAndClose } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { panelMessages } from './messages.ts'

const statuses = ['needed', 'asked', 'agreed', 'refused'] as const
export const needTone = { needed: 'neutral', asked: 'info', agreed: 'good', refused: 'bad' } as const

/**
 * Shows external needs: an agreement, a decision, a change of law, or resources. Each has the organisation and the
 * status.
 */
export function NeedsSection({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const more = useMessages(panelMessages)
  const { language, renderText } = useLocalizedText()
  const toast = useToast()
  const [draft, setDraft] = useState<NeedDraft>()
  const { isSaving, saveAndClose } = useSaveAndClose(save, () => setDraft(undefined))
  const change = (index: number, patch: Partial<Need>) =>
    save({ needs: element.needs.map((need, other) => (other === index ? { ...need, ...patch } : need)) })
  const remove = async (index: number) => {
    const before = element.needs
    if (await save({ needs: before.filter((_, other) => other !== index) }))
      toast({ message: more.needs.removed, undo: { label: more.undo, onUndo: () => save({ needs: before }) } })
  }
  return (
    <div className={styles.form}>
      <ul className={styles.lines}>
        {element.needs.map((need, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: needs are replaced as a whole
          <li key={index}>
            <Pill tone={needTone[need.status]}>{messages.needs.statuses[need.status]}</Pill>{' '}
            {messages.needs.kinds[need.kind]}: {renderText(need.text)}
            <NeedStatusForm
              need={need}
              editable={editable}
              onChange={(patch) => change(index, patch)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
        {element.needs.length === 0 && <li className={styles.quiet}>{messages.needs.none}</li>}
      </ul>
      {editable && !draft && (
        <Button
          size="small"
          icon="plus"
          onClick={() => setDraft({ kind: 'agreement', organisationId: null, text: '' })}
        >
          {messages.needs.add}
        </Button>
      )}
      {draft && (
        <NeedForm
          draft={draft}
          onChange={setDraft}
          onCancel={() => setDraft(undefined)}
          busy={isSaving}
          onSave={() => {
            const text = localized(language, draft.text.trim())
            void saveAndClose({ needs: [...element.needs, { ...draft, text, status: 'needed', onDate: null }] })
          }}
        />
      )}
    </div>
  )
}

interface NeedDraft {
  kind: Need['kind']
  organisationId: string | null
  text: string
}

/** Form for a new need. */
function NeedForm(props: {
  draft: NeedDraft
  onChange: (draft: NeedDraft) => void
  busy: boolean
  onSave: () => void
  onCancel: () => void
}) {
  const { draft, onChange, busy, onSave, onCancel } = props
  const messages = useMessages(planPageMessages)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <SelectField
        label={messages.needs.kind}
        value={draft.kind}
        data={(['agreement', 'decision', 'change_of_law', 'resources'] as const).map((value) => ({
          value,
          label: messages.needs.kinds[value],
        }))}
        onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value as Need['kind'] })}
      />
      <OrganisationPicker
        label={messages.needs.decidingBody}
        value={draft.organisationId}
        onChange={(organisationId) => onChange({ ...draft, organisationId })}
      />
      <TextField
        label={messages.needs.description}
        value={draft.text}
        required
        maxLength={1000}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
      />
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button type="submit" busy={busy} disabled={draft.text.trim() === ''}>
          {messages.save}
        </Button>
      </div>
    </form>
  )
}

/** Shows the organisation, the status (needed, asked, agreed or refused) and the date of the current status. */
function NeedStatusForm(props: {
  need: Need
  editable: boolean
  onChange: (patch: Partial<Need>) => void
  onRemove: () => void
}) {
  const { need, editable, onChange, onRemove } = props
  const messages = useMessages(planPageMessages)
  const more = useMessages(panelMessages)
  const { language } = useLocalizedText()
  const [organisation] = useOrganisationNames(need.organisationId ? [need.organisationId] : [])
  const organisationName = organisation?.label ?? messages.needs.noDecidingBody
  if (!editable)
    return (
      <div className={styles.quiet}>
        {organisationName}
        {need.onDate && ` · ${more.needs.since(formatDate(need.onDate, language))}`}
      </div>
    )
  return (
    <>
      <div className={styles.quiet}>{organisationName}</div>
      <div className={styles.grid}>
        <SelectField
          label={more.needs.status}
          value={need.status}
          data={statuses.map((value) => ({ value, label: messages.needs.statuses[value] }))}
          onChange={(event) => {
            const status = event.currentTarget.value as Need['status']
            onChange({ status, onDate: status === 'needed' ? null : legalToday() })
          }}
        />
        {need.status !== 'needed' && (
          <DateField
            key={need.onDate ?? ''}
            label={more.needs.date}
            defaultValue={need.onDate ?? ''}
            onBlur={(event) =>
              event.target.value !== (need.onDate ?? '') && onChange({ onDate: event.target.value || null })
            }
          />
        )}
        <Button size="small" variant="quiet" onClick={onRemove}>
          {messages.remove.short}
        </Button>
      </div>
    </>
  )
}
