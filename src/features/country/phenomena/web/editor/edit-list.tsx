import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { writtenNames } from '#features/country/registry/web/index.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PhenomenonList } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import { LifeFields, NameFields } from './name-fields.tsx'
import { useEditing } from './use-editing.ts'

/**
 * Form for the names and dates of a list. A list that was created here can be deleted while no plan references the
 * items.
 */
export function EditList({ list, onClose }: { list: PhenomenonList; onClose: () => void }) {
  const { messages, feedback, withUndo } = useEditing()
  const [draft, setDraft] = useState(list)
  const [reason, setReason] = useState('')
  const back = useMutation(phenomenonApi.changeList.mutationOptions(feedback()))
  const change = useMutation(
    phenomenonApi.changeList.mutationOptions(
      feedback(() => {
        const { names, validFrom, validTo } = list
        return withUndo(messages.saved, () =>
          back.mutate({
            listCode: list.code,
            patch: { names, validFrom, validTo },
            reason: `${messages.undo}: ${reason}`,
          }),
        )
      }, onClose),
    ),
  )
  const remove = useMutation(phenomenonApi.removeList.mutationOptions(feedback(messages.removed, onClose)))
  const names = writtenNames(draft.names)
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${messages.editList}: ${list.code}`}
      closeLabel={messages.cancel}
      footer={
        <>
          {list.followsId !== null && (
            <Button variant="quiet" busy={remove.isPending} onClick={() => remove.mutate({ listCode: list.code })}>
              {messages.removeList}
            </Button>
          )}
          <Button
            variant="primary"
            busy={change.isPending}
            disabled={!names || !isFilledText(reason)}
            onClick={() =>
              names &&
              change.mutate({
                listCode: list.code,
                patch: { names, validFrom: draft.validFrom, validTo: draft.validTo },
                reason,
              })
            }
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <NameFields names={draft.names} onChange={(names) => setDraft({ ...draft, names })} />
        <LifeFields life={draft} onChange={(life) => setDraft({ ...draft, ...life })} />
        <TextAreaField
          label={messages.reason}
          description={messages.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={2000}
          required
        />
      </Stack>
    </Dialog>
  )
}
