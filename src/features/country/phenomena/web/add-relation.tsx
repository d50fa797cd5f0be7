import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { type Relation, relations } from '../contract.ts'
import { phenomenonApi } from './api.ts'
import { phenomenonMessages } from './messages/index.ts'
import { PhenomenonPicker } from './phenomenon-picker.tsx'

const singleEndRelations: readonly Relation[] = ['dropped', 'new']

/** Form to add a relation of an item to an item of another list. The signed-in user is recorded as the author. */
export function AddRelation({ fromId }: { fromId: string }) {
  const messages = useMessages(phenomenonMessages)
  const feedback = useMutationFeedback(messages.errors, [phenomenonApi.key()])
  const [relation, setRelation] = useState<Relation>('same')
  const [toId, setToId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const add = useMutation(
    phenomenonApi.addCrosswalkLink.mutationOptions(
      feedback(undefined, () => {
        setToId(null)
        setNote('')
      }),
    ),
  )
  const target = singleEndRelations.includes(relation) ? null : toId
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate({ fromId, toId: target, relation, note: note.trim() || null })
      }}
    >
      <Stack gap={12}>
        <SelectField
          label={messages.relation}
          value={relation}
          data={relations.map((value) => ({ value: value, label: messages.relations[value] }))}
          onChange={(event) => setRelation(event.currentTarget.value as Relation)}
        />
        {!singleEndRelations.includes(relation) && (
          <PhenomenonPicker label={messages.target} value={toId} onChange={setToId} required />
        )}
        <TextAreaField
          label={messages.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          maxLength={2000}
          autosize
          minRows={1}
        />
        <div>
          <Button
            type="submit"
            size="small"
            busy={add.isPending}
            disabled={target === null && !singleEndRelations.includes(relation)}
          >
            {messages.add}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
