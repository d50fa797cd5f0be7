import type { ComponentType } from 'react'

/** A page of a slice and its address. `path` in the router's form: `/plans/$planId`. */
export interface PageRoute {
  path: string
  /** Loads the page's code when it is first needed. */
  load: () => Promise<{ default: ComponentType }>
  /** The shell is left away: signing in, an answer from a link. */
  bare?: boolean
}
