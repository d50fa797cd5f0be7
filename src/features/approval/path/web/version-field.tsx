import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { versionApi } from '#features/planning/versions/web/index.ts'

import { useMessages } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { pathMessages } from './messages/index.ts'

/** Field to choose a frozen version, the newest first. If there is none, it explains how to create a version. */
export function VersionField(props: { planId: string; value: string; onChange: (id: string) => void }) {
  const { planId, value, onChange } = props
  const messages = useMessages(pathMessages).head
  const { data } = useQuery(versionApi.listVersions.queryOptions({ input: { planId } }))
  const newest = data?.[0]?.id
  useEffect(() => {
    if (!value && newest) onChange(newest)
  })
  if (data?.length === 0)
    return (
      <p>
        {messages.noVersion} <Link href={`/plans/${planId}?tab=versions`}>{messages.toVersions}</Link>
      </p>
    )
  return (
    <SelectField
      label={messages.version}
      value={value}
      required
      data={(data ?? []).map(({ id, number, reason }) => ({ value: id, label: `${number} · ${reason}` }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
