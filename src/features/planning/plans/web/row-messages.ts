import type { Language } from '#shared/language.ts'

/** How a row of one section of the plan document is told, field by field, in the words of the slice that brings the section. */
export interface RowWords {
  /** What the section is called. */
  readonly title: string
  /** Every field that a row may have, at any depth. */
  readonly fields: Readonly<Record<string, string>>
  /** The codes of a field whose values are codes. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
}
type InEach = Readonly<Record<Language, RowWords>>

const loads = new Map<string, () => Promise<InEach>>()
const loaded = new Map<string, Promise<InEach>>()

/** Filled by the slices that bring sections; their words come when a comparison first tells of one. */
export const rowWords = {
  fill: (section: string, load: () => Promise<InEach>): void => void loads.set(section, load),
  /** The same promise each time, so that a page can wait for it. Undefined where no slice brings this section: the plan's own. */
  of(section: string): Promise<InEach> | undefined {
    const load = loads.get(section)
    if (load && !loaded.has(section)) loaded.set(section, load())
    return loaded.get(section)
  },
}
