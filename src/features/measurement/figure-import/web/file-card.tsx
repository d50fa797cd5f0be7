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
      title={file?.name ?? messages.drop.title}
      note={preview && messages.drop.size(number(preview.rowCount), number(preview.columnCount))}
      actions={file && <Button onClick={() => onChoose(undefined)}>{messages.drop.other}</Button>}
    >
      {!file && (
        <>
          <p className={styles.what}>
            {messages.drop.what} {messages.drop.what2}
          </p>
          <FileDrop
            chooseLabel={messages.drop.choose}
            hint={messages.drop.hint}
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
    saved: messages.recipe.ofForm(importProfile?.name ?? ''),
    proposed: messages.recipe.proposed,
    mended: messages.recipe.edited,
    chosen: messages.recipe.chosen(importProfile?.name ?? ''),
    given: messages.recipe.chosen(importProfile?.name ?? ''),
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
          label={messages.recipe.label}
          value={now}
          data={[
            ...(now === 'now'
              ? [
                  {
                    value: 'now',
                    label:
                      from === 'mended' ? messages.recipe.asMended : messages.recipe.own(importProfile?.name ?? ''),
                  },
                ]
              : []),
            { value: 'anew', label: now === 'anew' ? messages.recipe.understood : messages.recipe.reanalyse },
            ...(kept.data ?? []).map((entry) => ({
              value: entry.id,
              label: messages.recipe.own(entry.importProfile.name),
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
          label={messages.recipe.give}
          accept=".json,application/json"
          chooseLabel={messages.recipe.giveChoose}
          fileLabel={given || messages.recipe.none}
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
              {messages.recipe.download}
            </Button>
          )}
          {fileImport.undoChange && (
            <Button icon="undo" variant="quiet" onClick={fileImport.undoChange}>
              {messages.recipe.takeBack}
            </Button>
          )}
        </div>
      </div>
      {isNone && (
        <p role="alert" className={styles.alert}>
          {messages.recipe.notOne}
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
