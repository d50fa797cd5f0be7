import { useWords } from '#platform/web/language.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { FigurePreview } from '../contract.ts'
import { delimiters, encodings, mostHeads, mostTitles, type Recipe } from '../profile/model.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  of: FromFile
  preview: FigurePreview
  recipe: Recipe
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => String(number))

/** Fields for the file encoding. A change detects all other settings again. */
export function ReadingFields({ of, preview, recipe }: Props) {
  const words = useWords(fromFileMessages)
  const reading = of.hints?.reading ?? recipe.reading
  const found = { value: '', label: words.fields.found }
  const read = (change: Partial<Recipe['reading']>) => of.understand({ reading: { ...reading, ...change } })
  return (
    <div className={styles.fields}>
      {preview.sheets.length > 0 ? (
        <SelectField
          label={words.fields.sheet}
          value={of.hints?.reading.sheet ?? preview.reading.sheet ?? ''}
          data={[...preview.sheets]}
          onChange={(event) => read({ sheet: event.currentTarget.value })}
        />
      ) : (
        <>
          <SelectField
            label={words.fields.encoding}
            value={reading.encoding ?? ''}
            data={[found, ...encodings.map((one) => ({ value: one, label: one }))]}
            onChange={(event) => read({ encoding: encodings.find((one) => one === event.currentTarget.value) ?? null })}
          />
          <SelectField
            label={words.fields.delimiter}
            value={reading.delimiter ?? ''}
            data={[found, ...delimiters.map((one) => ({ value: one, label: words.fields.delimiters[one] }))]}
            onChange={(event) =>
              read({ delimiter: delimiters.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
        </>
      )}
    </div>
  )
}

/** Fields for the position of the table in the file. */
export function TableFields({ of, preview, recipe }: Props) {
  const words = useWords(fromFileMessages)
  const { apart } = recipe
  const hints = { reading: recipe.reading, titles: recipe.titles, heads: recipe.heads.length }
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={words.fields.titles}
          value={String(of.hints?.titles ?? recipe.titles)}
          data={upTo(mostTitles)}
          onChange={(event) => of.understand({ ...hints, titles: Number(event.currentTarget.value) })}
        />
        <SelectField
          label={words.fields.heads}
          value={String(of.hints?.heads ?? recipe.heads.length)}
          data={upTo(mostHeads)}
          onChange={(event) => of.understand({ ...hints, heads: Number(event.currentTarget.value) })}
        />
        <TextAreaField
          key={recipe.footers.join('\n')}
          label={words.fields.footers}
          description={words.fields.footersNote}
          autosize
          minRows={1}
          maxRows={6}
          defaultValue={recipe.footers.join('\n')}
          onBlur={(event) => {
            const footers = event.currentTarget.value
              .split('\n')
              .map((one) => one.trim())
              .filter((one) => one !== '')
            if (footers.join('\n') !== recipe.footers.join('\n')) of.mend((one) => ({ ...one, footers }))
          }}
        />
      </div>
      {apart && (
        <p className={styles.quiet}>
          {words.fields.apart(preview.columns[apart.column]?.head ?? `#${apart.column + 1}`, apart.by)}
        </p>
      )}
    </>
  )
}
