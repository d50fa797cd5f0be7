import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FileField, SelectField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { bareName, ImportProfile } from '../profile/model.ts'
import { figureImportApi } from './api.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

const accepted = '.csv,.tsv,.txt,.xlsx,.ods,.gz'

/** Shows the file and the import profile used to read it. */
export function FileCard({
  fileImport,
  onChoose,
}: {
  fileImport: FromFile
  onChoose: (file: File | undefined) => void
}) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const { file, preview } = fileImport
  const number = (count: number) => formatNumber(count, language)
  return (
    <Card
      title={file?.name ?? messages.upload.title}
      note={preview && messages.upload.size(number(preview.rowCount), number(preview.columnCount))}
      actions={file && <Button onClick={() => onChoose(undefined)}>{messages.upload.other}</Button>}
    >
      {!file && (
        <>
          <p className={styles.subject}>
            {messages.upload.supportedFormats} {messages.upload.what2}
          </p>
          <FileDrop
            chooseLabel={messages.upload.choose}
            hint={messages.upload.hint}
            accept={accepted}
            onFiles={([chosen]) => onChoose(chosen)}
          />
        </>
      )}
      {fileImport.errorMessage && (
        <p role="alert" className={styles.alert}>
          {fileImport.errorMessage}
        </p>
      )}
      {file && (preview || fileImport.undoChange) && <ProfileChoice fileImport={fileImport} name={file.name} />}
    </Card>
  )
}

function ProfileChoice({ fileImport, name }: { fileImport: FromFile; name: string }) {
  const messages = useMessages(fromFileMessages)
  const kept = useQuery(figureImportApi.listImportProfiles.queryOptions({ input: {} }))
  const [given, setGiven] = useState('')
  const [isNone, setIsNone] = useState(false)
  const { importProfile, from } = fileImport
  const text = {
    saved: messages.importProfile.ofForm(importProfile?.name ?? ''),
    proposed: messages.importProfile.proposed,
    mended: messages.importProfile.edited,
    chosen: messages.importProfile.chosen(importProfile?.name ?? ''),
    given: messages.importProfile.chosen(importProfile?.name ?? ''),
  }[from]
  const give = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = parseImportProfile(await chosen.text())
    setGiven(chosen.name)
    setIsNone(read === undefined)
    if (read) fileImport.applyProfile(read, 'given')
  }
  const now = from === 'proposed' ? 'anew' : 'now'
  return (
    <>
      <p role="status" className={styles.readBy}>
        {text}
      </p>
      <div className={styles.fields}>
        <SelectField
          label={messages.importProfile.label}
          value={now}
          data={[
            ...(now === 'now'
              ? [
                  {
                    value: 'now',
                    label:
                      from === 'mended'
                        ? messages.importProfile.editedSettings
                        : messages.importProfile.own(importProfile?.name ?? ''),
                  },
                ]
              : []),
            {
              value: 'anew',
              label: now === 'anew' ? messages.importProfile.understood : messages.importProfile.reanalyse,
            },
            ...(kept.data ?? []).map((entry) => ({
              value: entry.id,
              label: messages.importProfile.own(entry.importProfile.name),
            })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            const entry = kept.data?.find(({ id }) => id === value)
            if (entry) fileImport.applyProfile(entry.importProfile, 'chosen')
            else if (value === 'anew') fileImport.detectLayout({ decided: {} })
          }}
        />
        <FileField
          label={messages.importProfile.profileFromFile}
          accept=".json,application/json"
          chooseLabel={messages.importProfile.chooseProfile}
          fileLabel={given || messages.importProfile.none}
          onChoose={(chosen) => void give(chosen)}
        />
        <div className={styles.buttons}>
          {importProfile && (
            <Button
              onClick={() =>
                saveFile(
                  `${bareName(name)}.recipe.json`,
                  `${JSON.stringify(importProfile, null, 2)}\n`,
                  'application/json',
                )
              }
            >
              {messages.importProfile.download}
            </Button>
          )}
          {fileImport.undoChange && (
            <Button icon="undo" variant="quiet" onClick={fileImport.undoChange}>
              {messages.importProfile.undoChange}
            </Button>
          )}
        </div>
      </div>
      {isNone && (
        <p role="alert" className={styles.alert}>
          {messages.importProfile.invalidFile}
        </p>
      )}
    </>
  )
}

function parseImportProfile(text: string): ImportProfile | undefined {
  try {
    return ImportProfile.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
