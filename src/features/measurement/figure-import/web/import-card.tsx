import { noOrigin, type TypedOrigin } from '#features/measurement/indicators/web/origin.ts'
import { OriginFields } from '#features/measurement/indicators/web/origin-fields.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import type { FigurePreview } from '../contract.ts'
import { bareName, type Recipe } from '../profile/model.ts'
import { asksIndicator, type Remembered, remembered, rememberIndicator } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'
import type { useBringing } from './use-import.ts'

interface Props {
  of: FromFile
  preview: FigurePreview
  recipe: Recipe
  ownerId: Id
  bringing: ReturnType<typeof useBringing>
  typed: TypedBeside
  onType: (change: Partial<TypedBeside>) => void
}

/** Input next to the file. It is kept while a job runs and when the job fails. */
export interface TypedBeside {
  origin: TypedOrigin
  saveRecipe: boolean
  /** The reason for correcting approved figures. */
  reason: string
  /** Another name for the import profile. */
  named?: string
  chosen?: Remembered
}
export const nothingTyped: TypedBeside = { origin: noOrigin, saveRecipe: true, reason: '' }

/** The minimum length that the server requires. */
const shortestReason = 3

/**
 * Shows the source of the figures, what to save for the next file, and the import action. The import is all or none.
 */
export function BringCard({ of, preview, recipe, ownerId, bringing, typed, onType }: Props) {
  const words = useWords(fromFileMessages)
  const { language } = useReading()
  const { origin, saveRecipe, reason, named, chosen } = typed
  const file = of.file!
  const { counts, accepted, isLong } = preview
  const how = chosen ?? remembered(recipe)
  const name = named ?? recipe.name
  const isCorrection = preview.corrects.length > 0
  const needsReason = isCorrection && reason.trim().length < shortestReason
  const isNothing = counts.figures === 0 || (counts.added === 0 && counts.revised === 0)
  const bring = () =>
    bringing.bring({
      file,
      ownerId,
      recipe: { ...rememberIndicator(recipe, how, of.indicator, file.name), name: name.trim() || recipe.name },
      indicator: asksIndicator(recipe) ? of.indicator : null,
      origin,
      saveRecipe,
      ...(isCorrection && { correction: reason.trim() }),
      counts,
      isLong,
    })
  return (
    <Card title={words.bring.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (accepted && !isNothing && !needsReason && !of.isReading && !bringing.isBringing) bring()
        }}
      >
        <div className={styles.fields}>
          <OriginFields origin={origin} onChange={(next) => onType({ origin: next })} isFile />
        </div>
        <div className={styles.keep}>
          <CheckboxField
            label={words.bring.save}
            checked={saveRecipe}
            onChange={(event) => onType({ saveRecipe: event.currentTarget.checked })}
          />
        </div>
        {saveRecipe && (
          <div className={styles.fields}>
            <TextField
              label={words.bring.name}
              maxLength={120}
              value={name}
              onChange={(event) => onType({ named: event.currentTarget.value })}
            />
            {asksIndicator(recipe) && (
              <SelectField
                label={words.indicator.remember}
                value={how}
                data={[
                  { value: 'by_file', label: words.indicator.how.by_file(bareName(file.name)) },
                  { value: 'fixed', label: words.indicator.how.fixed },
                  { value: 'asked', label: words.indicator.how.asked },
                ]}
                onChange={(event) => onType({ chosen: event.currentTarget.value as Remembered })}
              />
            )}
          </div>
        )}
        {bringing.refused && (
          <p role="alert" className={styles.alert}>
            <b>{words.bring.refused}.</b> {bringing.refused}
          </p>
        )}
        <div className={styles.foot}>
          <Button
            type="submit"
            variant="primary"
            busy={bringing.isBringing}
            disabled={!accepted || isNothing || needsReason || of.isReading}
          >
            {words.bring.act(formatNumber(counts.figures, language))}
          </Button>
          <span className={styles.quiet} role="status">
            {!accepted
              ? words.bring.first
              : needsReason
                ? words.corrects.needed
                : isNothing
                  ? words.bring.nothing
                  : isLong
                    ? words.bring.long
                    : ''}
          </span>
        </div>
      </form>
    </Card>
  )
}
