import type { ComponentProps, ReactNode } from 'react'
import { useKinds } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber, formatShare } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { FigurePreview } from '../contract.ts'
import { figureImportMessages } from '../messages/index.ts'
import type { ImportProfile } from '../profile/model.ts'
import { AreaChoice } from './area-choice.tsx'
import { decideArea, omitAreas } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { GoToRowButton, Some } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

/** Lists unknown and guessed areas for the user to decide, and the decisions of users. */
export function AreasCard({
  fileImport,
  preview,
  importProfile,
}: {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}) {
  const messages = useMessages(fromFileMessages)
  const ways = useMessages(figureImportMessages).recognitionMethods
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { unknown, omittedUnknownCount, guessed } = preview.areas
  const worked = guessed.filter(({ method }) => method !== 'decided' && method !== 'only')
  const decided = Object.entries(importProfile.areas.decided)
  const number = (count: number) => formatNumber(count, language)
  if (unknown.length + worked.length + decided.length === 0) return null
  const omitAllAreas = () => fileImport.fix(omitAreas(unknown.map(({ path }) => path)))
  return (
    <>
      {unknown.length > 0 && (
        <Card
          title={messages.areas.unknown}
          note={messages.areas.unknownHint}
          badge={<span className={styles.quiet}>{number(unknown.length + omittedUnknownCount)}</span>}
          actions={
            unknown.length > 1 && <Button onClick={omitAllAreas}>{messages.areas.skipAll(unknown.length)}</Button>
          }
        >
          <Some
            items={unknown}
            line={(entry) => (
              <AreaLine
                key={entry.path}
                fileImport={fileImport}
                path={entry.path}
                label={messages.areas.is(entry.label)}
                description={
                  <>
                    {entry.path !== entry.label && `${entry.path} · `}
                    <GoToRowButton
                      fileImport={fileImport}
                      row={entry.firstRow}
                      label={messages.areas.rows(entry.rows, number(entry.firstRow))}
                    />
                  </>
                }
                proposals={entry.proposals}
                value={null}
              />
            )}
          />
          {omittedUnknownCount > 0 && (
            <p className={styles.quiet}>{messages.areas.more(number(omittedUnknownCount))}</p>
          )}
        </Card>
      )}
      {worked.length > 0 && (
        <Folded title={messages.areas.guessed} note={messages.areas.guessedHint} count={number(worked.length)}>
          <Some
            items={worked}
            line={(entry) => (
              <AreaLine
                key={entry.path}
                fileImport={fileImport}
                path={entry.path}
                label={messages.areas.is(entry.label)}
                description={
                  <>
                    {[
                      entry.path !== entry.label && entry.path,
                      entry.area && areaKind(entry.area.kind),
                      ways[entry.method],
                      formatShare(entry.confidence, language),
                    ]
                      .filter(Boolean)
                      .join(' · ')}{' '}
                    <GoToRowButton
                      fileImport={fileImport}
                      row={entry.row}
                      label={messages.fix.row(number(entry.row))}
                    />
                  </>
                }
                proposals={entry.area ? [entry.area] : []}
                value={entry.area?.code ?? null}
              />
            )}
          />
        </Folded>
      )}
      {decided.length > 0 && (
        <Folded title={messages.areas.decided} count={number(decided.length)}>
          <Some
            items={decided}
            line={([path, code]) => (
              <li key={path} className={styles.decided}>
                <span>
                  {path} → {code === null ? messages.areas.leftOut : getName(code)}
                </span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${messages.areas.forget}: ${path}`}
                  onClick={() => fileImport.fix(decideArea(path, undefined))}
                >
                  {messages.areas.forget}
                </Button>
              </li>
            )}
          />
        </Folded>
      )}
    </>
  )

  function getName(code: string): string {
    const area = preview.rows.flatMap(({ cells }) => cells).find(({ figure }) => figure?.area.code === code)
      ?.figure?.area
    return area ? name(area.names) : code
  }
}

/** A single area of the file: select the area or leave the rows out. */
function AreaLine({
  fileImport,
  path,
  ...choice
}: { fileImport: FromFile; path: string } & Omit<ComponentProps<typeof AreaChoice>, 'onChange'>) {
  const messages = useMessages(fromFileMessages).areas
  return (
    <li className={styles.line}>
      <AreaChoice {...choice} onChange={(code) => code && fileImport.fix(decideArea(path, code))} />
      <Button aria-label={`${messages.skip}: ${path}`} onClick={() => fileImport.fix(decideArea(path, null))}>
        {messages.skip}
      </Button>
    </li>
  )
}

/** A collapsed section for information, so that issues to fix stay visible. */
function Folded({
  title,
  note,
  count,
  children,
}: {
  title: string
  note?: string
  count: string
  children: ReactNode
}) {
  return (
    <Card>
      <details className={styles.group}>
        <summary>
          <span className={styles.groupName}>{title}</span>
          <span className={styles.summary}>{note}</span>
          <span className={styles.quiet}>{count}</span>
        </summary>
        <div className={styles.inside}>{children}</div>
      </details>
    </Card>
  )
}
