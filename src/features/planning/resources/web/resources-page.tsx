import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { resourceMessages } from '../messages/index.ts'
import { resourceApi } from './api.ts'
import styles from './balance/balance.module.css'
import { BalanceView } from './balance/balance-view.tsx'
import { InventoryView } from './inventory/inventory-view.tsx'
import { Earlier } from './inventory/previous-years.tsx'
import { YearField } from './year-field.tsx'
import { thisYear } from './years.ts'

const views = ['balance', 'inventory', 'earlier'] as const

/**
 * Page with the resources of an organisation in a year: compared with the planned resources, the inventory, and earlier
 * figures.
 */
export default function ResourcesPage() {
  const organisationId = useParam('organisationId')
  const messages = useMessages(resourceMessages)
  const common = useMessages(platformMessages)
  const { name } = useLocalizedText()
  const [requestedYear, setYear] = useSearchValue('year')
  const [wanted] = useSearchValue('view')
  const year = Number(requestedYear) || thisYear()
  const view = views.find((value) => value === wanted) ?? 'balance'
  const input = { organisationId, year }
  const query = useQuery({
    ...resourceApi.balance.getBalance.queryOptions({ input }),
    placeholderData: (previous) => previous,
  })
  return (
    <QueryView query={query} rows={12}>
      {(data) => {
        const body = name(data.organisation.names)
        return (
          <>
            <PageHeader
              eyebrow={<Link href={`/organisations/${organisationId}`}>{body}</Link>}
              title={messages.title(body)}
              intro={messages.intro}
              actions={<YearField year={year} years={data.years} onChange={(next) => setYear(String(next))} />}
            />
            <TabBar
              label={messages.views.label}
              moreLabel={common.moreTabs}
              tabs={views.map((id) => ({
                id,
                label: messages.views[id],
                href: `/organisations/${organisationId}/resources?view=${id}&year=${year}`,
                current: id === view,
              }))}
            />
            <div className={styles.stack}>
              {view === 'balance' && <BalanceView balance={data} />}
              {view === 'inventory' && <InventoryView key={year} {...input} years={data.years} />}
              {view === 'earlier' && <Earlier {...input} />}
            </div>
          </>
        )
      }}
    </QueryView>
  )
}
