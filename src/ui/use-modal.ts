import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Synchronises a native `<dialog>` with `open`. The browser then keeps the focus inside, makes the rest inert, closes
 * on Escape and restores the focus. `onClose` is called on Escape and on a click on the backdrop.
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

  // The cleanup of a layout effect runs while the element is still in the page. Otherwise the focus would be lost.
  useLayoutEffect(() => {
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
      // A click that started inside, such as a text selection, must not close the dialog.
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
