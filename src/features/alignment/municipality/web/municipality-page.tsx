import { useQuery } from '@tanstack/react-query'
import { useParam } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Button } from '#ui/button.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { municipalityApi } from './api.ts'
import { Contributions } from './contributions.tsx'
import { IncomingMeasures } from './incoming-measures.tsx'
import { municipalityMessages } from './messages.ts'
import styles from './municipality.module.css'
import { Signatures } from './signatures.tsx'

/** A municipality or another area over all plans: incoming measures, contributions, signatures. */
export default function LocalPage() {
  const areaId = useParam('areaId')
  const messages = useMessages(municipalityMessages)
  const { name } = useLocalizedText()
  const query = useQuery(municipalityApi.getMunicipalityPage.queryOptions({ input: { areaId } }))
  return (
    <QueryView query={query} rows={10}>
      {({ area, incomingMeasures, withoutMissions, contributions, signatures: signs }) => (
        <>
          <PageHeader
            eyebrow={<Link href={`/territory/${area.areaId}`}>{name(area.names)}</Link>}
            title={messages.title(name(area.names))}
            intro={messages.intro}
            actions={<Button onClick={() => print()}>{messages.print}</Button>}
          />
          <div className={styles.columns}>
            <IncomingMeasures incomingMeasures={incomingMeasures} withoutMissions={withoutMissions} />
            <Stack>
              <Signatures signatures={signs} />
              <Contributions contributions={contributions} />
            </Stack>
          </div>
        </>
      )}
    </QueryView>
  )
}
