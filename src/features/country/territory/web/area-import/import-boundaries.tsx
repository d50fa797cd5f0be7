import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useCountry, useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { boundaryApi } from '../api.ts'
import { BoundaryIssues } from './boundary-issues.tsx'
import styles from './import-page.module.css'
import { areaImportMessages } from './messages/index.ts'
import { FileInput } from './preview.tsx'
import { simplifyGeometry } from './simplify-geometry.ts'

type BoundaryData = { type: 'FeatureCollection' | 'Topology' }

/** Parses a file. Undefined if it is neither GeoJSON nor TopoJSON. */
function parseBoundaries(text: string): BoundaryData | undefined {
  try {
    const data = JSON.parse(text) as { type?: unknown } | null
    return data?.type === 'FeatureCollection' || data?.type === 'Topology'
      ? simplifyGeometry(data as BoundaryData)
      : undefined
  } catch {
    return undefined
  }
}

/** Imports boundaries from a GeoJSON or TopoJSON file: matching, issues, then all or none. */
export function ImportBoundaries() {
  const messages = useMessages(areaImportMessages)
  const { areaKind } = useKinds()
  const [unreadable, setUnreadable] = useState(false)
  const [taken, setTaken] = useState('')
  const { input, kinds, requested, preview, setData, set, previewWith } = useBoundaryPreview()
  const { kind, date, layer, skippedKeys } = input
  const found = preview.data
  return (
    <Card title={messages.boundaries} hint={messages.boundariesHint}>
      <Stack gap={14}>
        <FileInput
          label={messages.file}
          accept=".json,.geojson,.topojson,application/geo+json,application/json"
          onFile={async (file) => {
            const read = parseBoundaries(await file.text())
            setUnreadable(read === undefined)
            setTaken('')
            setData(read)
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
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        <DateField label={messages.day} value={date} onChange={(event) => set({ date: event.target.value })} />
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
            <Link href={`/territory?level=${taken}${date ? `&date=${date}` : ''}`}>{messages.toMap}</Link>
          </p>
        )}
        {requested && found?.issueCount === 0 && (
          <ImportForm
            requested={requested}
            onImported={(importedKind) => {
              preview.reset()
              setData(undefined)
              setTaken(importedKind)
            }}
          />
        )}
      </Stack>
    </Card>
  )
}

/** Manages the preview of an import. It is valid for a single input: another file, kind, day or layer needs a new one. */
function useBoundaryPreview() {
  const country = useCountry()
  const feedback = useMutationFeedback(useMessages(registryMessages).errors)
  const preview = useMutation(boundaryApi.previewBoundaryImport.mutationOptions(feedback()))
  const [data, setBoundaries] = useState<BoundaryData>()
  const [chosen, setChosen] = useState({ kind: '', date: '', layer: '', skippedKeys: [] as string[] })
  const kinds = country.data?.areaKinds.map((entry) => entry.kind) ?? []
  const kind = chosen.kind || country.data?.hierarchies[0]?.kinds.at(-1) || ''
  const input = { ...chosen, kind }
  const toRequest = ({ date, layer, skippedKeys }: typeof chosen) =>
    data && { data, kind, date: date || undefined, layer: layer || undefined, skippedKeys }
  return {
    input,
    kinds,
    requested: toRequest(input),
    preview,
    setData: (read: BoundaryData | undefined) => {
      setBoundaries(read)
      setChosen((before) => ({ ...before, layer: '', skippedKeys: [] }))
      preview.reset()
    },
    set: (patch: { kind?: string; date?: string }) => {
      setChosen((before) => ({ ...before, ...patch }))
      preview.reset()
    },
    /** Previews the same file with another layer or with other features left out. */
    previewWith: (patch: { layer?: string; skippedKeys?: string[] }) => {
      setChosen((before) => ({ ...before, ...patch }))
      const request = toRequest({ ...input, ...patch })
      if (request) preview.mutate(request)
    },
  }
}

type BoundaryRequest = NonNullable<ReturnType<typeof useBoundaryPreview>['requested']>

/** Fields for the source and the reason, with the button that imports all boundaries. */
function ImportForm(props: { requested: BoundaryRequest; onImported: (kind: string) => void }) {
  const { requested, onImported } = props
  const messages = useMessages(areaImportMessages)
  const common = useMessages(registryMessages)
  const feedback = useMutationFeedback(common.errors, [registryApi.key()])
  const [source, setSource] = useState('')
  const [reason, setReason] = useState('')
  const take = useMutation(
    boundaryApi.importBoundaries.mutationOptions(feedback(messages.imported, () => onImported(requested.kind))),
  )
  return (
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
          disabled={source.trim() === '' || !isFilledText(reason)}
          onClick={() => take.mutate({ ...requested, source, reason })}
        >
          {messages.importFile}
        </Button>
      </div>
    </>
  )
}
