import { useKinds } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatCountry } from '#shared/country-name.ts'
import { formatNumber, formatShare } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import { type ImportProfile, severalCountries } from '../profile/model.ts'
import { confirmAreas, confirmCodes, decideArea } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { GoToRowButton, TruncatedList } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}

/** Lists the recognised areas that may be coincidences. Each list is confirmed as a whole. */
export function DoubtfulAreas(props: Props) {
  const { areas } = props.preview
  const byReason = Map.groupBy(areas.doubts, ({ reason }) => reason)
  return (
    <>
      {areas.bareCodeCount > 0 && <BareCodes {...props} />}
      {[...byReason].map(([reason, doubts]) => (
        <Doubts key={reason} {...props} reason={reason} doubts={doubts} />
      ))}
    </>
  )
}

type Doubt = FigurePreview['areas']['doubts'][number]

function Doubts({
  fileImport,
  preview,
  reason,
  doubts,
}: Props & { reason: Doubt['reason']; doubts: readonly Doubt[] }) {
  const messages = useMessages(fromFileMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const number = (count: number) => formatNumber(count, language)
  const { knownShare, omittedDoubtCount } = preview.areas
  return (
    <Card
      title={messages.areas.doubts}
      hint={
        reason === 'name' ? messages.areas.nameDiffers : messages.areas.neighbours(formatShare(knownShare, language))
      }
      badge={<span className={styles.quiet}>{number(doubts.length + omittedDoubtCount)}</span>}
      actions={
        <Button onClick={() => fileImport.fix(confirmAreas(doubts))}>{messages.areas.confirmAll(doubts.length)}</Button>
      }
    >
      <TruncatedList
        items={doubts}
        line={({ path, row, area, nameInFile }) => (
          <li key={path} className={styles.decided}>
            <span>
              {path} → <b>{name(area.names)}</b>{' '}
              <span className={styles.quiet}>
                {[areaKind(area.kind), area.code, nameInFile !== null && messages.areas.nameInFile(nameInFile)]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                <GoToRowButton fileImport={fileImport} row={row} label={messages.fix.row(number(row))} />
              </span>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={`${messages.areas.skip}: ${path}`}
              onClick={() => fileImport.fix(decideArea(path, null))}
            >
              {messages.areas.skip}
            </Button>
          </li>
        )}
      />
      {omittedDoubtCount > 0 && <p className={styles.quiet}>{messages.areas.more(number(omittedDoubtCount))}</p>}
    </Card>
  )
}

function BareCodes({ fileImport, preview, importProfile }: Props) {
  const messages = useMessages(fromFileMessages).areas
  const { language, name } = useLocalizedText()
  const { bareCodes, bareCodeCount, countries } = preview.areas
  const chosen = importProfile.areas.country ?? countries[0] ?? severalCountries
  const country = chosen === severalCountries ? messages.severalCountries : formatCountry(chosen, language)
  return (
    <Card
      title={messages.codes}
      hint={messages.codesText(country, formatNumber(bareCodeCount, language))}
      actions={<Button onClick={() => fileImport.fix(confirmCodes)}>{messages.confirmCodes(country)}</Button>}
    >
      <ul className={styles.decisions}>
        {bareCodes.map(({ label, area }) => (
          <li key={label}>
            {label} → <b>{name(area.names)}</b>
          </li>
        ))}
        {bareCodeCount > bareCodes.length && (
          <li className={styles.quiet}>{messages.more(formatNumber(bareCodeCount - bareCodes.length, language))}</li>
        )}
      </ul>
    </Card>
  )
}
