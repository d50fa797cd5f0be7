import { use } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { planMessages } from '../messages/index.ts'
import type { Named } from '../text-merge/entities.ts'
import { codesOfPlans, fieldWords } from '../text-merge/model.ts'
import { planPageMessages } from './messages/index.ts'
import { rowWords } from './row-messages.ts'

/**
 * Returns functions that format fields and values in the page language.
 * @param section of the plan document. The messages of an upper feature are loaded first
 */
export function useFieldWords(named?: Named, section = 'elements') {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const { language } = useReading()
  const loading = rowWords.of(section)
  const row = loading && use(loading)[language]
  const { amount, available, notAvailable } = words.means
  return fieldWords({
    language,
    named,
    fields: row ? row.fields : { ...common.fields, ...words.fields },
    codes: { ...codesOfPlans(common), ...row?.codes },
    inner: { amount, available, notAvailable, main: words.links.main, ...row?.fields },
    isRow: row !== undefined,
    untitled: words.untitled,
    unreadable: words.history.unreadable,
  })
}
