import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { indicatorApi, indicatorClient } from '../api.ts'
import { foreignSourceMessages } from './messages/index.ts'

const empty = { country: '', source: '', licence: '', url: '' }

/** Form to declare the source and the licence of figures of another country. */
export function DeclareForm({ organisationIds }: { organisationIds: readonly Id[] }) {
  const messages = useMessages(foreignSourceMessages)
  const { name } = useLocalizedText()
  const session = useSession()
  const feedback = useMutationFeedback(messages.errors, [indicatorApi.key()])
  const [typed, setTyped] = useState(empty)
  const [chosen, setChosen] = useState(organisationIds[0]!)
  const declare = useMutation({
    mutationFn: () =>
      indicatorClient.foreignSources.declareForeignSource({
        organisationId: chosen,
        country: typed.country.trim().toUpperCase(),
        source: typed.source,
        licence: typed.licence,
        url: typed.url.trim() || null,
      }),
    ...feedback(messages.declaredText, () => setTyped(empty)),
  })
  const organisations = organisationIds.map((id) => {
    const role = session.roles.find(({ organisationId }) => organisationId === id)
    return { value: id, label: role ? name(role.organisationNames) : id }
  })
  const field = (key: keyof typeof empty, maxLength: number, isRequired = true) => (
    <TextField
      label={messages.fields[key]}
      description={messages.hints[key]}
      required={isRequired}
      maxLength={maxLength}
      value={typed[key]}
      onChange={(event) => {
        const { value } = event.currentTarget
        setTyped((before) => ({ ...before, [key]: value }))
      }}
    />
  )
  return (
    <Card title={messages.declare} hint={messages.declareHint}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!declare.isPending) declare.mutate()
        }}
        style={{
          display: 'grid',
          gap: '0.875rem',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
        }}
      >
        {organisations.length > 1 && (
          <SelectField
            label={messages.fields.organisation}
            value={chosen}
            data={organisations}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {field('country', 2)}
        {field('source', 300)}
        {field('licence', 200)}
        {field('url', 500, false)}
        <div style={{ alignSelf: 'end' }}>
          <Button type="submit" variant="primary" busy={declare.isPending}>
            {messages.declare}
          </Button>
        </div>
      </form>
    </Card>
  )
}
