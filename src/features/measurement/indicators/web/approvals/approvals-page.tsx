import { useSearchValue } from '#platform/web/address.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { indicatorMessages } from '../messages/index.ts'
import { approvalMessages } from './messages/index.ts'
import { SheetList } from './sheet-list.tsx'

/** Shows the figures that await approval by the user's organisation, and the figures it approved. */
export default function ApprovalsPage() {
  const messages = useMessages(approvalMessages)
  const getText = useCountryText()
  const { title: above } = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const [view] = useSearchValue('view')
  const [wanted, setOrganisation] = useSearchValue('organisation')
  const organisations = [...new Map(session.roles.map((role) => [role.organisationId, role])).values()].filter(
    (entry) => may('figure.approve', entry.organisationId),
  )
  const organisation = organisations.find((entry) => entry.organisationId === wanted) ?? organisations[0]
  const what = view === 'approved' ? 'approved' : 'waiting'
  const of = organisation && wanted ? `organisation=${organisation.organisationId}` : ''
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/indicators">{above}</Link>}
        title={messages.title}
        intro={messages.intro}
        actions={
          organisations.length > 1 && (
            <SelectField
              label={messages.organisation}
              value={organisation?.organisationId ?? ''}
              data={organisations.map((entry) => ({
                value: entry.organisationId,
                label: name(entry.organisationNames),
              }))}
              onChange={(event) => setOrganisation(event.currentTarget.value)}
            />
          )
        }
      />
      {organisation ? (
        <>
          <TabBar
            label={messages.views.label}
            moreLabel={messages.views.more}
            tabs={(['waiting', 'approved'] as const).map((value) => ({
              id: value,
              label: messages.views[value],
              href: `/indicators/approvals?${[value === 'approved' ? 'view=approved' : '', of].filter(Boolean).join('&')}`,
              current: value === what,
            }))}
          />
          <SheetList
            key={`${organisation.organisationId} ${what}`}
            organisationId={organisation.organisationId}
            status={what}
          />
        </>
      ) : (
        <Card>
          <EmptyState kind="not_allowed" title={messages.notAllowed}>
            {getText('figureApprovers', messages.notAllowedText)}
          </EmptyState>
        </Card>
      )}
    </>
  )
}
