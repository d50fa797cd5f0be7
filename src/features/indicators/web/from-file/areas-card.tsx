import type { ReactNode } from 'react'
import { useKinds } from '#features/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber, formatShare } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { FigurePreview } from '../../import/contract.ts'
import { figureImportMessages } from '../../import/messages/index.ts'
import type { Recipe } from '../../import/recipe/model.ts'
import { AreaChoice } from './area-choice.tsx'
import styles from './from-file.module.css'
import { decideArea, leaveAreasOut } from './mend.ts'
import { fromFileMessages } from './messages/index.ts'
import { GoTo, Some } from './some.tsx'
import type { FromFile } from './use-from-file.ts'

/** Areas that are not known or were only worked out, each to be said by a person, and what people said. */
export function AreasCard({ of, preview, recipe }: { of: FromFile; preview: FigurePreview; recipe: Recipe }) {
  const words = useWords(fromFileMessages)
  const ways = useWords(figureImportMessages).ways
  const { language, name } = useReading()
  const { areaKind } = useKinds()
  const { unknown, moreUnknown, guessed } = preview.areas
  const worked = guessed.filter(({ way }) => way !== 'decided' && way !== 'only')
  const decided = Object.entries(recipe.areas.decided)
  const number = (count: number) => formatNumber(count, language)
  if (unknown.length + worked.length + decided.length === 0) return null
  const leaveAllOut = () => of.mend(leaveAreasOut(unknown.map(({ path }) => path)))
  return (
    <>
      {unknown.length > 0 && (
        <Card
          title={words.areas.unknown}
          note={words.areas.unknownNote}
          badge={<span className={styles.quiet}>{number(unknown.length + moreUnknown)}</span>}
          actions={
            unknown.length > 1 && <Button onClick={leaveAllOut}>{words.areas.leaveAllOut(unknown.length)}</Button>
          }
        >
          <Some
            all={unknown}
            line={(one) => (
              <li key={one.path} className={styles.line}>
                <AreaChoice
                  label={words.areas.is(one.label)}
                  description={
                    <>
                      {one.path !== one.label && `${one.path} · `}
                      <GoTo of={of} row={one.firstRow} label={words.areas.rows(one.rows, number(one.firstRow))} />
                    </>
                  }
                  proposals={one.proposals}
                  value={null}
                  onChange={(code) => code && of.mend(decideArea(one.path, code))}
                />
                <Button
                  aria-label={`${words.areas.leaveOut}: ${one.path}`}
                  onClick={() => of.mend(decideArea(one.path, null))}
                >
                  {words.areas.leaveOut}
                </Button>
              </li>
            )}
          />
          {moreUnknown > 0 && <p className={styles.quiet}>{words.areas.more(number(moreUnknown))}</p>}
        </Card>
      )}
      {worked.length > 0 && (
        <Folded title={words.areas.guessed} note={words.areas.guessedNote} count={number(worked.length)}>
          <Some
            all={worked}
            line={(one) => (
              <li key={one.path} className={styles.line}>
                <AreaChoice
                  label={words.areas.is(one.label)}
                  description={
                    <>
                      {[
                        one.path !== one.label && one.path,
                        one.area && areaKind(one.area.kind),
                        ways[one.way],
                        formatShare(one.confidence, language),
                      ]
                        .filter(Boolean)
                        .join(' · ')}{' '}
                      <GoTo of={of} row={one.row} label={words.mend.row(number(one.row))} />
                    </>
                  }
                  proposals={one.area ? [one.area] : []}
                  value={one.area?.code ?? null}
                  onChange={(code) => code && of.mend(decideArea(one.path, code))}
                />
                <Button
                  aria-label={`${words.areas.leaveOut}: ${one.path}`}
                  onClick={() => of.mend(decideArea(one.path, null))}
                >
                  {words.areas.leaveOut}
                </Button>
              </li>
            )}
          />
        </Folded>
      )}
      {decided.length > 0 && (
        <Folded title={words.areas.decided} count={number(decided.length)}>
          <Some
            all={decided}
            line={([path, code]) => (
              <li key={path} className={styles.decided}>
                <span>
                  {path} → {code === null ? words.areas.leftOut : nameOf(code)}
                </span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${words.areas.forget}: ${path}`}
                  onClick={() => of.mend(decideArea(path, undefined))}
                >
                  {words.areas.forget}
                </Button>
              </li>
            )}
          />
        </Folded>
      )}
    </>
  )

  function nameOf(code: string): string {
    const area = preview.rows.flatMap(({ cells }) => cells).find(({ figure }) => figure?.area.code === code)
      ?.figure?.area
    return area ? name(area.names) : code
  }
}

/** What is there to be looked at, and would push what must be mended out of sight. */
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
