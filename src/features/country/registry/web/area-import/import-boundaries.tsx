import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { useToast } from '#ui/toast.tsx'
import { registryApi } from '../api.ts'
import { useCountry, useKinds } from '../kinds.ts'
import { registryMessages } from '../messages/index.ts'
import { BoundaryIssues } from './boundary-issues.tsx'
import styles from './import-page.module.css'
import { areaImportMessages } from './messages/index.ts'
import { FileInput } from './preview.tsx'
import { thinned } from './thinned.ts'

type BoundaryData = { type: 'FeatureCollection' | 'Topology' }

/** Parses a file. Undefined if it is neither GeoJSON nor TopoJSON. */
function parseBoundaries(text: string): BoundaryData | undefined {
  try {
    const data = JSON.parse(text) as { type?: unknown } | null
    return data?.type === 'FeatureCollection' || data?.type === 'Topology' ? thinned(data as BoundaryData) : undefined
  } catch {
    return undefined
  }
}

/** Imports boundaries from a GeoJSON or TopoJSON file: matching, issues, then all or none. */
export function ImportBoundaries() {
  const messages = useMessages(areaImportMessages)
  const common = useMessages(registryMessages)
  const { areaKind } = useKinds()
  const country = useCountry()
  const refusal = useErrorMessage(common.errors)
  const toast = useToast()
  const queries = useQueryClient()
  const [data, setData] = useState<BoundaryData>()
  const [unreadable, setUnreadable] = useState(false)
  const [chosen, setKind] = useState('')
  const [on, setOn] = useState('')
  const [layer, setLayer] = useState('')
  const [skippedKeys, setLeaveOut] = useState<string[]>([])
  const [source, setSource] = useState('')
  const [reason, setReason] = useState('')
  const [taken, setTaken] = useState('')
  const kinds = country.data?.areaKinds.map((entry) => entry.kind) ?? []
  const kind = chosen || country.data?.hierarchies[0]?.kinds.at(-1) || ''
  const failed = { onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }) }
  const preview = useMutation(registryApi.boundaries.previewBoundaryImport.mutationOptions(failed))
  const take = useMutation(
    registryApi.boundaries.importBoundaries.mutationOptions({
      ...failed,
      onSuccess: (_found, { kind }) => {
        toast({ message: messages.imported })
        preview.reset()
        setData(undefined)
        setTaken(kind)
      },
      onSettled: () => queries.invalidateQueries({ queryKey: registryApi.key() }),
    }),
  )
  const requested = data && { data, kind, date: on || undefined, layer: layer || undefined, skippedKeys }
  const previewWith = (change: { layer?: string; skippedKeys?: string[] }) => {
    if (change.layer !== undefined) setLayer(change.layer)
    if (change.skippedKeys) setLeaveOut(change.skippedKeys)
    if (requested) preview.mutate({ ...requested, ...change, layer: (change.layer ?? layer) || undefined })
  }
  const found = preview.data
  // A preview is valid for a single input. Another file, kind, day or layer requires a new preview.
  const withReset = <V,>(set: (value: V) => void) => {
    return (value: V) => {
      set(value)
      preview.reset()
    }
  }
  return (
    <Card title={messages.boundaries} note={messages.boundariesHint}>
      <div className={styles.form}>
        <FileInput
          label={messages.file}
          accept=".json,.geojson,.topojson,application/geo+json,application/json"
          onFile={async (file) => {
            const read = parseBoundaries(await file.text())
            setUnreadable(read === undefined)
            setLeaveOut([])
            setLayer('')
            setTaken('')
            withReset(setData)(read)
          }}
        />
        {unreadable && (
          <p className={styles.bad} role="alert">
            {messages.unreadable}
          </p>
        )}
        <SelectField
          label={messages.level}
          value={kind}
          data={kinds.map((value) => ({ value, label: areaKind(value) }))}
          onChange={(event) => withReset(setKind)(event.currentTarget.value)}
        />
        <DateField label={messages.day} value={on} onChange={(event) => withReset(setOn)(event.target.value)} />
        {found && found.layers.length > 1 && (
          <SelectField
            label={messages.layer}
            description={messages.chooseLayer}
            value={layer}
            data={['', ...found.layers]}
            onChange={(event) => previewWith({ layer: event.currentTarget.value })}
          />
        )}
        <div>
          <Button
            busy={preview.isPending}
            disabled={!requested || !kind}
            onClick={() => requested && preview.mutate(requested)}
          >
            {messages.read}
          </Button>
        </div>
        {found && (
          <BoundaryIssues
            preview={found}
            skippedKeys={skippedKeys}
            setLeaveOut={(keys) => previewWith({ skippedKeys: keys })}
          />
        )}
        {taken && (
          <p role="status">
            <Link href={`/territory?level=${taken}${on ? `&on=${on}` : ''}`}>{messages.toMap}</Link>
          </p>
        )}
        {found && found.issueCount === 0 && (
          <>
            <TextField
              label={messages.source}
              description={messages.sourceHint}
              value={source}
              onChange={(event) => setSource(event.target.value)}
              maxLength={300}
              required
            />
            <TextAreaField
              label={common.reason}
              description={common.reasonHint}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              maxLength={2000}
              required
            />
            <div>
              <Button
                variant="primary"
                busy={take.isPending}
                disabled={source.trim() === '' || reason.trim().length < 3}
                onClick={() => requested && take.mutate({ ...requested, source, reason })}
              >
                {messages.importFile}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  )
}
