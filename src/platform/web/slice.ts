import type { Language } from '#shared/language.ts'
import type { Permission } from '#shared/permission.ts'
import type { PageRoute } from './route.ts'

/** An entry of the main menu. */
export interface NavigationEntry {
  id: string
  section: 'work' | 'structure' | 'administration'
  /** The position in the section. */
  order: number
  label: Readonly<Record<Language, string>>
  href: string
  permission: Permission
  /** Hidden for users with this permission, because another entry leads there. */
  unless?: Permission
}

/** A part that a slice adds to a page, a list or a registry of an earlier slice. */
export interface AddedPart {
  add: () => void
}

/** Everything that a slice adds to the pages of the product. `src/app/web/slices.ts` lists the slices. */
export interface WebSlice {
  /** The folder: `planning/comments`. */
  name: string
  pages?: readonly PageRoute[]
  navigation?: readonly NavigationEntry[]
  parts?: readonly AddedPart[]
}

export const defineWebSlice = (slice: WebSlice): WebSlice => slice

/** Adds the parts of the slices, in this order. */
export function addParts(...slices: readonly WebSlice[]): void {
  for (const { parts = [] } of slices) for (const { add } of parts) add()
}

/** Adds a part to a slot (`createSlot`), or to another list that an earlier slice offers. */
export const addTo = <Part>(target: { fill: (part: Part) => void }, part: NoInfer<Part>): AddedPart => ({
  add: () => target.fill(part),
})
