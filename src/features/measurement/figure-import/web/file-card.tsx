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
      hint={preview && messages.upload.size(number(preview.rowCount), number(preview.columnCount))}
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

interface ProfileChoiceProps {
  fileImport: FromFile
  name: string
}

function ProfileChoice({ fileImport, name }: ProfileChoiceProps) {
  const messages = useMessages(fromFileMessages).importProfile
  const [profileFile, setProfileFile] = useState('')
  const [isInvalid, setInvalid] = useState(false)
  const { importProfile, from } = fileImport
  const text = {
    saved: messages.ofForm(importProfile?.name ?? ''),
    proposed: messages.proposed,
    fixed: messages.edited,
    selected: messages.chosen(importProfile?.name ?? ''),
    uploaded: messages.chosen(importProfile?.name ?? ''),
    given: messages.chosen(importProfile?.name ?? ''),
  }[from]
  const applyFile = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = parseImportProfile(await chosen.text())
    setProfileFile(chosen.name)
    setInvalid(read === undefined)
    if (read) fileImport.applyProfile(read, 'uploaded')
  }
  return (
    <>
      <p role="status" className={styles.readBy}>
        {text}
      </p>
      <div className={styles.fields}>
        <SavedProfileField fileImport={fileImport} />
        <FileField
          label={messages.profileFromFile}
          accept=".json,application/json"
          chooseLabel={messages.chooseProfile}
          fileLabel={profileFile || messages.none}
          onChoose={(chosen) => void applyFile(chosen)}
        />
        <ProfileButtons fileImport={fileImport} name={name} />
      </div>
      {isInvalid && (
        <p role="alert" className={styles.alert}>
          {messages.invalidFile}
        </p>
      )}
    </>
  )
}

function SavedProfileField({ fileImport }: { fileImport: FromFile }) {
  const messages = useMessages(fromFileMessages).importProfile
  const saved = useQuery(figureImportApi.listImportProfiles.queryOptions({ input: {} }))
  const { importProfile, from } = fileImport
  const value = from === 'proposed' ? 'detect_again' : 'now'
  const currentLabel = from === 'fixed' ? messages.editedSettings : messages.own(importProfile?.name ?? '')
  return (
    <SelectField
      label={messages.label}
      value={value}
      data={[
        ...(value === 'now' ? [{ value: 'now', label: currentLabel }] : []),
        { value: 'detect_again', label: value === 'detect_again' ? messages.understood : messages.reanalyse },
        ...(saved.data ?? []).map((entry) => ({ value: entry.id, label: messages.own(entry.importProfile.name) })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        const entry = saved.data?.find(({ id }) => id === chosen)
        if (entry) fileImport.applyProfile(entry.importProfile, 'selected')
        else if (chosen === 'detect_again') fileImport.detectLayout({ decided: {} })
      }}
    />
  )
}

function ProfileButtons({ fileImport, name }: ProfileChoiceProps) {
  const messages = useMessages(fromFileMessages).importProfile
  const { importProfile, undoChange } = fileImport
  return (
    <div className={styles.buttons}>
      {importProfile && (
        <Button
          onClick={() =>
            saveFile(
              `${bareName(name)}.import-profile.json`,
              `${JSON.stringify(importProfile, null, 2)}\n`,
              'application/json',
            )
          }
        >
          {messages.download}
        </Button>
      )}
      {undoChange && (
        <Button icon="undo" variant="quiet" onClick={undoChange}>
          {messages.undoChange}
        </Button>
      )}
    </div>
  )
}

function parseImportProfile(text: string): ImportProfile | undefined {
  try {
    return ImportProfile.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
