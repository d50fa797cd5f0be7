import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FileField, SelectField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { bareName, Recipe } from '../profile/model.ts'
import { figureImportApi } from './api.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

const accepted = '.csv,.tsv,.txt,.xlsx,.ods,.gz'

/** Shows the file and the import profile used to read it. */
export function FileCard({ of, onChoose }: { of: FromFile; onChoose: (file: File | undefined) => void }) {
  const words = useWords(fromFileMessages)
  const { language } = useReading()
  const { file, preview } = of
  const number = (count: number) => formatNumber(count, language)
  return (
    <Card
      title={file?.name ?? words.drop.title}
      note={preview && words.drop.size(number(preview.rowCount), number(preview.columnCount))}
      actions={file && <Button onClick={() => onChoose(undefined)}>{words.drop.other}</Button>}
    >
      {!file && (
        <>
          <p className={styles.what}>
            {words.drop.what} {words.drop.what2}
          </p>
          <FileDrop
            chooseLabel={words.drop.choose}
            hint={words.drop.hint}
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
      {file && (preview || of.takeBack) && <ReadBy of={of} name={file.name} />}
    </Card>
  )
}

function ReadBy({ of, name }: { of: FromFile; name: string }) {
  const words = useWords(fromFileMessages)
  const kept = useQuery(figureImportApi.listRecipes.queryOptions({ input: {} }))
  const [given, setGiven] = useState('')
  const [isNone, setIsNone] = useState(false)
  const { recipe, from } = of
  const said = {
    saved: words.recipe.ofForm(recipe?.name ?? ''),
    proposed: words.recipe.proposed,
    mended: words.recipe.mended,
    chosen: words.recipe.chosen(recipe?.name ?? ''),
    given: words.recipe.chosen(recipe?.name ?? ''),
  }[from]
  const give = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = recipeIn(await chosen.text())
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
          label={words.recipe.label}
          value={now}
          data={[
            ...(now === 'now'
              ? [
                  {
                    value: 'now',
                    label: from === 'mended' ? words.recipe.asMended : words.recipe.own(recipe?.name ?? ''),
                  },
                ]
              : []),
            { value: 'anew', label: now === 'anew' ? words.recipe.understood : words.recipe.anew },
            ...(kept.data ?? []).map((one) => ({ value: one.id, label: words.recipe.own(one.recipe.name) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            const one = kept.data?.find(({ id }) => id === value)
            if (one) of.readBy(one.recipe, 'chosen')
            else if (value === 'anew') of.understand({ decided: {} })
          }}
        />
        <FileField
          label={words.recipe.give}
          accept=".json,application/json"
          chooseLabel={words.recipe.giveChoose}
          chosen={given || words.recipe.none}
          onChoose={(chosen) => void give(chosen)}
        />
        <div className={styles.buttons}>
          {recipe && (
            <Button
              onClick={() =>
                saveFile(`${bareName(name)}.recipe.json`, `${JSON.stringify(recipe, null, 2)}\n`, 'application/json')
              }
            >
              {words.recipe.download}
            </Button>
          )}
          {of.takeBack && (
            <Button icon="undo" variant="quiet" onClick={of.takeBack}>
              {words.recipe.takeBack}
            </Button>
          )}
        </div>
      </div>
      {isNone && (
        <p role="alert" className={styles.alert}>
          {words.recipe.notOne}
        </p>
      )}
    </>
  )
}

function recipeIn(text: string): Recipe | undefined {
  try {
    return Recipe.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
