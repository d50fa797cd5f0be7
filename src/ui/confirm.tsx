import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export interface ConfirmProps {
  open: boolean
  title: ReactNode
  /** What will happen, and to what. */
  children: ReactNode
  /** The verb of the act, not "yes". */
  confirmLabel: string
  cancelLabel: string
  /** The act cannot be undone. */
  danger?: boolean
  /** May take its time: the button shows that, and the window stays until the owner closes it. */
  onConfirm: () => void | Promise<void>
  onCancel: () => void
}

/** Asks before an act. The focus starts on the way back. */
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
