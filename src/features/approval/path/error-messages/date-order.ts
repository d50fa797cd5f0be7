import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { PathAct } from '../entities.ts'
import type { DateOrder } from '../errors.ts'

type Kinds = Readonly<Record<Exclude<PathAct['kind'], 'skipped' | 'withdrawn' | 'confirmed' | 'contested'>, string>>

/**
 * Returns the message of an act that is dated before an act that it follows. Both acts are named with the step and date.
 * @param kinds the acts as nouns without an article
 */
export const describeDateOrder =
  (language: Language, kinds: Kinds, sentence: (act: string, earlier: string) => string) =>
  ({ act, earlier }: DateOrder): string => {
    const name = ({ kind, number, date }: DateOrder['act']) =>
      `${(kinds as Readonly<Record<string, string>>)[kind] ?? ''} (${[number, formatDate(date, language)].filter(Boolean).join(', ')})`
    return sentence(name(act), name(earlier))
  }
