import type { ReactNode } from 'react'
import type { IconName } from './icon.tsx'

export interface PaletteItem {
  id: string
  label: string
  /** The language of the label, when it differs from the page language. */
  lang?: string | undefined
  /** The parent, in a quieter line. */
  detail?: string
  icon?: IconName
  /** Equivalent keyboard shortcut: "G then P". */
  keys?: string
  /** Shown to the right of the text: a badge, a marking. */
  end?: ReactNode
}

export interface PaletteGroup<Item extends PaletteItem> {
  id: string
  label: string
  items: readonly Item[]
}
