import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Element, Means } from '#features/planning/plans/contract.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { useToast } from '#ui/toast.tsx'
import type { TimeRow } from '../balance/contract.ts'
import { figuresOf } from '../balance/model.ts'
import { meansMessages } from '../messages/index.ts'
import { keyOf } from '../model.ts'
import { meansApi } from './api.ts'
import styles from './balance/balance.module.css'
import { useFigures } from './figures.ts'
import { yearWithin } from './years.ts'

/** Shows the teams of the selected element's resources, and the remaining hours of each team. */
export function ElementMeans({ planId, elementId }: { planId: Id; elementId: Id }) {
  const mayRead = useMay()('means.read')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const found = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  const plan = file.data?.plan
  const year = plan ? yearWithin(plan) : 0
  const hasTime = found.data?.element.means.some((means) => means.kind !== 'budget') ?? false
  const balance = useQuery({
    ...meansApi.balance.getBalance.queryOptions({ input: { organisationId: plan?.ownerId ?? '', year } }),
    enabled: plan !== undefined && mayRead && hasTime,
  })
  // An unreadable balance is not an error of the element: the panel shows the resources without it.
  if (!plan || !found.data || !balance.data || balance.data.withheld.kept) return null
  return (
    <Teams
      element={found.data.element}
      editable={found.data.editable}
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
  const words = useWords(meansMessages)
  const refusal = useRefusalWords(words.refusals)
  const { number } = useFigures()
  const toast = useToast()
  const queries = useQueryClient()
  const change = useMutation(
    planApi.outline.changeElement.mutationOptions({
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () =>
        Promise.all([planApi.key(), meansApi.key()].map((queryKey) => queries.invalidateQueries({ queryKey }))),
    }),
  )
  const choose = (index: number, team: string) => {
    const means = element.means.map((one, other): Means => {
      if (other !== index) return one
      const { team: _, ...rest } = one
      return team === '' ? rest : { ...rest, team }
    })
    change.mutate({ id: element.id, revision: element.revision, patch: { means } })
  }
  const left = (team: string | undefined): string | undefined => {
    const row = team === undefined ? undefined : rows.find((one) => one.id === `team:${keyOf(team)}`)
    if (!row) return undefined
    if (row.team === null) return words.notKept
    const { free } = figuresOf(row)
    if (free === null) return words.element.unknown(year)
    return free < 0 ? words.element.over(number(-free), year) : words.element.left(number(free), year)
  }
  const said = (means: Means) =>
    means.amount === null
      ? words.notAvailable
      : means.kind === 'fte'
        ? words.fteOf(number(means.amount))
        : words.hoursOf(number(means.amount))
  return (
    <SidePanelSection heading={words.element.title}>
      <div className={styles.stack}>
        {element.means.map((means, index) => {
          if (means.kind === 'budget') return null
          const names = rows.flatMap((row) => (row.team && row.service === means.service && row.name) || [])
          const known = names.find((name) => means.team !== undefined && keyOf(name) === keyOf(means.team))
          return (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of means have no identity of their own
              key={index}
              label={words.element.line(`${said(means)}, ${words.services[means.service]}`)}
              description={left(means.team)}
              disabled={!editable || change.isPending}
              value={known ?? means.team ?? ''}
              data={[
                { value: '', label: words.noTeam },
                ...(means.team !== undefined && !known ? [{ value: means.team, label: means.team }] : []),
                ...names.map((name) => ({ value: name, label: name })),
              ]}
              onChange={(event) => choose(index, event.currentTarget.value)}
            />
          )
        })}
        <Link href={`/organisations/${ownerId}/means?year=${year}`}>{words.element.all}</Link>
      </div>
    </SidePanelSection>
  )
}
