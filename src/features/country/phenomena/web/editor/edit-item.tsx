import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { writtenNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Phenomenon } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import { LifeFields, NameFields } from './name-fields.tsx'
import { useEditing } from './use-editing.ts'

type Draft = Pick<Phenomenon, 'names' | 'parentId' | 'unverified' | 'validFrom' | 'validTo'>

const toInput = ({ names, parentId, unverified, validFrom, validTo }: Draft): Draft => ({
  names,
  parentId,
  unverified,
  validFrom,
  validTo,
})

interface EditItemProps {
  listCode: string
  /** Absent: a new item. */
  item?: Phenomenon
  onClose: () => void
  onDone: (id: string | undefined) => void
}

/** Form for an item of a list: names in five languages, place and dates. Every edit can be undone. */
export function EditItem({ listCode, item, onClose, onDone }: EditItemProps) {
  const { messages } = useEditing()
  const [code, setCode] = useState(item?.code ?? `${listCode}-`)
  const [draft, setDraft] = useState<Draft>(
    item ?? { names: {}, parentId: null, unverified: false, validFrom: null, validTo: null },
  )
  const [reason, setReason] = useState('')
  const close = (id: string | undefined) => {
    onDone(id)
    onClose()
  }
  const { change, remove, restore, add } = useItemActs(item, reason, close)
  const names = writtenNames(draft.names as Names)
  const save = () => {
    if (!names) return
    if (item) change.mutate({ id: item.id, patch: { ...toInput(draft), names }, reason })
    else {
      const { parentId, validFrom, validTo } = draft
      add.mutate({ listCode, code, names, parentId, validFrom, validTo })
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={item ? `${messages.editItem}: ${item.code}` : messages.addItem}
      closeLabel={messages.cancel}
      footer={
        <>
          {item?.source === 'edited' && <ItemActs id={item.id} restore={restore} remove={remove} />}
          <Button
            variant="primary"
            busy={change.isPending || add.isPending}
            disabled={!names || !code.trim() || (item !== undefined && !isFilledText(reason))}
            onClick={save}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        {!item && (
          <TextField
            label={messages.code}
            description={messages.codeHint}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            maxLength={80}
            required
          />
        )}
        <ItemFields listCode={listCode} itemId={item?.id} draft={draft} onChange={setDraft} />
        {item && (
          <>
            <CheckboxField
              label={messages.unverified}
              checked={draft.unverified}
              onChange={(event) => setDraft({ ...draft, unverified: event.currentTarget.checked })}
            />
            <TextAreaField
              label={messages.reason}
              description={messages.reasonHint}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              maxLength={2000}
              required
            />
          </>
        )}
      </Stack>
    </Dialog>
  )
}

/** Returns the acts on an item, or on a new item. After a change or an addition, the success message offers to undo it. */
function useItemActs(item: Phenomenon | undefined, reason: string, onDone: (id: string | undefined) => void) {
  const { messages, feedback, withUndo } = useEditing()
  const back = useMutation(phenomenonApi.changePhenomenon.mutationOptions(feedback()))
  const change = useMutation(
    phenomenonApi.changePhenomenon.mutationOptions(
      feedback(
        ({ id }) =>
          withUndo(messages.saved, () =>
            back.mutate({ id, patch: toInput(item!), reason: `${messages.undo}: ${reason}` }),
          ),
        ({ id }) => onDone(id),
      ),
    ),
  )
  const remove = useMutation(
    phenomenonApi.removePhenomenon.mutationOptions(feedback(messages.removed, () => onDone(undefined))),
  )
  const restore = useMutation(
    phenomenonApi.restorePhenomenon.mutationOptions(feedback(undefined, ({ id }) => onDone(id))),
  )
  const add = useMutation(
    phenomenonApi.addPhenomenon.mutationOptions(
      feedback(
        ({ id }) => withUndo(messages.added, () => remove.mutate({ id })),
        ({ id }) => onDone(id),
      ),
    ),
  )
  return { change, remove, restore, add }
}

/** Shows the buttons that restore the item of the pack or delete an item that was added here. */
function ItemActs(props: { id: string } & Pick<ReturnType<typeof useItemActs>, 'restore' | 'remove'>) {
  const { id, restore, remove } = props
  const { messages } = useEditing()
  return (
    <>
      <Button variant="quiet" busy={restore.isPending} onClick={() => restore.mutate({ id: id })}>
        {messages.restore}
      </Button>
      <Button variant="quiet" busy={remove.isPending} onClick={() => remove.mutate({ id: id })}>
        {messages.remove}
      </Button>
    </>
  )
}

/** Fields for the names, the parent and the dates of an item. An item cannot be its own parent. */
function ItemFields(props: {
  listCode: string
  itemId: string | undefined
  draft: Draft
  onChange: (draft: Draft) => void
}) {
  const { listCode, itemId, draft, onChange } = props
  const { messages } = useEditing()
  const { name } = useLocalizedText()
  const others = useQuery(phenomenonApi.listPhenomena.queryOptions({ input: { listCode } }))
  return (
    <>
      <NameFields names={draft.names} onChange={(names) => onChange({ ...draft, names })} />
      <SelectField
        label={messages.parent}
        value={draft.parentId ?? ''}
        data={[
          { value: '', label: messages.noParent },
          ...(others.data ?? [])
            .filter(({ id }) => id !== itemId)
            .map((entry) => ({ value: entry.id, label: `${entry.code} · ${name(entry.names)}` })),
        ]}
        onChange={(event) => onChange({ ...draft, parentId: event.currentTarget.value || null })}
      />
      <LifeFields life={draft} onChange={(life) => onChange({ ...draft, ...life })} />
    </>
  )
}
