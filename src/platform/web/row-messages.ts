import { loadWithMessages } from '#platform/web/catalogue.ts'
import type { Language } from '#shared/language.ts'

/** Labels for the rows of a section of the plan document, provided by the feature that adds the section. */
export interface RowMessages {
  /** Title of the section. */
  readonly title: string
  /** Labels of every field that a row may have, at any depth. */
  readonly fields: Readonly<Record<string, string>>
  /** Labels of code values, by field. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
}
type RowMessagesByLanguage = Readonly<Record<Language, RowMessages>>

const loads = new Map<string, () => Promise<RowMessagesByLanguage>>()
const loaded = new Map<string, Promise<RowMessagesByLanguage>>()

/** Registry filled by the features that add sections. Their messages are loaded when a comparison first needs them. */
export const rowMessages = {
  fill: ({ section, load }: { section: string; load: () => Promise<RowMessagesByLanguage> }): void =>
    void loads.set(section, load),
  /**
   * Returns the same promise each time, so that a page can suspend on it. Undefined for sections of the plan feature.
   */
  of(section: string): Promise<RowMessagesByLanguage> | undefined {
    const load = loads.get(section)
    if (load && !loaded.has(section)) loaded.set(section, loadWithMessages(load))
    return loaded.get(section)
  },
}
