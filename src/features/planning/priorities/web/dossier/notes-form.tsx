import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { localized, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { RankedPhenomenon } from '../../contract.ts'
import type { Notes } from '../../entities.ts'
import { priorityMessages } from '../messages/index.ts'
import styles from '../priorities.module.css'
import { usePriorityActs } from '../use-acts.ts'

const fields = ['influence', 'harm', 'displacement'] as const

/** A form for notes on influence, harm and displacement. */
export function NotesForm({
  planId,
  phenomenon,
  editable,
}: {
  planId: string
  phenomenon: RankedPhenomenon
  editable: boolean
}) {
  const messages = useMessages(priorityMessages)
  const { language, text, renderText } = useLocalizedText()
  const { saveNotes } = usePriorityActs(planId)
  const { notes, phenomenonId } = phenomenon
  const [drafts, setDrafts] = useState<Partial<Record<keyof Notes, string>>>({})
  if (!editable)
    return (
      <>
        {fields.map((field) =>
          notes[field] ? (
            <p key={field}>
              <strong>{messages.dossier[field]}</strong>
              <br />
              <span className={styles.statement}>{renderText(notes[field])}</span>
            </p>
          ) : null,
        )}
      </>
    )
  const written = (field: keyof Notes): Notes[keyof Notes] => {
    const draft = drafts[field]?.trim()
    const before = notes[field]
    if (draft === undefined) return before
    if (draft === '') return null
    return before ? writeText(before, language, draft) : localized(language, draft)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const input: Notes = {
          influence: written('influence'),
          harm: written('harm'),
          displacement: written('displacement'),
        }
        saveNotes.mutate({ planId, phenomenonId, notes: input }, { onSuccess: () => setDrafts({}) })
      }}
    >
      <Stack gap={12}>
        {fields.map((field) => (
          <TextAreaField
            key={field}
            label={messages.dossier[field]}
            usesPlanFont
            autosize
            minRows={1}
            maxLength={5000}
            value={drafts[field] ?? text(notes[field])}
            onChange={(event) => setDrafts({ ...drafts, [field]: event.currentTarget.value })}
          />
        ))}
        <div>
          <Button type="submit" size="small" busy={saveNotes.isPending} disabled={Object.keys(drafts).length === 0}>
            {messages.save}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
