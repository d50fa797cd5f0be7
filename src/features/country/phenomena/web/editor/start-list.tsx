import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { writtenNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, DateField, SelectField, TextField } from '#ui/fields.tsx'
import type { PhenomenonList } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import styles from '../phenomena-page.module.css'
import { NameFields } from './name-fields.tsx'
import { useEditing } from './use-editing.ts'

interface BeginListProps {
  lists: readonly PhenomenonList[]
  /** The default previous list. */
  from: string
  onClose: () => void
  onBegun: (code: string, former: string) => void
}

/** Form for a new generation, based on the previous list or empty. It can be undone immediately. */
export function BeginList({ lists, from, onClose, onBegun }: BeginListProps) {
  const { words, said, done } = useEditing()
  const { name } = useLocalizedText()
  const [code, setCode] = useState('')
  const [names, setNames] = useState<Names>({})
  const [validFrom, setValidFrom] = useState('')
  const [former, setFormer] = useState(from)
  const [endsFormer, setEndsFormer] = useState(true)
  const remove = useMutation(
    phenomenonApi.removeList.mutationOptions({ ...said, onSuccess: () => done(words.removed) }),
  )
  const begin = useMutation(
    phenomenonApi.beginList.mutationOptions({
      ...said,
      onSuccess: (list) => {
        done(words.begun, () => remove.mutate({ listCode: list.code }))
        onBegun(list.code, former)
        onClose()
      },
    }),
  )
  const written = writtenNames(names)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.begin}
      description={words.beginNote}
      closeLabel={words.cancel}
      footer={
        <Button
          variant="primary"
          busy={begin.isPending}
          disabled={!code.trim() || !written || !validFrom}
          onClick={() =>
            written && begin.mutate({ code, names: written, validFrom, fromListCode: former || null, endsFormer })
          }
        >
          {words.beginDo}
        </Button>
      }
    >
      <div className={styles.form}>
        <SelectField
          label={words.former}
          value={former}
          data={[
            ...lists.map((list) => ({ value: list.code, label: `${list.code} · ${name(list.names)}` })),
            { value: '', label: words.empty },
          ]}
          onChange={(event) => setFormer(event.currentTarget.value)}
        />
        <TextField
          label={words.code}
          description={words.codeNote}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          maxLength={80}
          required
        />
        <DateField
          label={words.validFrom}
          value={validFrom}
          onChange={(event) => setValidFrom(event.target.value)}
          required
        />
        {former && (
          <CheckboxField
            label={words.endsFormer}
            checked={endsFormer}
            onChange={(event) => setEndsFormer(event.currentTarget.checked)}
          />
        )}
        <NameFields names={names} onChange={setNames} />
      </div>
    </Dialog>
  )
}
