import { useQuery } from '@tanstack/react-query'
import { registryApi, useKinds } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useSession } from '#platform/web/session.tsx'
import { formatNumber } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { type Bar, BarList } from '#ui/bar-list.tsx'
import { Card } from '#ui/card.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { administrationMessages } from '../messages/index.ts'
import styles from './administration.module.css'
import { AdministrationLayout } from './administration-layout.tsx'
import { SmallNumbers } from './small-numbers.tsx'
import { ZoneNames } from './zone-names.tsx'

/** Maximum number of kinds shown in the chart, the most frequent first. */
const maxKinds = 14

/** Information about this instance: version, country, and the size of the structure. */
export default function InstancePage() {
  const messages = useMessages(administrationMessages)
  const { language, name } = useLocalizedText()
  const { areaKind, organisationKind } = useKinds()
  const session = useSession()
  const query = useQuery(registryApi.country.getCountry.queryOptions({ input: {} }))
  const bars = (
    rows: readonly { kind: string; count: number }[],
    label: (kind: string) => string,
    href: string,
  ): Bar[] =>
    rows
      .toSorted((left, other) => other.count - left.count)
      .slice(0, maxKinds)
      .map(({ kind, count }) => ({
        id: kind,
        label: label(kind),
        value: count,
        valueLabel: formatNumber(count, language),
        href: `${href}${kind}`,
      }))
  return (
    <AdministrationLayout>
      <QueryView query={query} rows={8}>
        {(data) => (
          <div className={styles.columns}>
            <Stack gap={12}>
              <Card title={messages.instance.title} hint={messages.instance.settingsHint}>
                <dl className={styles.facts}>
                  <dt>{messages.instance.version}</dt>
                  <dd>{session.version}</dd>
                  <dt>{messages.instance.demo}</dt>
                  <dd>{session.demo ? messages.instance.yes : messages.instance.no}</dd>
                  <dt>{messages.instance.country}</dt>
                  <dd>{name(data.names)}</dd>
                  <dt>{messages.instance.zone}</dt>
                  <dd>{data.timeZone}</dd>
                  <dt>{messages.instance.languages}</dt>
                  <dd>
                    {data.officialLanguages.map((officialLanguage) => languageNames[officialLanguage]).join(', ')}
                  </dd>
                </dl>
                <p className={styles.links}>
                  <a href="/api/docs">{messages.instance.api}</a>
                  <Link href="/territory/import">{messages.instance.import}</Link>
                </p>
              </Card>
              {data.zoneNames && <ZoneNames names={data.zoneNames} />}
              <SmallNumbers />
            </Stack>
            <Card title={messages.instance.areas}>
              <BarList label={messages.instance.areas} bars={bars(data.areaKinds, areaKind, '/territory?level=')} />
            </Card>
            <Card title={messages.instance.organisations}>
              <BarList
                label={messages.instance.organisations}
                bars={bars(data.organisationKinds, organisationKind, '/organisations?kind=')}
              />
            </Card>
          </div>
        )}
      </QueryView>
    </AdministrationLayout>
  )
}
