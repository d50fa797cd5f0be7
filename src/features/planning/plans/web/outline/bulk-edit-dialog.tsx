import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { type ElementKind, type ElementState, elementStates } from '#shared/element-kind.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { planMessages } from '../../messages/index.ts'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'
import { AccountableFunctionField, PeriodFields } from './bulk-edit-fields.tsx'
import { outlineMessages } from './messages/index.ts'
import type { BulkPatch } from './use-outline-acts.ts'

export interface ChangeDialogProps {
  count: number
  /** Kinds that a place of any of these elements allows. */
  kinds: readonly ElementKind[]
  onClose: () => void
  onChange: (patch: BulkPatch, reason: string | undefined) => void
}

/** The option values that leave the field unchanged or clear it. */
const [keep, empty] = ['keep', 'empty']

/** A dialog that changes several elements. Only completed fields change. */
export function ChangeDialog({ count, kinds, onClose, onChange }: ChangeDialogProps) {
  const { change: messages } = useMessages(outlineMessages)
  const page = useMessages(planPageMessages)
  const labels = useFieldLabels()
  const common = useMessages(planMessages)
  const [patch, setPatch] = useState<BulkPatch>({})
  const [reason, setReason] = useState('')
  const updatePatch = (more: BulkPatch) => setPatch((input) => ({ ...input, ...more }))
  const forget = (...fields: (keyof BulkPatch)[]) =>
    setPatch((input) => Object.fromEntries(Object.entries(input).filter(([field]) => !fields.includes(field as never))))
  const needsReason = patch.state === 'paused' || patch.state === 'stopped'
  const ready = Object.keys(patch).length > 0 && (!needsReason || reason.trim() !== '')
  const getFieldValue = (field: keyof BulkPatch) => (field in patch ? String(patch[field] ?? empty) : keep)
  const choose = <Value extends string>(value: string, field: keyof BulkPatch) =>
    value === keep ? forget(field) : updatePatch({ [field]: value === empty ? null : (value as Value) })
  const both = [
    { value: keep, label: messages.keepValue },
    { value: empty, label: messages.empty },
  ]
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.title(count)}
      description={messages.hint}
      closeLabel={page.close}
      footer={
        <>
          <Button onClick={onClose}>{page.cancel}</Button>
          <Button
            variant="primary"
            disabled={!ready}
            onClick={() => {
              const why = needsReason ? reason.trim() : undefined
              onChange('state' in patch ? { ...patch, stateReason: why ?? null } : patch, why)
            }}
          >
            {messages.title(count)}
          </Button>
        </>
      }
    >
      <Stack gap={14}>
        <Columns minWidth={220} gap={12} align="end" stretch>
          <SelectField
            label={labels.state}
            value={getFieldValue('state')}
            data={[...both, ...elementStates.map((state) => ({ value: state, label: common.states[state] }))]}
            onChange={(event) => choose<ElementState>(event.currentTarget.value, 'state')}
          />
          {needsReason && (
            <TextField
              label={labels.stateReason}
              value={reason}
              required
              maxLength={2000}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Columns>
        <AccountableFunctionField value={patch.accountableFunctionId} onChange={updatePatch} onKeep={forget} />
        <PeriodFields patch={patch} onChange={updatePatch} onKeep={forget} />
        <Columns minWidth={220} gap={12} align="end" stretch>
          <SelectField
            label={labels.marking}
            value={getFieldValue('marking')}
            data={[both[0]!, { value: empty, label: page.panel.asContainer }, ...markings]}
            onChange={(event) => choose<Marking>(event.currentTarget.value, 'marking')}
          />
          <SelectField
            label={labels.kind}
            value={getFieldValue('kind')}
            data={[both[0]!, ...kinds.map((kind) => ({ value: kind, label: common.kinds[kind] }))]}
            onChange={(event) => choose<ElementKind>(event.currentTarget.value, 'kind')}
          />
        </Columns>
      </Stack>
    </Dialog>
  )
}
