import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export interface ConfirmProps {
  open: boolean
  title: ReactNode
  /** The effect of the act and the object. */
  children: ReactNode
  /** The verb of the act, not "yes". */
  confirmLabel: string
  cancelLabel: string
  /** The act cannot be undone. */
  danger?: boolean
  /** May take time: the button shows progress, and the dialog stays open until the owner closes it. */
  onConfirm: () => void | Promise<void>
  onCancel: () => void
}

/** Asks for confirmation of an act. The focus starts on the cancel button. */
export function Confirm({
  open,
  title,
  children,
  confirmLabel,
  cancelLabel,
  danger,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    try {
      await onConfirm()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      closeLabel={cancelLabel}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button autoFocus onClick={onCancel}>
            {cancelLabel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
