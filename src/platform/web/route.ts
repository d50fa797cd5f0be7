import type { ComponentType } from 'react'

/** A page of a slice with the address. `path` uses the router's form: `/plans/$planId`. */
export interface PageRoute {
  path: string
  /** Loads the page's code when it is first needed. */
  load: () => Promise<{ default: ComponentType }>
  /** The page has no shell, such as sign-in or a response through a link. */
  withoutShell?: boolean
}
