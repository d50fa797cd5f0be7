import { noOrigin, type TypedOrigin } from '#features/measurement/indicators/web/origin.ts'
import { OriginFields } from '#features/measurement/indicators/web/origin-fields.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import type { FigurePreview } from '../contract.ts'
import { bareName, type ImportProfile } from '../profile/model.ts'
import { needsIndicator, type Remembered, remembered, rememberIndicator } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'
import type { useFigureImport } from './use-import.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
  ownerId: Id
  figureImport: ReturnType<typeof useFigureImport>
  typed: ImportForm
  onType: (change: Partial<ImportForm>) => void
}

/** Input next to the file. It is kept while a job runs and when the job fails. */
export interface ImportForm {
  origin: TypedOrigin
  saveImportProfile: boolean
  /** The reason for correcting approved figures. */
  reason: string
  /** Another name for the import profile. */
  profileName?: string
  indicatorChoice?: Remembered
}
export const emptyImportForm: ImportForm = { origin: noOrigin, saveImportProfile: true, reason: '' }

/** The minimum length that the server requires. */
const shortestReason = 3

/**
 * Shows the source of the figures, what to save for the next file, and the import action. The import is all or none.
 */
export function ImportCard({ fileImport, preview, importProfile, ownerId, figureImport, typed, onType }: Props) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const { origin, saveImportProfile, reason, profileName, indicatorChoice } = typed
  const file = fileImport.file!
  const { counts, accepted, isLong } = preview
  const how = indicatorChoice ?? remembered(importProfile)
  const name = profileName ?? importProfile.name
  const isCorrection = preview.corrects.length > 0
  const needsReason = isCorrection && reason.trim().length < shortestReason
  const isNothing = counts.figures === 0 || (counts.added === 0 && counts.revised === 0)
  const startImport = () =>
    figureImport.importFigures({
      file,
      ownerId,
      importProfile: {
        ...rememberIndicator(importProfile, how, fileImport.indicator, file.name),
        name: name.trim() || importProfile.name,
      },
      indicator: needsIndicator(importProfile) ? fileImport.indicator : null,
      origin,
      saveImportProfile,
      ...(isCorrection && { correction: reason.trim() }),
      counts,
      isLong,
    })
  return (
    <Card title={messages.importFigures.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (accepted && !isNothing && !needsReason && !fileImport.isReading && !figureImport.isImporting)
            startImport()
        }}
      >
        <div className={styles.fields}>
          <OriginFields origin={origin} onChange={(next) => onType({ origin: next })} isFile />
        </div>
        <div className={styles.keep}>
          <CheckboxField
            label={messages.importFigures.save}
            checked={saveImportProfile}
            onChange={(event) => onType({ saveImportProfile: event.currentTarget.checked })}
          />
        </div>
        {saveImportProfile && (
          <div className={styles.fields}>
            <TextField
              label={messages.importFigures.name}
              maxLength={120}
              value={name}
              onChange={(event) => onType({ profileName: event.currentTarget.value })}
            />
            {needsIndicator(importProfile) && (
              <SelectField
                label={messages.indicator.remember}
                value={how}
                data={[
                  { value: 'by_file', label: messages.indicator.rememberOptions.by_file(bareName(file.name)) },
                  { value: 'fixed', label: messages.indicator.rememberOptions.fixed },
                  { value: 'asked', label: messages.indicator.rememberOptions.asked },
                ]}
                onChange={(event) => onType({ indicatorChoice: event.currentTarget.value as Remembered })}
              />
            )}
          </div>
        )}
        {figureImport.errorMessage && (
          <p role="alert" className={styles.alert}>
            <b>{messages.importFigures.refused}.</b> {figureImport.errorMessage}
          </p>
        )}
        <div className={styles.foot}>
          <Button
            type="submit"
            variant="primary"
            busy={figureImport.isImporting}
            disabled={!accepted || isNothing || needsReason || fileImport.isReading}
          >
            {messages.importFigures.act(formatNumber(counts.figures, language))}
          </Button>
          <span className={styles.quiet} role="status">
            {!accepted
              ? messages.importFigures.first
              : needsReason
                ? messages.corrects.needed
                : isNothing
                  ? messages.importFigures.noChanges
                  : isLong
                    ? messages.importFigures.long
                    : ''}
          </span>
        </div>
      </form>
    </Card>
  )
}
