import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { meansMessages } from '../messages/index.ts'
import { meansApi } from './api.ts'
import styles from './balance/balance.module.css'
import { BalanceView } from './balance/balance-view.tsx'
import { KeptView } from './inventory/inventory-view.tsx'
import { Earlier } from './inventory/previous-years.tsx'
import { YearField } from './year-field.tsx'
import { thisYear } from './years.ts'

const views = ['balance', 'kept', 'earlier'] as const

/**
 * Page with the resources of an organisation in a year: compared with the planned resources, the inventory, and earlier
 * figures.
 */
export default function MeansPage() {
  const organisationId = useParam('organisationId')
  const words = useWords(meansMessages)
  const common = useWords(platformMessages)
  const { name } = useReading()
  const [asked, setAsked] = useSearchValue('year')
  const [wanted] = useSearchValue('view')
  const year = Number(asked) || thisYear()
  const view = views.find((one) => one === wanted) ?? 'balance'
  const input = { organisationId, year }
  const found = useQuery({
    ...meansApi.balance.getBalance.queryOptions({ input }),
    placeholderData: (previous) => previous,
  })
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={words.loading} rows={12} />
  const body = name(found.data.organisation.names)
  return (
    <>
      <PageHeader
        eyebrow={<Link href={`/organisations/${organisationId}`}>{body}</Link>}
        title={words.title(body)}
        lede={words.lede}
        actions={<YearField year={year} years={found.data.years} onChange={(next) => setAsked(String(next))} />}
      />
      <TabBar
        label={words.views.label}
        more={common.moreTabs}
        tabs={views.map((id) => ({
          id,
          label: words.views[id],
          href: `/organisations/${organisationId}/means?view=${id}&year=${year}`,
          current: id === view,
        }))}
      />
      <div className={styles.stack}>
        {view === 'balance' && <BalanceView balance={found.data} />}
        {view === 'kept' && <KeptView key={year} {...input} years={found.data.years} />}
        {view === 'earlier' && <Earlier {...input} />}
      </div>
    </>
  )
}
