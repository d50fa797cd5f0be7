import { useQueries, useQuery } from '@tanstack/react-query'
import type { PlanRow } from '#features/planning/plans/contract.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { versionApi } from '#features/planning/versions/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { isVersionInForce } from '#shared/dates.ts'
import { legalToday } from '#shared/format.ts'

const runs = (plan: PlanRow): boolean => plan.state === 'in_force' || plan.state === 'bridging'

/** Sorts newest first. For plans with the same start, the plan that most kinds of plan answer comes first. */
const compareByNewest = (answeredBy: (kind: string) => number) => (entry: PlanRow, other: PlanRow) =>
  other.periodFrom.localeCompare(entry.periodFrom) || answeredBy(other.kind) - answeredBy(entry.kind)

/**
 * Returns the plans that others answer, and the selected version. The address takes precedence, otherwise the newest
 * plan in force with the version in force. Limited to the reader's access.
 */
export function useUpperVersions() {
  const [requestedPlan, setPlan] = useSearchValue('plan')
  const [requestedVersion, setVersion] = useSearchValue('version')
  const kinds = useQuery({
    ...planApi.kinds.listPlanKinds.queryOptions({ input: { former: true } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const countAnsweringKinds = (kind: string) =>
    (kinds.data ?? []).filter((entry) => entry.answers.includes(kind)).length
  const upperKinds = [...new Set((kinds.data ?? []).flatMap((kind) => kind.answers))]
  const lists = useQueries({
    queries: upperKinds.map((kind) => planApi.listPlans.queryOptions({ input: { kind, limit: 100 } })),
  })
  const plans = lists
    .flatMap(({ data }) => data?.rows ?? [])
    .filter((plan) => plan.version !== null)
    .sort(compareByNewest(countAnsweringKinds))
  const plan = plans.find(({ id }) => id === requestedPlan) ?? plans.find(runs) ?? plans[0]
  const versions = useQuery({
    ...versionApi.listVersions.queryOptions({ input: { planId: plan?.id ?? '' } }),
    enabled: plan !== undefined,
  })
  const inForce = versions.data?.find((entry) => isVersionInForce(entry, legalToday()))
  const version = versions.data?.find(({ id }) => id === requestedVersion) ?? inForce ?? versions.data?.[0]
  const isLoading =
    kinds.isPending || lists.some((list) => list.isPending) || (plan !== undefined && versions.isPending)
  return {
    plans,
    plan,
    versions: versions.data ?? [],
    version,
    setPlan,
    setVersion,
    isLoading,
    error: kinds.error ?? lists.find((list) => list.error)?.error ?? versions.error,
    refetch: () => void Promise.all([kinds.refetch(), ...lists.map((list) => list.refetch()), versions.refetch()]),
  }
}
