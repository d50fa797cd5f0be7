import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaPicker, OrganisationsPicker, registryApi } from '#features/country/registry/web/index.ts'
import { planApi, usePlanKinds } from '#features/planning/plans/web/index.ts'
import { versionApi } from '#features/planning/versions/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Addressees } from '../../contract.ts'
import { alignmentApi } from '../api.ts'
import { useAlignmentRefusal } from '../messages.ts'
import { alignmentPlanMessages } from './messages/index.ts'
import styles from './plan.module.css'

const recipientMethods = ['kind', 'area', 'named'] as const
type RecipientMethod = (typeof recipientMethods)[number]

/** Sends a version to other organisations for answers, on the page of an own plan. */
export function SendItems({ planId }: { planId: Id }) {
  const messages = useMessages(alignmentPlanMessages)
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const [open, setOpen] = useState(false)
  if (!file.data?.abilities.sendItems) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{messages.send.act}</Button>
      {open && <SendWindow planId={planId} onClose={() => setOpen(false)} />}
    </>
  )
}

function SendWindow({ planId, onClose }: { planId: Id; onClose: () => void }) {
  const messages = useMessages(alignmentPlanMessages)
  const { name } = useLocalizedText()
  const refusal = useAlignmentRefusal()
  const toast = useToast()
  const queries = useQueryClient()
  const versions = useQuery(versionApi.listVersions.queryOptions({ input: { planId } }))
  const { data: country } = useQuery(registryApi.country.getCountry.queryOptions({ input: {} }))
  const [chosen, setVersion] = useState('')
  const [way, setWay] = useState<RecipientMethod>('kind')
  const [chosenKind, setKind] = useState('')
  const [areaId, setArea] = useState<Id | null>(null)
  const [organisationIds, setBodies] = useState<Id[]>([])
  const [dueOn, setDueOn] = useState('')
  const { defaultIssuerKind } = usePlanKinds()
  const kind = chosenKind || defaultIssuerKind
  const versionId = chosen || versions.data?.[0]?.id || ''
  const send = useMutation(
    alignmentApi.items.sendItems.mutationOptions({
      onSuccess: (done) => {
        const also = [
          done.alreadyAsked > 0 && messages.send.already(done.alreadyAsked),
          done.unreadable.length > 0 && messages.send.unreadable(done.unreadable.length),
        ].filter(Boolean)
        toast({ message: [messages.send.sent(done.sent, done.addressees), ...also].join(' · ') })
        onClose()
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: alignmentApi.key() }),
    }),
  )
  const addressees: Addressees | undefined =
    way === 'kind'
      ? { method: 'kind', kind }
      : way === 'area'
        ? areaId
          ? { method: 'area', areaId, kind }
          : undefined
        : organisationIds.length > 0
          ? { method: 'named', organisationIds }
          : undefined
  const kinds = (country?.organisationKinds ?? [])
    .map((organisationKind) => ({
      value: organisationKind.kind,
      label: `${name(organisationKind.names) || organisationKind.kind} (${organisationKind.count})`,
    }))
    .sort((left, other) => left.label.localeCompare(other.label))
  const none = versions.data?.length === 0
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.send.title}
      description={none ? messages.send.noVersion : messages.send.text}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={send.isPending}
            disabled={!addressees || versionId === ''}
            onClick={() => addressees && send.mutate({ versionId, addressees, dueOn: dueOn || null })}
          >
            {messages.send.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SelectField
          label={messages.send.version}
          value={versionId}
          data={(versions.data ?? []).map((entry) => ({
            value: entry.id,
            label: messages.ribbon.version(entry.number),
          }))}
          onChange={(event) => setVersion(event.currentTarget.value)}
        />
        <SelectField
          label={messages.send.recipients}
          value={way}
          data={recipientMethods.map((value) => ({ value, label: messages.send.recipientMethods[value] }))}
          onChange={(event) =>
            setWay(recipientMethods.find((recipientMethod) => recipientMethod === event.currentTarget.value) ?? 'kind')
          }
        />
        {way !== 'named' && (
          <SelectField
            label={messages.send.bodyType}
            value={kind}
            data={kinds}
            onChange={(event) => setKind(event.currentTarget.value)}
          />
        )}
        {way === 'area' && <AreaPicker label={messages.send.area} value={areaId} onChange={setArea} required />}
        {way === 'named' && (
          <OrganisationsPicker label={messages.send.bodies} value={organisationIds} onChange={setBodies} required />
        )}
        <DateField
          label={messages.send.dueOn}
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
