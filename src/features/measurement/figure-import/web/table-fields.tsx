import { delimiters, encodings } from '#platform/delimited-text/model.ts'
import { useMessages } from '#platform/web/language.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import { type ImportProfile, maxHeadRows, maxTitleRows } from '../profile/model.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}

const toNumberOptions = (limit: number) => Array.from({ length: limit + 1 }, (_, number) => String(number))

/** Fields for the file encoding. A change detects all other settings again. */
export function FileFormatFields({ fileImport, preview, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const reading = fileImport.hints?.readOptions ?? importProfile.readOptions
  const found = { value: '', label: messages.fields.detected }
  const read = (change: Partial<ImportProfile['readOptions']>) =>
    fileImport.detectLayout({ readOptions: { ...reading, ...change } })
  return (
    <div className={styles.fields}>
      {preview.sheets.length > 0 ? (
        <SelectField
          label={messages.fields.sheet}
          value={fileImport.hints?.readOptions.sheet ?? preview.readOptions.sheet ?? ''}
          data={[...preview.sheets]}
          onChange={(event) => read({ sheet: event.currentTarget.value })}
        />
      ) : (
        <>
          <SelectField
            label={messages.fields.encoding}
            value={reading.encoding ?? ''}
            data={[found, ...encodings.map((encoding) => ({ value: encoding, label: encoding }))]}
            onChange={(event) =>
              read({ encoding: encodings.find((encoding) => encoding === event.currentTarget.value) ?? null })
            }
          />
          <SelectField
            label={messages.fields.delimiter}
            value={reading.delimiter ?? ''}
            data={[
              found,
              ...delimiters.map((delimiter) => ({ value: delimiter, label: messages.fields.delimiters[delimiter] })),
            ]}
            onChange={(event) =>
              read({ delimiter: delimiters.find((delimiter) => delimiter === event.currentTarget.value) ?? null })
            }
          />
        </>
      )}
    </div>
  )
}

/** Fields for the position of the table in the file. */
export function TableFields({ fileImport, preview, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const { combinedColumn } = importProfile
  const hints = {
    readOptions: importProfile.readOptions,
    titles: importProfile.titles,
    heads: importProfile.heads.length,
  }
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={messages.fields.titles}
          value={String(fileImport.hints?.titles ?? importProfile.titles)}
          data={toNumberOptions(maxTitleRows)}
          onChange={(event) => fileImport.detectLayout({ ...hints, titles: Number(event.currentTarget.value) })}
        />
        <SelectField
          label={messages.fields.heads}
          value={String(fileImport.hints?.heads ?? importProfile.heads.length)}
          data={toNumberOptions(maxHeadRows)}
          onChange={(event) => fileImport.detectLayout({ ...hints, heads: Number(event.currentTarget.value) })}
        />
        <TextAreaField
          key={importProfile.footers.join('\n')}
          label={messages.fields.footers}
          description={messages.fields.footersHint}
          autosize
          minRows={1}
          maxRows={6}
          defaultValue={importProfile.footers.join('\n')}
          onBlur={(event) => {
            const footers = event.currentTarget.value
              .split('\n')
              .map((part) => part.trim())
              .filter((value) => value !== '')
            if (footers.join('\n') !== importProfile.footers.join('\n'))
              fileImport.fix((entry) => ({ ...entry, footers }))
          }}
        />
      </div>
      {combinedColumn && (
        <p className={styles.quiet}>
          {messages.fields.apart(
            preview.columns[combinedColumn.column]?.head ?? `#${combinedColumn.column + 1}`,
            combinedColumn.separator,
          )}
        </p>
      )}
    </>
  )
}
