import { isValidElement, type ReactNode, useEffect } from 'react'

/** The window title before any page: the product name. */
const product = document.title

/** Returns the text of a title in which some parts have a language mark. */
const toPlainText = (node: ReactNode): string =>
  typeof node === 'string' || typeof node === 'number'
    ? String(node)
    : Array.isArray(node)
      ? node.map(toPlainText).join('')
      : isValidElement<{ children?: ReactNode }>(node)
        ? toPlainText(node.props.children)
        : ''

/** Sets the window title to the page title, so that users can distinguish tabs and screen readers announce the page. */
export function usePageTitle(title: ReactNode): void {
  const plainText = toPlainText(title)
  useEffect(() => {
    if (plainText === '') return
    document.title = product ? `${plainText} · ${product}` : plainText
    return () => {
      document.title = product
    }
  }, [plainText])
}
