import type { AreaPage } from '#features/country/registry/areas/contract.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { Validity } from '#features/country/registry/web/validity.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { languageNames, languages } from '#shared/language.ts'
import { Card } from '#ui/card.tsx'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Shows the names in the available languages, codes, spoken languages, borders and source. */
export function AreaFacts({ page: { area, hasBoundary } }: { page: AreaPage }) {
  const messages = useMessages(areaMessages)
  const common = useMessages(registryMessages)
  const { language } = useLocalizedText()
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  return (
    <Card title={messages.facts}>
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
            <dt>{messages.officialCode}</dt>
            <dd className="figure-voice">{area.officialCode}</dd>
          </>
        )}
        <dt>{messages.code}</dt>
        <dd className="figure-voice">{area.code}</dd>
        {area.languages.length > 0 && (
          <>
            <dt>{messages.languages}</dt>
            <dd>{area.languages.map((language) => languageNames[language]).join(', ')}</dd>
          </>
        )}
        {area.borders.length > 0 && (
          <>
            <dt>{messages.borders}</dt>
            <dd>{area.borders.map((code) => countries.of(code) ?? code).join(', ')}</dd>
          </>
        )}
        {(area.validFrom || area.validTo) && (
          <>
            <dt>{messages.validity}</dt>
            <dd>
              <Validity period={area} />
            </dd>
          </>
        )}
        <dt>{messages.boundary}</dt>
        <dd>{hasBoundary ? messages.hasBoundary : messages.noBoundary}</dd>
        <dt>{messages.source}</dt>
        <dd>{common.sources[area.source]}</dd>
      </dl>
    </Card>
  )
}
