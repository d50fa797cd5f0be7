import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { writeCsv } from '#shared/csv.ts'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import { useErrorMessage } from './failure.tsx'
import { useLocalizedText } from './language.tsx'
import { saveFile } from './save-file.ts'

/** Maximum number of rows of an exported file. A user who needs more rows is asked to narrow the filters. */
const maxLines = 10_000
const batchSize = 200

export interface ExportCsvProps<Row> {
  words: {
    act: string
    busy: (read: string) => string
    cut: (most: string) => string
    /** Name of the file, without extension. */
    file: string
    columns: Readonly<Record<string, string>>
  }
  /** Returns the next rows after a cursor, up to the limit. Without a cursor, starts at the beginning. */
  readPage: (after: string | undefined, most: number) => Promise<{ rows: readonly Row[]; next: string | null }>
  /** Returns the cells of a row, in the order of the columns. */
  cellsOf: (row: Row) => string[]
}

/**
 * Exports a paged list as a file, with the texts of the page. Cells that a spreadsheet would run as formulas stay text.
 */
export function ExportCsv<Row>({ words, readPage, cellsOf }: ExportCsvProps<Row>) {
  const { language } = useLocalizedText()
  const refusal = useErrorMessage()
  const toast = useToast()
  const [read, setRead] = useState(0)
  const take = useMutation({
    mutationFn: async () => {
      const found: Row[] = []
      let after: string | undefined
      do {
        const page = await readPage(after, batchSize)
        found.push(...page.rows)
        setRead(found.length)
        after = page.next ?? undefined
      } while (after !== undefined && found.length < maxLines)
      return { found, isCut: after !== undefined }
    },
    onSuccess: ({ found, isCut }) => {
      saveFile(`${words.file}.csv`, writeCsv([Object.values(words.columns), ...found.map(cellsOf)]), 'text/csv')
      if (isCut) toast({ message: words.cut(formatNumber(maxLines, language)) })
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
