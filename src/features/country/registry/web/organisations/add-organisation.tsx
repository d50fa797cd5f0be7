import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigateTo } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { getUsualLevel } from '#shared/country-vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { registryApi } from '../api.ts'
import { useCountry, useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { AreaPicker } from '../pickers/area-picker.tsx'
import { OrganisationPicker } from '../pickers/organisation-picker.tsx'
import { organisationMessages } from './messages/index.ts'

interface InitialOrganisation {
  areaId: string | null
  from: string
  kind: string
  level: string
}

/** Adds an organisation: name, kind, level, code and place. By default it then opens the organisation's page. */
export function AddOrganisation(props: {
  onClose: () => void
  initialValues?: InitialOrganisation
  onAdded?: () => void
}) {
  const { onClose, initialValues } = props
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const feedback = useMutationFeedback(common.errors, [registryApi.key()])
  const { language } = useLocalizedText()
  const kinds = useCountry().data?.organisationKinds ?? []
  const go = useNavigateTo()
  const [own, setName] = useState('')
  const [code, setCode] = useState('')
  const [chosen, setKind] = useState(initialValues?.kind ?? '')
  const [level, setLevel] = useState(initialValues?.level ?? getUsualLevel())
  const [areaId, setArea] = useState<string | null>(initialValues?.areaId ?? null)
  const [parentId, setParent] = useState<string | null>(null)
  const [from, setFrom] = useState(initialValues?.from ?? '')
  const kind = chosen || kinds[0]?.kind || ''
  const add = useMutation(
    registryApi.organisations.addOrganisation.mutationOptions(
      feedback(undefined, ({ id }) => (props.onAdded ? props.onAdded() : go(`/organisations/${id}`))),
    ),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.addOrganisation}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="primary"
          busy={add.isPending}
          disabled={own.trim() === '' || code.trim() === '' || kind === ''}
          onClick={() =>
            add.mutate({
              names: { [language]: own.trim() },
              code,
              kind,
              level,
              areaId,
              parentId,
              validFrom: from || null,
            })
          }
        >
          {common.add}
        </Button>
      }
    >
      <Stack gap={12}>
        <TextField
          label={common.name}
          value={own}
          onChange={(event) => setName(event.target.value)}
          maxLength={300}
          required
        />
        <IdentityFields
          organisation={{ code, kind, level, from }}
          onCode={setCode}
          onKind={setKind}
          onLevel={setLevel}
          onFrom={setFrom}
        />
        <AreaPicker label={common.area} value={areaId} onChange={setArea} />
        <OrganisationPicker label={messages.parent} value={parentId} onChange={setParent} />
      </Stack>
    </Dialog>
  )
}

/** Fields for the code, the kind, the level and the first day of an organisation. */
function IdentityFields(props: {
  organisation: { code: string; kind: string; level: string; from: string }
  onCode: (code: string) => void
  onKind: (kind: string) => void
  onLevel: (level: string) => void
  onFrom: (from: string) => void
}) {
  const { code, kind, level, from } = props.organisation
  const common = useMessages(registryMessages)
  const { organisationKind } = useKinds()
  const { levelChoices } = useLevels()
  const kinds = useCountry().data?.organisationKinds ?? []
  return (
    <Columns minWidth={200} gap={12} stretch>
      <TextField
        label={common.code}
        value={code}
        onChange={(event) => props.onCode(event.target.value)}
        maxLength={80}
        required
      />
      <SelectField
        label={common.kind}
        value={kind}
        data={kinds.map((entry) => ({ value: entry.kind, label: organisationKind(entry.kind) }))}
        onChange={(event) => props.onKind(event.currentTarget.value)}
      />
      <SelectField
        label={common.level}
        value={level}
        data={levelChoices}
        onChange={(event) => props.onLevel(event.currentTarget.value)}
      />
      <DateField label={common.from} value={from} onChange={(event) => props.onFrom(event.target.value)} />
    </Columns>
  )
}
