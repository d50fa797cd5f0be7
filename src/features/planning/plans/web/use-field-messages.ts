import { use } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { rowMessages } from '#platform/web/row-messages.ts'
import type { Named } from '#shared/named.ts'
import { listItemLabels } from '../fields/items/model.ts'
import { listFieldLabels } from '../fields/labels/model.ts'
import { planMessages } from '../messages/index.ts'
import { buildPlanCodes, formatFields } from '../text-merge/model.ts'
import { planPageMessages } from './messages/index.ts'
import { useFieldLabels } from './use-field-labels.ts'

/**
 * Returns functions that format fields and values in the page language.
 * @param section of the plan document. The messages of an upper feature are loaded first
 */
export function useFieldMessages(names?: Named, section = 'elements') {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const { language } = useLocalizedText()
  const labels = listFieldLabels(useFieldLabels())
  const loading = rowMessages.of(section)
  const row = loading && use(loading)[language]
  return formatFields({
    language,
    names,
    fields: row ? row.fields : labels,
    codes: { ...buildPlanCodes(common, language), ...row?.codes },
    inner: { ...listItemLabels(common.fields), ...row?.fields },
    isRow: row !== undefined,
    untitled: messages.untitled,
    unreadable: messages.history.unreadable,
  })
}
