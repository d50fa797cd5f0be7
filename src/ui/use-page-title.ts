import { isValidElement, type ReactNode, useEffect } from 'react'

/** What the window is called before any page: the product's name. */
const product = document.title

/** The words of a title that marks some of them with their language. */
const wordsOf = (node: ReactNode): string =>
  typeof node === 'string' || typeof node === 'number'
    ? String(node)
    : Array.isArray(node)
      ? node.map(wordsOf).join('')
      : isValidElement<{ children?: ReactNode }>(node)
        ? wordsOf(node.props.children)
        : ''

/** Names the window after the page, so that one tells tabs apart and a screen reader says where one has come. */
export function usePageTitle(title: ReactNode): void {
  const words = wordsOf(title)
  useEffect(() => {
    if (words === '') return
    document.title = product ? `${words} · ${product}` : words
    return () => {
      document.title = product
    }
  }, [words])
}
