import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { writtenNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PhenomenonList } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import { NameFields } from './name-fields.tsx'
import { useEditing } from './use-editing.ts'

interface BeginListProps {
  lists: readonly PhenomenonList[]
  /** The default previous list. */
  from: string
  onClose: () => void
  onCreated: (code: string, former: string) => void
}

/** Form for a new generation, based on the previous list or empty. It can be undone immediately. */
export function BeginList({ lists, from, onClose, onCreated }: BeginListProps) {
  const { messages, feedback, withUndo } = useEditing()
  const { name } = useLocalizedText()
  const [code, setCode] = useState('')
  const [names, setNames] = useState<Names>({})
  const [validFrom, setValidFrom] = useState('')
  const [former, setFormer] = useState(from)
  const [endsPrevious, setEndsFormer] = useState(true)
  const remove = useMutation(phenomenonApi.removeList.mutationOptions(feedback(messages.removed)))
  const begin = useMutation(
    phenomenonApi.startList.mutationOptions(
      feedback(
        (list) => withUndo(messages.begun, () => remove.mutate({ listCode: list.code })),
        (list) => {
          onCreated(list.code, former)
          onClose()
        },
      ),
    ),
  )
  const written = writtenNames(names)
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.begin}
      description={messages.beginHint}
      closeLabel={messages.cancel}
      footer={
        <Button
          variant="primary"
          busy={begin.isPending}
          disabled={!code.trim() || !written || !validFrom}
          onClick={() =>
            written && begin.mutate({ code, names: written, validFrom, fromListCode: former || null, endsPrevious })
          }
        >
          {messages.beginDo}
        </Button>
      }
    >
      <Stack gap={12}>
        <SelectField
          label={messages.former}
          value={former}
          data={[
            ...lists.map((list) => ({ value: list.code, label: `${list.code} · ${name(list.names)}` })),
            { value: '', label: messages.empty },
          ]}
          onChange={(event) => setFormer(event.currentTarget.value)}
        />
        <TextField
          label={messages.code}
          description={messages.codeHint}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          maxLength={80}
          required
        />
        <DateField
          label={messages.validFrom}
          value={validFrom}
          onChange={(event) => setValidFrom(event.target.value)}
          required
        />
        {former && (
          <CheckboxField
            label={messages.endsFormer}
            checked={endsPrevious}
            onChange={(event) => setEndsFormer(event.currentTarget.checked)}
          />
        )}
        <NameFields names={names} onChange={setNames} />
      </Stack>
    </Dialog>
  )
}
