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
export function AreasCard({ of, preview, recipe }: { of: FromFile; preview: FigurePreview; recipe: ImportProfile }) {
  const messages = useMessages(fromFileMessages)
  const ways = useMessages(figureImportMessages).ways
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { unknown, moreUnknown, guessed } = preview.areas
  const worked = guessed.filter(({ way }) => way !== 'decided' && way !== 'only')
  const decided = Object.entries(recipe.areas.decided)
  const number = (count: number) => formatNumber(count, language)
  if (unknown.length + worked.length + decided.length === 0) return null
  const omitAllAreas = () => of.mend(omitAreas(unknown.map(({ path }) => path)))
  return (
    <>
      {unknown.length > 0 && (
        <Card
          title={messages.areas.unknown}
          note={messages.areas.unknownNote}
          badge={<span className={styles.quiet}>{number(unknown.length + moreUnknown)}</span>}
          actions={
            unknown.length > 1 && <Button onClick={omitAllAreas}>{messages.areas.leaveAllOut(unknown.length)}</Button>
          }
        >
          <Some
            all={unknown}
            line={(entry) => (
              <AreaLine
                key={entry.path}
                of={of}
                path={entry.path}
                label={messages.areas.is(entry.label)}
                description={
                  <>
                    {entry.path !== entry.label && `${entry.path} · `}
                    <GoToRowButton
                      of={of}
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
          {moreUnknown > 0 && <p className={styles.quiet}>{messages.areas.more(number(moreUnknown))}</p>}
        </Card>
      )}
      {worked.length > 0 && (
        <Folded title={messages.areas.guessed} note={messages.areas.guessedNote} count={number(worked.length)}>
          <Some
            all={worked}
            line={(entry) => (
              <AreaLine
                key={entry.path}
                of={of}
                path={entry.path}
                label={messages.areas.is(entry.label)}
                description={
                  <>
                    {[
                      entry.path !== entry.label && entry.path,
                      entry.area && areaKind(entry.area.kind),
                      ways[entry.way],
                      formatShare(entry.confidence, language),
                    ]
                      .filter(Boolean)
                      .join(' · ')}{' '}
                    <GoToRowButton of={of} row={entry.row} label={messages.mend.row(number(entry.row))} />
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
            all={decided}
            line={([path, code]) => (
              <li key={path} className={styles.decided}>
                <span>
                  {path} → {code === null ? messages.areas.leftOut : getName(code)}
                </span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${messages.areas.forget}: ${path}`}
                  onClick={() => of.mend(decideArea(path, undefined))}
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
  of,
  path,
  ...choice
}: { of: FromFile; path: string } & Omit<ComponentProps<typeof AreaChoice>, 'onChange'>) {
  const messages = useMessages(fromFileMessages).areas
  return (
    <li className={styles.line}>
      <AreaChoice {...choice} onChange={(code) => code && of.mend(decideArea(path, code))} />
      <Button aria-label={`${messages.leaveOut}: ${path}`} onClick={() => of.mend(decideArea(path, null))}>
        {messages.leaveOut}
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
