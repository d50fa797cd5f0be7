import { useReading, useWords } from '#platform/web/language.tsx'
import { languageNames, languages } from '#shared/language.ts'
import { Card } from '#ui/card.tsx'
import type { AreaPage } from '../../areas/contract.ts'
import { registryMessages } from '../messages/index.ts'
import { Validity } from '../validity.tsx'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Shows the names in the available languages, codes, spoken languages, borders and source. */
export function AreaFacts({ page: { area, hasBoundary } }: { page: AreaPage }) {
  const words = useWords(areaMessages)
  const common = useWords(registryMessages)
  const { language } = useReading()
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  return (
    <Card title={words.facts}>
      <dl className={styles.facts}>
        {languages
          .filter((language) => area.names[language])
          .map((language) => (
            <div key={language} style={{ display: 'contents' }}>
              <dt>{languageNames[language]}</dt>
              <dd lang={language}>{area.names[language]}</dd>
            </div>
          ))}
        {area.officialCode && (
          <>
            <dt>{words.officialCode}</dt>
            <dd className="figure-voice">{area.officialCode}</dd>
          </>
        )}
        <dt>{words.code}</dt>
        <dd className="figure-voice">{area.code}</dd>
        {area.languages.length > 0 && (
          <>
            <dt>{words.languages}</dt>
            <dd>{area.languages.map((language) => languageNames[language]).join(', ')}</dd>
          </>
        )}
        {area.borders.length > 0 && (
          <>
            <dt>{words.borders}</dt>
            <dd>{area.borders.map((code) => countries.of(code) ?? code).join(', ')}</dd>
          </>
        )}
        {(area.validFrom || area.validTo) && (
          <>
            <dt>{words.validity}</dt>
            <dd>
              <Validity of={area} />
            </dd>
          </>
        )}
        <dt>{words.boundary}</dt>
        <dd>{hasBoundary ? words.hasBoundary : words.noBoundary}</dd>
        <dt>{words.source}</dt>
        <dd>{common.sources[area.source]}</dd>
      </dl>
    </Card>
  )
}
