import { useEffect, useState } from 'react'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { AreasCard } from './areas-card.tsx'
import { CorrectsCard } from './corrections-card.tsx'
import { DiffersCard } from './differences-card.tsx'
import { FileCard } from './file-card.tsx'
import { FileGrid } from './file-grid.tsx'
import { FixCard } from './fix-card.tsx'
import styles from './from-file.module.css'
import { emptyImportForm, ImportCard, type ImportForm } from './import-card.tsx'
import { ImportedCard, RunningCard } from './imported-card.tsx'
import { UnderstoodCard } from './interpretation-card.tsx'
import { fromFileMessages } from './messages/index.ts'
import { QuestionCard } from './questions/question-card.tsx'
import { ReplacementsCard } from './replacements-card.tsx'
import { SumsCard } from './sums-card.tsx'
import { useFromFile } from './use-from-file.ts'
import { useFigureImport } from './use-import.ts'

/** Page to import a downloaded file of figures: results per cell, issues to fix, and the import. */
export default function FromFilePage() {
  const messages = useMessages(fromFileMessages)
  const common = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const [wanted, setOrganisation] = useSearchValue('organisation')
  const organisations = session.roles.filter((role) => may('figure.write', role.organisationId))
  const reporterId =
    organisations.find((organisation) => organisation.organisationId === wanted)?.organisationId ??
    organisations[0]?.organisationId
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/indicators">{common.title}</Link>}
        title={messages.title}
        intro={messages.intro}
        actions={
          organisations.length > 1 && (
            <SelectField
              label={messages.organisation}
              value={reporterId ?? ''}
              data={organisations.map((organisation) => ({
                value: organisation.organisationId,
                label: name(organisation.organisationNames),
              }))}
              onChange={(event) => setOrganisation(event.currentTarget.value)}
            />
          )
        }
      />
      {reporterId === undefined ? (
        <Card>
          <EmptyState kind="not_allowed" title={messages.notAllowed}>
            {messages.notAllowedText}
          </EmptyState>
        </Card>
      ) : (
        <FromFile ownerId={reporterId} />
      )}
    </>
  )
}

function FromFile({ ownerId }: { ownerId: Id }) {
  const messages = useMessages(fromFileMessages)
  const [startWith] = useSearchValue('indicator')
  const of = useFromFile(ownerId, startWith || null)
  const figureImport = useFigureImport()
  const [typed, setTyped] = useState<ImportForm>(emptyImportForm)
  const { preview, importProfile, layoutSource, indicator } = of
  const { errorMessage, clear } = figureImport
  // Errors of the last import do not apply to the changed settings.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each changed setting, not for each response
  useEffect(clear, [layoutSource, indicator])
  // The figures in force may have changed since the preview.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each error
  useEffect(() => {
    if (errorMessage) of.reload()
  }, [errorMessage])
  const choose = (file: File | undefined) => {
    figureImport.reset()
    setTyped(({ origin }) => ({ ...emptyImportForm, origin }))
    void of.choose(file)
  }
  if (figureImport.job) return <RunningCard job={figureImport.job} />
  if (figureImport.result) return <ImportedCard result={figureImport.result} onNext={() => choose(undefined)} />
  return (
    <div className={styles.stack}>
      <FileCard fileImport={of} onChoose={choose} />
      {!preview && of.file && of.isReading && <Skeleton label={messages.upload.loading(of.file.name)} rows={8} />}
      {preview && importProfile && (
        <>
          <SumsCard fileImport={of} preview={preview} importProfile={importProfile} />
          <QuestionCard fileImport={of} importProfile={importProfile} />
          <FixCard fileImport={of} preview={preview} importProfile={importProfile} importIssues={figureImport.issues} />
          <CorrectsCard
            fileImport={of}
            preview={preview}
            reason={typed.reason}
            onReason={(reason) => setTyped((before) => ({ ...before, reason }))}
          />
          <AreasCard fileImport={of} preview={preview} importProfile={importProfile} />
          <UnderstoodCard fileImport={of} preview={preview} importProfile={importProfile} />
          <FileGrid fileImport={of} preview={preview} />
          <DiffersCard fileImport={of} preview={preview} />
          <ReplacementsCard
            fileImport={of}
            preview={preview}
            isConfirmed={typed.replacedCount === preview.counts.revised}
            onConfirm={(isConfirmed) =>
              setTyped((before) => ({ ...before, replacedCount: isConfirmed ? preview.counts.revised : undefined }))
            }
          />
          <ImportCard
            fileImport={of}
            preview={preview}
            importProfile={importProfile}
            ownerId={ownerId}
            figureImport={figureImport}
            typed={typed}
            onType={(change) => setTyped((before) => ({ ...before, ...change }))}
          />
        </>
      )}
    </div>
  )
}
