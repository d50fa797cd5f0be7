import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/api.ts'
import { AreasPicker, useCountry, writtenNames } from '#features/country/registry/web/index.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { headingMessages } from '#shared/heading-messages/index.ts'
import type { Id } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { changeMembers } from '../../regions/model.ts'
import { regionApi } from '../api.ts'
import { LanguageFields } from '../language-fields.tsx'
import { regionMessages } from './messages.ts'
import type { RegionDraft, Regions } from './use-regions.ts'

/** A form for a new border region, or for new members of a region from a day. The map adds and removes areas too. */
export function RegionForm({
  draft,
  regions,
}: {
  draft: RegionDraft
  regions: Pick<Regions, 'setDraft' | 'selectRegion'>
}) {
  const messages = useMessages(regionMessages)
  const common = useMessages(registryMessages)
  const headings = useMessages(headingMessages)
  const { name } = useLocalizedText()
  const official = useCountry().data?.officialLanguages ?? languages
  const [names, setNames] = useState<Names>({})
  const [code, setCode] = useState('')
  const [reason, setReason] = useState('')
  const { setDraft, selectRegion } = regions
  const { region, date, memberIds } = draft
  const acts = useRegionActs((created) => {
    setDraft(undefined)
    if (created) selectRegion(created)
  })
  const written = writtenNames(names)
  const isComplete = memberIds.length > 1 && date !== '' && isFilledText(reason)
  const save = () => {
    if (region) {
      const { id, members: before } = region
      acts.change.mutate({ id, before, members: changeMembers(before, memberIds, date), reason })
    } else if (written) acts.create.mutate({ code, names: written, validFrom: date, memberIds: [...memberIds], reason })
  }
  return (
    <Card title={region ? messages.changeTitle(name(region.names)) : messages.newTitle} hint={messages.memberHint}>
      <Stack gap={12}>
        {!region && (
          <>
            <LanguageFields languages={official} toLabel={messages.nameIn} values={names} onChange={setNames} />
            <TextField
              label={common.code}
              value={code}
              maxLength={80}
              required
              onChange={(event) => setCode(event.target.value)}
            />
          </>
        )}
        <DateField
          label={headings.startingFrom}
          description={region ? messages.dateHint : undefined}
          value={date}
          required
          onChange={(event) => setDraft({ ...draft, date: event.target.value })}
        />
        <AreasPicker
          label={messages.memberField}
          value={[...memberIds]}
          onChange={(ids) => setDraft({ ...draft, memberIds: ids })}
        />
        <TextAreaField
          label={common.reason}
          description={common.reasonHint}
          value={reason}
          autosize
          minRows={2}
          maxLength={2000}
          required
          onChange={(event) => setReason(event.target.value)}
        />
        <Row>
          <Button
            variant="primary"
            busy={acts.create.isPending || acts.change.isPending}
            disabled={!isComplete || (!region && (written === null || !isFilledText(code)))}
            onClick={save}
          >
            {common.save}
          </Button>
          <Button variant="quiet" onClick={() => setDraft(undefined)}>
            {common.cancel}
          </Button>
          {region && (
            <Button
              variant="danger"
              busy={acts.remove.isPending}
              disabled={!isFilledText(reason)}
              onClick={() => acts.remove.mutate({ id: region.id, reason })}
            >
              {messages.remove}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}

/** Returns the acts on a region. A creation and a change of members can be undone from their message. */
function useRegionActs(onDone: (createdId?: Id) => void) {
  const messages = useMessages(regionMessages)
  const common = useMessages(registryMessages)
  const feedback = useMutationFeedback({ ...common.errors, ...messages.errors }, [registryApi.key()])
  const undo = (onUndo: () => unknown) => ({ label: messages.undo, onUndo: () => void onUndo() })
  const reason = messages.undoReason
  const restore = useMutation(regionApi.saveRegionMembers.mutationOptions(feedback(messages.changed)))
  const withdraw = useMutation(regionApi.removeRegion.mutationOptions(feedback(messages.removed)))
  const create = useMutation(
    regionApi.createRegion.mutationOptions(
      feedback(
        ({ id }) => ({ message: messages.created, undo: undo(() => withdraw.mutate({ id, reason })) }),
        ({ id }) => onDone(id),
      ),
    ),
  )
  const [base, setBase] = useState<Parameters<typeof restore.mutate>[0]>()
  const change = useMutation(
    regionApi.saveRegionMembers.mutationOptions({
      ...feedback<{ members: NonNullable<typeof base>['members'] }>(
        ({ members }) => ({
          message: messages.changed,
          undo: undo(() => base && restore.mutate({ id: base.id, members: base.before, before: members, reason })),
        }),
        () => onDone(),
      ),
      onMutate: setBase,
    }),
  )
  const remove = useMutation(regionApi.removeRegion.mutationOptions(feedback(messages.removed, () => onDone())))
  return { create, change, remove }
}
