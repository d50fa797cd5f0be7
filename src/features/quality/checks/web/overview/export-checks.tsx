import { ExportCsv } from '#platform/web/export-csv.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import type { CheckRow } from '../../entities.ts'
import { describeBasis, describeFix, formatCheckMessage } from '../../messages/format-message.ts'
import { checkMessages } from '../../messages/index.ts'
import { checkClient } from '../api.ts'
import { checkPageMessages } from '../messages/index.ts'
import type { CheckFilterInput } from './use-check-filter.ts'

/** Exports the issues that match the filters as a file. */
export function ExportChecks({ filter }: { filter: CheckFilterInput }) {
  const messages = useMessages(checkPageMessages).export
  const { language } = useLocalizedText()
  return (
    <ExportCsv
      messages={messages}
      readPage={(after, limit) => checkClient.listChecks({ ...filter, after, limit })}
      getCells={(row) => toCells(row, language)}
    />
  )
}

/**
 * Returns the cells of a row, in the order of `columns` in the messages. Codes and dates are exported as stored, so
 * that the file can be sorted and joined.
 */
export function toCells(row: CheckRow, language: Language): string[] {
  const { severity, notComputed } = checkMessages[language]
  return [
    row.plan.code,
    loadText(row.plan.title, language).text,
    row.rule,
    loadName(row.names, language),
    row.outcome === 'failed' ? severity[row.severity] : notComputed,
    row.element?.code ?? '',
    row.element?.title ? loadText(row.element.title, language).text : '',
    formatCheckMessage(row, language),
    row.outcome === 'failed' ? describeFix(row.fixCode, language) : '',
    describeBasis(row, language),
    row.exception?.reason ?? '',
    row.exception?.endsOn ?? '',
  ]
}
