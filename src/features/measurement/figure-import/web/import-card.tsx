import { noOrigin, type TypedOrigin } from '#features/measurement/indicators/web/origin.ts'
import { OriginFields } from '#features/measurement/indicators/web/origin-fields.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import { bareName, type ImportProfile } from '../profile/model.ts'
import { getNextIndicatorKind, needsIndicator, type Remembered, rememberIndicator } from './fix.ts'
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
  /** The number of figures in force that the user agreed to replace; null: those of a file too large to compare. */
  replacedCount?: number | null | undefined
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
export function ImportCard(props: Props) {
  const { fileImport, preview, importProfile, ownerId, figureImport, typed, onType } = props
  const messages = useMessages(fromFileMessages).importFigures
  const { origin, saveImportProfile, reason, profileName, indicatorChoice } = typed
  const file = fileImport.file!
  const { counts, isLong } = preview
  const isCorrection = preview.corrects.length > 0
  const startImport = () =>
    figureImport.importFigures({
      file,
      ownerId,
      importProfile: {
        ...rememberIndicator(
          importProfile,
          indicatorChoice ?? getNextIndicatorKind(importProfile),
          fileImport.indicator,
          file.name,
        ),
        name: (profileName ?? importProfile.name).trim() || importProfile.name,
      },
      indicator: needsIndicator(importProfile) ? fileImport.indicator : null,
      period: fileImport.period,
      replaces: typed.replacedCount === counts.revised,
      origin,
      saveImportProfile,
      ...(isCorrection && { correction: reason.trim() }),
      counts,
      isLong,
    })
  return (
    <Card title={messages.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!findObstacle(props) && !fileImport.isReading && !figureImport.isImporting) startImport()
        }}
      >
        <div className={styles.fields}>
          <OriginFields origin={origin} onChange={(next) => onType({ origin: next })} isFile />
        </div>
        <ProfileFields {...props} fileName={file.name} />
        {figureImport.errorMessage && (
          <p role="alert" className={styles.alert}>
            <b>{messages.refused}.</b> {figureImport.errorMessage}
          </p>
        )}
        <ImportFoot {...props} />
      </form>
    </Card>
  )
}

/** Returns why the figures cannot be imported yet. */
function findObstacle({ preview, typed }: Props): 'issues' | 'reason' | 'no_changes' | 'replaces' | undefined {
  const { accepted, corrects, counts } = preview
  if (!accepted) return 'issues'
  if (corrects.length > 0 && typed.reason.trim().length < shortestReason) return 'reason'
  if (counts.figures === 0 || (counts.added === 0 && counts.revised === 0)) return 'no_changes'
  if (counts.revised !== 0 && typed.replacedCount !== counts.revised) return 'replaces'
  return undefined
}

function ProfileFields({ importProfile, typed, onType, fileName }: Props & { fileName: string }) {
  const messages = useMessages(fromFileMessages)
  const { saveImportProfile, profileName, indicatorChoice } = typed
  return (
    <>
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
            value={profileName ?? importProfile.name}
            onChange={(event) => onType({ profileName: event.currentTarget.value })}
          />
          {needsIndicator(importProfile) && (
            <SelectField
              label={messages.indicator.remember}
              value={indicatorChoice ?? getNextIndicatorKind(importProfile)}
              data={[
                { value: 'by_file', label: messages.indicator.rememberOptions.by_file(bareName(fileName)) },
                { value: 'fixed', label: messages.indicator.rememberOptions.fixed },
                { value: 'asked', label: messages.indicator.rememberOptions.asked },
              ]}
              onChange={(event) => onType({ indicatorChoice: event.currentTarget.value as Remembered })}
            />
          )}
        </div>
      )}
    </>
  )
}

function ImportFoot(props: Props) {
  const { fileImport, preview, figureImport } = props
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const obstacle = findObstacle(props)
  const texts = {
    issues: messages.importFigures.first,
    reason: messages.corrects.needed,
    no_changes: messages.importFigures.noChanges,
    replaces: messages.replaced.needed,
  }
  return (
    <div className={styles.foot}>
      <Button
        type="submit"
        variant="primary"
        busy={figureImport.isImporting}
        disabled={obstacle !== undefined || fileImport.isReading}
      >
        {messages.importFigures.act(formatNumber(preview.counts.figures, language))}
      </Button>
      <span className={styles.quiet} role="status">
        {obstacle ? texts[obstacle] : preview.isLong ? messages.importFigures.long : ''}
      </span>
    </div>
  )
}
