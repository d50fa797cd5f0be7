import { useMutation, useQuery } from '@tanstack/react-query'
import type { Element, ElementResource } from '#features/planning/plans/contract.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { TimeRow } from '../balance/contract.ts'
import { computeFigures } from '../balance/model.ts'
import { resourceMessages } from '../messages/index.ts'
import { toKey } from '../model.ts'
import { resourceApi } from './api.ts'
import styles from './balance/balance.module.css'
import { useFigures } from './figures.ts'
import { getDefaultYear } from './years.ts'

/** Shows the teams of the selected element's resources, and the remaining hours of each team. */
export function ElementResourcesPanel({ planId, elementId }: { planId: Id; elementId: Id }) {
  const mayRead = useMay()('resource.read')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const query = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  const plan = file.data?.plan
  const year = plan ? getDefaultYear(plan) : 0
  const hasTime = query.data?.element.resources.some((resource) => resource.kind !== 'budget') ?? false
  const balance = useQuery({
    ...resourceApi.balance.getBalance.queryOptions({ input: { organisationId: plan?.ownerId ?? '', year } }),
    enabled: plan !== undefined && mayRead && hasTime,
  })
  // An unreadable balance is not an error of the element: the panel shows the resources without it.
  if (!plan || !query.data || !balance.data || balance.data.withheld.inventory) return null
  return (
    <Teams
      element={query.data.element}
      editable={query.data.editable}
      rows={balance.data.time.filter((row) => row.kind === 'team')}
      ownerId={plan.ownerId}
      year={year}
    />
  )
}

interface TeamsProps {
  element: Element
  editable: boolean
  rows: readonly TimeRow[]
  ownerId: Id
  year: number
}

function Teams({ element, editable, rows, ownerId, year }: TeamsProps) {
  const messages = useMessages(resourceMessages)
  const feedback = useMutationFeedback(messages.errors, [planApi.key(), resourceApi.key()])
  const { number } = useFigures()
  const change = useMutation(planApi.outline.changeElement.mutationOptions(feedback()))
  const choose = (index: number, team: string) => {
    const resources = element.resources.map((left, other): ElementResource => {
      if (other !== index) return left
      const { team: _, ...rest } = left
      return team === '' ? rest : { ...rest, team }
    })
    change.mutate({ id: element.id, revision: element.revision, patch: { resources } })
  }
  const formatRemaining = (team: string | undefined): string | undefined => {
    const row = team === undefined ? undefined : rows.find((entry) => entry.id === `team:${toKey(team)}`)
    if (!row) return undefined
    if (row.team === null) return messages.notKept
    const { free } = computeFigures(row)
    if (free === null) return messages.element.unknown(year)
    return free < 0 ? messages.element.overCapacity(number(-free), year) : messages.element.left(number(free), year)
  }
  const formatAmount = (resource: ElementResource) =>
    resource.amount === null
      ? messages.notAvailable
      : resource.kind === 'fte'
        ? messages.fteOf(number(resource.amount))
        : messages.hoursOf(number(resource.amount))
  return (
    <SidePanelSection heading={messages.element.title}>
      <div className={styles.stack}>
        {element.resources.map((resource, index) => {
          if (resource.kind === 'budget') return null
          const names = rows.flatMap((row) => (row.team && row.service === resource.service && row.name) || [])
          const known = names.find((name) => resource.team !== undefined && toKey(name) === toKey(resource.team))
          return (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: resources have no id; the list is saved as a whole
              key={index}
              label={messages.element.line(
                [formatAmount(resource), messages.services[resource.service], resource.year].filter(Boolean).join(', '),
              )}
              description={formatRemaining(resource.team)}
              disabled={!editable || change.isPending}
              value={known ?? resource.team ?? ''}
              data={[
                { value: '', label: messages.noTeam },
                ...(resource.team !== undefined && !known ? [{ value: resource.team, label: resource.team }] : []),
                ...names.map((name) => ({ value: name, label: name })),
              ]}
              onChange={(event) => choose(index, event.currentTarget.value)}
            />
          )
        })}
        <Link href={`/organisations/${ownerId}/resources?year=${year}`}>{messages.element.all}</Link>
      </div>
    </SidePanelSection>
  )
}
