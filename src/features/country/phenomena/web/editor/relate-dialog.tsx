import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { type Phenomenon, type Relation, relations } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import { phenomenonMessages } from '../messages/index.ts'
import { Consequences } from './consequences.tsx'
import { useEditing } from './use-editing.ts'

const itemRelations = relations.filter((relation) => relation !== 'dropped' && relation !== 'new')

/** Dialog for the relation between items of two lists, with a preview of the effects. */
export function RelateDialog({ from, to, onClose }: { from: Phenomenon; to: Phenomenon; onClose: () => void }) {
  const { messages, feedback, withUndo } = useEditing()
  const common = useMessages(phenomenonMessages)
  const { name } = useLocalizedText()
  const [relation, setRelation] = useState<Relation>('same')
  const [note, setNote] = useState('')
  const aside = useMutation(phenomenonApi.changeCrosswalkLink.mutationOptions(feedback()))
  const relate = useMutation(
    phenomenonApi.addCrosswalkLink.mutationOptions(
      feedback(
        ({ id }) =>
          withUndo(messages.added, () => aside.mutate({ id, patch: { rejected: true }, reason: messages.undo })),
        onClose,
      ),
    ),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.relateTitle}
      closeLabel={messages.cancel}
      footer={
        <Button
          variant="primary"
          busy={relate.isPending}
          onClick={() => relate.mutate({ fromId: from.id, toId: to.id, relation, note: note.trim() || null })}
        >
          {messages.save}
        </Button>
      }
    >
      <Stack gap={12}>
        <p>{`${name(from.names)} (${from.code}) → ${name(to.names)} (${to.code})`}</p>
        <SelectField
          label={common.relation}
          value={relation}
          data={itemRelations.map((itemRelation) => ({ value: itemRelation, label: common.relations[itemRelation] }))}
          onChange={(event) => setRelation(event.currentTarget.value as Relation)}
        />
        <TextAreaField
          label={common.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          maxLength={2000}
          autosize
          minRows={1}
        />
        <Consequences fromId={from.id} toId={to.id} relation={relation} />
      </Stack>
    </Dialog>
  )
}
