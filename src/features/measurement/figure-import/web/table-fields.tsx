import { useMessages } from '#platform/web/language.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { FigurePreview } from '../contract.ts'
import { delimiters, encodings, type ImportProfile, maxHeadRows, maxTitleRows } from '../profile/model.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  of: FromFile
  preview: FigurePreview
  recipe: ImportProfile
}

const toNumberOptions = (most: number) => Array.from({ length: most + 1 }, (_, number) => String(number))

/** Fields for the file encoding. A change detects all other settings again. */
export function FileFormatFields({ of, preview, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const reading = of.hints?.reading ?? recipe.reading
  const found = { value: '', label: messages.fields.found }
  const read = (change: Partial<ImportProfile['reading']>) => of.understand({ reading: { ...reading, ...change } })
  return (
    <div className={styles.fields}>
      {preview.sheets.length > 0 ? (
        <SelectField
          label={messages.fields.sheet}
          value={of.hints?.reading.sheet ?? preview.reading.sheet ?? ''}
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
export function TableFields({ of, preview, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const { apart } = recipe
  const hints = { reading: recipe.reading, titles: recipe.titles, heads: recipe.heads.length }
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={messages.fields.titles}
          value={String(of.hints?.titles ?? recipe.titles)}
          data={toNumberOptions(maxTitleRows)}
          onChange={(event) => of.understand({ ...hints, titles: Number(event.currentTarget.value) })}
        />
        <SelectField
          label={messages.fields.heads}
          value={String(of.hints?.heads ?? recipe.heads.length)}
          data={toNumberOptions(maxHeadRows)}
          onChange={(event) => of.understand({ ...hints, heads: Number(event.currentTarget.value) })}
        />
        <TextAreaField
          key={recipe.footers.join('\n')}
          label={messages.fields.footers}
          description={messages.fields.footersNote}
          autosize
          minRows={1}
          maxRows={6}
          defaultValue={recipe.footers.join('\n')}
          onBlur={(event) => {
            const footers = event.currentTarget.value
              .split('\n')
              .map((part) => part.trim())
              .filter((value) => value !== '')
            if (footers.join('\n') !== recipe.footers.join('\n')) of.mend((entry) => ({ ...entry, footers }))
          }}
        />
      </div>
      {apart && (
        <p className={styles.quiet}>
          {messages.fields.apart(preview.columns[apart.column]?.head ?? `#${apart.column + 1}`, apart.by)}
        </p>
      )}
    </>
  )
}
