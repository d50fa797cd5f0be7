import { useQuery } from '@tanstack/react-query'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { useParam } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { municipalityApi } from './api.ts'
import { Pays } from './contributions.tsx'
import { Gets } from './incoming-measures.tsx'
import { localMessages } from './messages.ts'
import styles from './municipality.module.css'
import { Signs } from './signatures.tsx'

/** A municipality or another area over all plans: incoming measures, contributions, signatures. */
export default function LocalPage() {
  const areaId = useParam('areaId')
  const messages = useMessages(localMessages)
  const common = useMessages(alignmentPlanMessages)
  const { name } = useLocalizedText()
  const query = useQuery(municipalityApi.getMunicipalityPage.queryOptions({ input: { areaId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={common.loading} rows={10} />
  const { area, incomingMeasures, withoutMissions, contributions, signs } = query.data
  return (
    <>
      <PageHeader
        eyebrow={<Link href={`/territory/${area.areaId}`}>{name(area.names)}</Link>}
        title={messages.title(name(area.names))}
        intro={messages.intro}
        actions={<Button onClick={() => print()}>{messages.print}</Button>}
      />
      <div className={styles.columns}>
        <Gets incomingMeasures={incomingMeasures} withoutMissions={withoutMissions} />
        <div className={styles.stack}>
          <Signs signs={signs} />
          <Pays contributions={contributions} />
        </div>
      </div>
    </>
  )
}
