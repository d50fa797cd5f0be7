import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { isVersionInForce } from '#shared/dates.ts'
import { legalToday } from '#shared/format.ts'
import { isLanguage, languageNames } from '#shared/language.ts'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Version } from '../../contract.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import { legalDiffApi } from '../api.ts'
import { LegalDiffView } from './legal-diff-view.tsx'

/**
 * Shows two versions, or a version and the current plan, as a legal diff. The versions, the language and the filter for
 * bound content are in the URL: `?compare=<version>..<version or now>&in=fr&bound=1`. By default it compares the
 * version in force, or else the newest, with the current plan.
 */
export function CompareCard({ plan, versions }: { plan: Plan; versions: readonly Version[] }) {
  const messages = useMessages(legalDiffMessages)
  const common = useMessages(planPageMessages)
  const reading = useLocalizedText()
  const [compare, setCompare] = useSearchValue('compare')
  const [requestedLanguage, setLanguage] = useSearchValue('in')
  const [bound, setBound] = useSearchValue('bound')
  const [from, to] = compare.split('..')
  const holds = versions.find((version) => isVersionInForce(version, legalToday()))
  const fromId = from || (holds ?? versions[0])?.id || ''
  const toId = to || 'now'
  const language = isLanguage(requestedLanguage) ? requestedLanguage : reading.language
  const isAsked = fromId !== '' && fromId !== toId
  const query = useQuery({
    ...legalDiffApi.getLegalDiff.queryOptions({ input: { fromId, toId, language } }),
    enabled: isAsked,
  })
  if (versions.length === 0) return null
  const options = versions.map((version) => ({ value: version.id, label: common.versions.number(version.number) }))
  const spoken = [...new Set([reading.language, ...plan.languages])]
  return (
    <Card title={messages.title}>
      <Stack gap={14}>
        <Columns minWidth={220} gap={12} align="end" stretch>
          <SelectField
            label={messages.from}
            value={fromId}
            data={options}
            onChange={(event) => setCompare(`${event.currentTarget.value}..${toId}`)}
          />
          <SelectField
            label={messages.to}
            value={toId}
            data={[...options, { value: 'now', label: messages.now }]}
            onChange={(event) => setCompare(`${fromId}..${event.currentTarget.value}`)}
          />
          <SelectField
            label={messages.language}
            value={language}
            data={spoken.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
        </Columns>
        <CheckboxField
          label={messages.onlyBound}
          checked={bound === '1'}
          onChange={(event) => setBound(event.currentTarget.checked ? '1' : '')}
        />
        {isAsked && (
          <QueryView query={query}>
            {(diff) => (
              <Suspense fallback={<Skeleton label={common.loading} />}>
                <LegalDiffView diff={diff} onlyBound={bound === '1'} />
              </Suspense>
            )}
          </QueryView>
        )}
      </Stack>
    </Card>
  )
}
