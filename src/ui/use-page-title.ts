import { type ReactNode, useEffect } from 'react'

/** What the window is called before any page: the product's name. */
const product = document.title

/** Names the window after the page, so that one tells tabs apart and a screen reader says where one has come. */
export function usePageTitle(title: ReactNode): void {
  useEffect(() => {
    if (typeof title !== 'string' || title === '') return
    document.title = product ? `${title} · ${product}` : title
    return () => {
      document.title = product
    }
  }, [title])
}
