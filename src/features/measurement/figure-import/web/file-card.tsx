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
export function FileCard({ of, onChoose }: { of: FromFile; onChoose: (file: File | undefined) => void }) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const { file, preview } = of
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
      {of.refused && (
        <p role="alert" className={styles.alert}>
          {of.refused}
        </p>
      )}
      {file && (preview || of.takeBack) && <ProfileChoice of={of} name={file.name} />}
    </Card>
  )
}

function ProfileChoice({ of, name }: { of: FromFile; name: string }) {
  const messages = useMessages(fromFileMessages)
  const kept = useQuery(figureImportApi.listRecipes.queryOptions({ input: {} }))
  const [given, setGiven] = useState('')
  const [isNone, setIsNone] = useState(false)
  const { recipe, from } = of
  const said = {
    saved: messages.recipe.ofForm(recipe?.name ?? ''),
    proposed: messages.recipe.proposed,
    mended: messages.recipe.mended,
    chosen: messages.recipe.chosen(recipe?.name ?? ''),
    given: messages.recipe.chosen(recipe?.name ?? ''),
  }[from]
  const give = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = parseImportProfile(await chosen.text())
    setGiven(chosen.name)
    setIsNone(read === undefined)
    if (read) of.readBy(read, 'given')
  }
  const now = from === 'proposed' ? 'anew' : 'now'
  return (
    <>
      <p role="status" className={styles.readBy}>
        {said}
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
                    label: from === 'mended' ? messages.recipe.asMended : messages.recipe.own(recipe?.name ?? ''),
                  },
                ]
              : []),
            { value: 'anew', label: now === 'anew' ? messages.recipe.understood : messages.recipe.anew },
            ...(kept.data ?? []).map((entry) => ({ value: entry.id, label: messages.recipe.own(entry.recipe.name) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            const entry = kept.data?.find(({ id }) => id === value)
            if (entry) of.readBy(entry.recipe, 'chosen')
            else if (value === 'anew') of.understand({ decided: {} })
          }}
        />
        <FileField
          label={messages.recipe.give}
          accept=".json,application/json"
          chooseLabel={messages.recipe.giveChoose}
          chosen={given || messages.recipe.none}
          onChoose={(chosen) => void give(chosen)}
        />
        <div className={styles.buttons}>
          {recipe && (
            <Button
              onClick={() =>
                saveFile(`${bareName(name)}.recipe.json`, `${JSON.stringify(recipe, null, 2)}\n`, 'application/json')
              }
            >
              {messages.recipe.download}
            </Button>
          )}
          {of.takeBack && (
            <Button icon="undo" variant="quiet" onClick={of.takeBack}>
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
