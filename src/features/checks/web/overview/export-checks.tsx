import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { writeCsv } from '#shared/csv.ts'
import { formatNumber } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { readName, readText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CheckRow } from '../../entities.ts'
import { checkMessages } from '../../messages/index.ts'
import { say, sayMend } from '../../messages/say.ts'
import { checkClient } from '../api.ts'
import { checkPageMessages } from '../messages/index.ts'
import type { CheckFilterInput } from './use-check-filter.ts'

/** A file is bounded: who needs more narrows the filters, and is told so. */
const mostLines = 10_000

/** Takes the findings that the filters leave away as a file, in the words of the page; what a spreadsheet would run stays text. */
export function ExportChecks({ filter }: { filter: CheckFilterInput }) {
  const words = useWords(checkPageMessages).export
  const { language } = useReading()
  const refusal = useRefusalWords()
  const toast = useToast()
  const [read, setRead] = useState(0)
  const take = useMutation({
    mutationFn: async () => {
      const found: CheckRow[] = []
      let after: string | undefined
      do {
        const page = await checkClient.listChecks({ ...filter, after, most: 200 })
        found.push(...page.rows)
        setRead(found.length)
        after = page.next ?? undefined
      } while (after !== undefined && found.length < mostLines)
      return { found, isCut: after !== undefined }
    },
    onSuccess: ({ found, isCut }) => {
      const rows = [Object.values(words.columns), ...found.map((row) => cellsOf(row, language))]
      saveFile(`${words.file}.csv`, writeCsv(rows), 'text/csv')
      if (isCut) toast({ message: words.cut(formatNumber(mostLines, language)) })
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () => setRead(0),
  })
  return (
    <Button busy={take.isPending} onClick={() => take.mutate()}>
      {take.isPending && read > 0 ? words.busy(formatNumber(read, language)) : words.act}
    </Button>
  )
}

/** In the order of `columns` in the messages. Codes and days stand as they are stored, for whoever sorts and joins them. */
export function cellsOf(row: CheckRow, language: Language): string[] {
  const { severity, notComputed } = checkMessages[language]
  return [
    row.plan.code,
    readText(row.plan.title, language).text,
    row.rule,
    readName(row.names, language),
    row.outcome === 'failed' ? severity[row.severity] : notComputed,
    row.element?.code ?? '',
    row.element?.title ? readText(row.element.title, language).text : '',
    say(row, language),
    row.outcome === 'failed' ? sayMend(row.mend, language) : '',
    readName(row.basis, language),
    row.exception?.motive ?? '',
    row.exception?.endsOn ?? '',
  ]
}
