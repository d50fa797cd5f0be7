import type { ComponentProps, ReactNode } from 'react'
import { useKinds } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber, formatShare } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { figureImportMessages } from '../messages/index.ts'
import type { FigurePreview } from '../preview/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { AreaChoice } from './area-choice.tsx'
import { DoubtfulAreas } from './area-doubts.tsx'
import { decideArea, omitAreas } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { GoToRowButton, TruncatedList } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface AreasCardProps {
  fileImport: FromFile
  preview: FigurePreview
}

/** Lists unknown and guessed areas for the user to decide, and the decisions of users. */
export function AreasCard({ fileImport, preview, importProfile }: AreasCardProps & { importProfile: ImportProfile }) {
  const guessed = preview.areas.guessed.filter(({ method }) => method !== 'decided' && method !== 'only')
  const decided = Object.entries(importProfile.areas.decided)
  return (
    <>
      {/* Without the country nobody can tell whether a recognised area is the right one. */}
      {!preview.issues.some(({ code }) => code === 'COUNTRY_MISSING') && (
        <DoubtfulAreas fileImport={fileImport} preview={preview} importProfile={importProfile} />
      )}
      {preview.areas.unknown.length > 0 && <UnknownAreas fileImport={fileImport} preview={preview} />}
      {guessed.length > 0 && <GuessedAreas fileImport={fileImport} guessed={guessed} />}
      {decided.length > 0 && <DecidedAreas fileImport={fileImport} preview={preview} decided={decided} />}
    </>
  )
}

function UnknownAreas({ fileImport, preview }: AreasCardProps) {
  const messages = useMessages(fromFileMessages).areas
  const { language } = useLocalizedText()
  const { unknown, omittedUnknownCount } = preview.areas
  const number = (count: number) => formatNumber(count, language)
  const omitAllAreas = () => fileImport.fix(omitAreas(unknown.map(({ path }) => path)))
  return (
    <Card
      title={messages.unknown}
      hint={messages.unknownHint}
      badge={<span className={styles.quiet}>{number(unknown.length + omittedUnknownCount)}</span>}
      actions={unknown.length > 1 && <Button onClick={omitAllAreas}>{messages.skipAll(unknown.length)}</Button>}
    >
      <TruncatedList
        items={unknown}
        line={(entry) => (
          <AreaLine
            key={entry.path}
            fileImport={fileImport}
            path={entry.path}
            label={messages.is(entry.label)}
            description={
              <>
                {entry.path !== entry.label && `${entry.path} · `}
                <GoToRowButton
                  fileImport={fileImport}
                  row={entry.firstRow}
                  label={messages.rows(entry.rows, number(entry.firstRow))}
                />
              </>
            }
            proposals={entry.proposals}
            value={null}
          />
        )}
      />
      {omittedUnknownCount > 0 && <p className={styles.quiet}>{messages.more(number(omittedUnknownCount))}</p>}
    </Card>
  )
}

function GuessedAreas(props: { fileImport: FromFile; guessed: FigurePreview['areas']['guessed'] }) {
  const { fileImport, guessed } = props
  const messages = useMessages(fromFileMessages)
  const recognitionMethods = useMessages(figureImportMessages).recognitionMethods
  const { language } = useLocalizedText()
  const { areaKind } = useKinds()
  const number = (count: number) => formatNumber(count, language)
  return (
    <Folded title={messages.areas.guessed} note={messages.areas.guessedHint} count={number(guessed.length)}>
      <TruncatedList
        items={guessed}
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
                  recognitionMethods[entry.method],
                  formatShare(entry.confidence, language),
                ]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                <GoToRowButton fileImport={fileImport} row={entry.row} label={messages.fix.row(number(entry.row))} />
              </>
            }
            proposals={entry.area ? [entry.area] : []}
            value={entry.area?.code ?? null}
          />
        )}
      />
    </Folded>
  )
}

function DecidedAreas(props: AreasCardProps & { decided: readonly [path: string, code: string | null][] }) {
  const { fileImport, preview, decided } = props
  const messages = useMessages(fromFileMessages).areas
  const { language, name } = useLocalizedText()
  const getName = (code: string): string => {
    const area = preview.rows.flatMap(({ cells }) => cells).find(({ figure }) => figure?.area.code === code)
      ?.figure?.area
    return area ? name(area.names) : code
  }
  return (
    <Folded title={messages.decided} count={formatNumber(decided.length, language)}>
      <TruncatedList
        items={decided}
        line={([path, code]) => (
          <li key={path} className={styles.decided}>
            <span>
              {path} → {code === null ? messages.leftOut : getName(code)}
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={`${messages.forget}: ${path}`}
              onClick={() => fileImport.fix(decideArea(path, undefined))}
            >
              {messages.forget}
            </Button>
          </li>
        )}
      />
    </Folded>
  )
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
