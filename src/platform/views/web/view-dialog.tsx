import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Place, SavedView } from '../contract.ts'
import { viewApi } from './api.ts'
import { viewMessages } from './messages.ts'

interface ViewDialogProps {
  place: Place
  query: string
  /** Absent: a new view. */
  view: SavedView | undefined
  onClose: () => void
}

/**
 * Shows the dialog that saves the current query and filters under a name, or changes a saved view. For a view of
 * another person, the user can only choose it as default view.
 */
export function ViewDialog(props: ViewDialogProps) {
  const { view, onClose } = props
  const messages = useMessages(viewMessages)
  const describeError = useErrorMessage(messages.errors)
  const mine = !view || view.abilities.change
  const [name, setName] = useState(view?.name ?? '')
  const [sharedWith, setSharedWith] = useState(view?.sharedWith?.organisationId ?? '')
  const [begin, setBegin] = useState(view?.isDefault ?? false)
  const input = { name: name.trim(), sharedWith: sharedWith || null }
  const { save, removeView, busy, error } = useViewActs({ ...props, input, isDefault: begin })
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={view ? messages.change : messages.saveView}
      description={view ? undefined : messages.keepText}
      closeLabel={messages.cancel}
      footer={
        <>
          {view && mine && (
            <Button variant="quiet" onClick={() => void removeView(view).catch(() => {})}>
              {messages.remove}
            </Button>
          )}
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            disabled={input.name === ''}
            busy={busy}
            onClick={() => void save().catch(() => {})}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <Stack gap={14}>
        <TextField
          label={messages.name}
          value={name}
          readOnly={!mine}
          required
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
        />
        {mine && <SharingField value={sharedWith} onChange={setSharedWith} />}
        <CheckboxField
          label={messages.begin}
          checked={begin}
          onChange={(event) => setBegin(event.currentTarget.checked)}
        />
        {error && <p role="alert">{describeError(error)}</p>}
      </Stack>
    </Dialog>
  )
}

/** Returns the acts on a view. A removal can be undone. */
function useViewActs(
  props: ViewDialogProps & { input: { name: string; sharedWith: string | null }; isDefault: boolean },
) {
  const { place, query, view, onClose, input, isDefault } = props
  const messages = useMessages(viewMessages)
  const queries = useQueryClient()
  const toast = useToast()
  const keep = useMutation(viewApi.saveView.mutationOptions())
  const change = useMutation(viewApi.changeView.mutationOptions())
  const choose = useMutation(viewApi.setDefaultView.mutationOptions())
  const remove = useMutation(viewApi.removeView.mutationOptions())
  const renew = () => queries.invalidateQueries({ queryKey: viewApi.key() })

  const save = async () => {
    const savedView = !view
      ? await keep.mutateAsync({ place, query, ...input })
      : view.abilities.change
        ? await change.mutateAsync({ id: view.id, ...input })
        : view
    if (isDefault !== (view?.isDefault ?? false))
      await choose.mutateAsync({ place, id: isDefault ? savedView.id : null })
    await renew()
    onClose()
  }
  const removeView = async (removed: SavedView) => {
    await remove.mutateAsync({ id: removed.id })
    await renew()
    onClose()
    const again = {
      place,
      name: removed.name,
      query: removed.query,
      sharedWith: removed.sharedWith?.organisationId ?? null,
    }
    toast({
      message: messages.removed(removed.name),
      undo: { label: messages.undo, onUndo: () => void keep.mutateAsync(again).then(renew) },
    })
  }
  return {
    save,
    removeView,
    busy: keep.isPending || change.isPending || choose.isPending,
    error: keep.error ?? change.error ?? choose.error ?? remove.error,
  }
}

/** Shows the choice of sharing: private, or with the members of an organisation in which the user has a role. */
function SharingField({ value, onChange }: { value: string; onChange: (organisationId: string) => void }) {
  const messages = useMessages(viewMessages)
  const { name } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const own = new Map(
    session.roles
      .filter((role) => may('view.save', role.organisationId))
      .map((role) => [role.organisationId, name(role.organisationNames)]),
  )
  return (
    <SelectField
      label={messages.sharedWith}
      value={value}
      data={[{ value: '', label: messages.alone }, ...[...own].map(([id, label]) => ({ value: id, label }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
