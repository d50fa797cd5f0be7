import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import styles from './import-page.module.css'
import { areaImportMessages } from './messages/index.ts'
import { FileInput, PreviewCounts } from './preview.tsx'

/** Areas from a CSV file: read, shown with every fault beside its row, then taken in whole. */
export function ImportAreas() {
  const words = useWords(areaImportMessages)
  const common = useWords(registryMessages)
  const refusal = useRefusalWords(common.refusals)
  const toast = useToast()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const failed = { onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }) }
  const preview = useMutation(registryApi.areaFiles.previewAreaImport.mutationOptions(failed))
  const take = useMutation(
    registryApi.areaFiles.importAreas.mutationOptions({
      ...failed,
      onSuccess: () => {
        toast({ message: words.taken })
        preview.reset()
        setText('')
        setReason('')
      },
      onSettled: () => queries.invalidateQueries({ queryKey: registryApi.key() }),
    }),
  )
  const found = preview.data
  return (
    <Card title={words.areas} note={words.areasNote}>
      <div className={styles.form}>
        <FileInput
          label={words.file}
          accept=".csv,text/csv"
          onFile={async (file) => {
            const read = await file.text()
            setText(read)
            preview.mutate({ text: read })
          }}
        />
        {found && (
          <>
            <PreviewCounts
              faults={found.faultCount}
              counts={[
                { label: words.rows, value: found.rows },
                { label: words.new, value: found.new.count },
                { label: words.changed, value: found.changed.count },
                { label: words.unchanged, value: found.unchanged },
              ]}
            />
            {found.faults.length > 0 && (
              <DataTable
                caption={words.faults}
                rows={found.faults}
                rowKey={(fault) => `${fault.row}-${fault.column}-${fault.code}`}
                maxHeight="420px"
                columns={[
                  { key: 'row', head: words.row, align: 'end', rowHead: true, cell: (fault) => fault.row },
                  { key: 'column', head: words.column, cell: (fault) => fault.column },
                  { key: 'fault', head: words.fault, cell: (fault) => words.faultCodes[fault.code] },
                  { key: 'value', head: words.value, cell: (fault) => fault.value },
                  { key: 'proposal', head: words.proposal, cell: (fault) => fault.proposal },
                ]}
              />
            )}
          </>
        )}
        {found && found.faultCount === 0 && (
          <>
            <TextAreaField
              label={common.reason}
              description={common.reasonNote}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              maxLength={2000}
              required
            />
            <div>
              <Button
                variant="primary"
                busy={take.isPending}
                disabled={reason.trim().length < 3}
                onClick={() => take.mutate({ text, reason })}
              >
                {words.take}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  )
}
