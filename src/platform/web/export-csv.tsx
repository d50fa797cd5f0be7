import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { writeCsv } from '#shared/csv.ts'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { useLocalizedText } from './language.tsx'
import { saveFile } from './save-file.ts'
import { useMutationFeedback } from './use-mutation-feedback.ts'

/** Maximum number of rows of an exported file. A user who needs more rows is asked to narrow the filters. */
const maxLines = 10_000
const batchSize = 200

export interface ExportCsvProps<Row> {
  messages: {
    act: string
    busy: (read: string) => string
    truncated: (limit: string) => string
    /** Name of the file, without extension. */
    file: string
    columns: Readonly<Record<string, string>>
  }
  /** Returns the next rows after a cursor, up to the limit. Without a cursor, starts at the beginning. */
  readPage: (after: string | undefined, limit: number) => Promise<{ rows: readonly Row[]; next: string | null }>
  /** Returns the cells of a row, in the order of the columns. */
  getCells: (row: Row) => string[]
}

/**
 * Exports a paged list as a file, with the texts of the page. Cells that a spreadsheet would run as formulas stay text.
 */
export function ExportCsv<Row>({ messages, readPage, getCells }: ExportCsvProps<Row>) {
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback()
  const toast = useToast()
  const [read, setRead] = useState(0)
  const take = useMutation({
    ...feedback(),
    mutationFn: async () => {
      const rows: Row[] = []
      let after: string | undefined
      do {
        const page = await readPage(after, batchSize)
        rows.push(...page.rows)
        setRead(rows.length)
        after = page.next ?? undefined
      } while (after !== undefined && rows.length < maxLines)
      return { rows, isCut: after !== undefined }
    },
    onSuccess: ({ rows, isCut }) => {
      saveFile(`${messages.file}.csv`, writeCsv([Object.values(messages.columns), ...rows.map(getCells)]), 'text/csv')
      if (isCut) toast({ message: messages.truncated(formatNumber(maxLines, language)) })
    },
    onSettled: () => setRead(0),
  })
  return (
    <Button busy={take.isPending} onClick={() => take.mutate()}>
      {take.isPending && read > 0 ? messages.busy(formatNumber(read, language)) : messages.act}
    </Button>
  )
}
