import { useQuery } from '@tanstack/react-query'
import { registryApi, useKinds } from '#features/country/registry/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { formatNumber } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { type Bar, BarList } from '#ui/bar-list.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { administrationMessages } from '../messages/index.ts'
import styles from './administration.module.css'
import { Room } from './administration-layout.tsx'
import { SmallNumbers } from './small-numbers.tsx'
import { ZoneNames } from './zone-names.tsx'

/** Maximum number of kinds shown in the chart, the most frequent first. */
const mostKinds = 14

/** Information about this instance: version, country, and the size of the structure. */
export default function InstancePage() {
  const words = useWords(administrationMessages)
  const { language, name } = useReading()
  const { areaKind, organisationKind } = useKinds()
  const session = useSession()
  const { data, error, refetch } = useQuery(registryApi.country.getCountry.queryOptions({ input: {} }))
  const bars = (
    rows: readonly { kind: string; count: number }[],
    label: (kind: string) => string,
    href: string,
  ): Bar[] =>
    rows
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostKinds)
      .map(({ kind, count }) => ({
        id: kind,
        label: label(kind),
        value: count,
        shown: formatNumber(count, language),
        href: `${href}${kind}`,
      }))
  return (
    <Room>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={words.loading} rows={8} />}
      {data && (
        <div className={styles.columns}>
          <div className={styles.form}>
            <Card title={words.instance.title} note={words.instance.settingsNote}>
              <dl className={styles.facts}>
                <dt>{words.instance.version}</dt>
                <dd>{session.version}</dd>
                <dt>{words.instance.demo}</dt>
                <dd>{session.demo ? words.instance.yes : words.instance.no}</dd>
                <dt>{words.instance.country}</dt>
                <dd>{name(data.names)}</dd>
                <dt>{words.instance.zone}</dt>
                <dd>{data.timeZone}</dd>
                <dt>{words.instance.languages}</dt>
                <dd>{data.officialLanguages.map((one) => languageNames[one]).join(', ')}</dd>
              </dl>
              <p className={styles.links}>
                <a href="/api/docs">{words.instance.api}</a>
                <Link href="/territory/import">{words.instance.import}</Link>
              </p>
            </Card>
            {data.zoneNames && <ZoneNames names={data.zoneNames} />}
            <SmallNumbers />
          </div>
          <Card title={words.instance.areas}>
            <BarList label={words.instance.areas} bars={bars(data.areaKinds, areaKind, '/territory?level=')} />
          </Card>
          <Card title={words.instance.organisations}>
            <BarList
              label={words.instance.organisations}
              bars={bars(data.organisationKinds, organisationKind, '/organisations?kind=')}
            />
          </Card>
        </div>
      )}
    </Room>
  )
}
