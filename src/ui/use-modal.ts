import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps a native `<dialog>` in step with `open`. The browser then holds focus inside, makes the rest inert, closes on Escape and gives the focus back to
 * where it was; `onClose` is told of Escape and of a press on the backdrop.
 */
export function useModal(open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const onCancel = (event: Event) => {
      event.preventDefault()
      close.current()
    }
    let pressedBackdrop = false
    const onPress = (event: MouseEvent) => {
      pressedBackdrop = event.target === dialog
    }
    const onClick = (event: MouseEvent) => {
      // A press that began inside, as when selecting text, must not close.
      if (event.target === dialog && pressedBackdrop) close.current()
    }
    dialog.addEventListener('cancel', onCancel)
    dialog.addEventListener('mousedown', onPress)
    dialog.addEventListener('click', onClick)
    return () => {
      dialog.removeEventListener('cancel', onCancel)
      dialog.removeEventListener('mousedown', onPress)
      dialog.removeEventListener('click', onClick)
      if (dialog.open) dialog.close()
    }
  }, [])

  return ref
}
