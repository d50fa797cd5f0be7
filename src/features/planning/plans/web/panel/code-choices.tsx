import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { SelectField } from '#ui/fields.tsx'
import { getFieldValue } from '../../fields/values/model.ts'
import { planApi } from '../api.ts'
import { planPageMessages } from '../messages/index.ts'
import { type ControlProps, saveValue } from './save-field.ts'

/** A choice of a code. A stored code that is not in the list remains visible. */
function CodeChoice(props: ControlProps & { options: readonly { value: string; label: string }[] }) {
  const { element, editable, field, label, options } = props
  const messages = useMessages(planPageMessages)
  const value = (getFieldValue(element, field) as string | null | undefined) ?? ''
  const unlisted = value !== '' && !options.some((option) => option.value === value)
  return (
    <SelectField
      name={field}
      label={label}
      value={value}
      disabled={!editable}
      data={[{ value: '', label: messages.notSpecified }, ...(unlisted ? [{ value, label: value }] : []), ...options]}
      onChange={(event) => saveValue(props, event.currentTarget.value || null)}
    />
  )
}

/** A choice of a competence in the law of the plan. */
export function CompetenceControl(props: ControlProps) {
  const { name } = useLocalizedText()
  const { data: file } = useQuery(planApi.getPlan.queryOptions({ input: { id: props.element.planId } }))
  const { data } = useQuery(
    registryApi.competences.listCompetences.queryOptions({ input: { packVersion: file?.plan.packVersion } }),
  )
  const byTopic = new Map((data?.rows ?? []).map((row) => [row.topic, name(row.names) || row.topic]))
  return <CodeChoice {...props} options={[...byTopic].map(([value, label]) => ({ value, label }))} />
}

/** A choice of a kind of instrument of the country. */
export function InstrumentControl(props: ControlProps) {
  const { name } = useLocalizedText()
  const { instrumentKinds = [] } = currentVocabulary()
  return (
    <CodeChoice {...props} options={instrumentKinds.map(({ code, names }) => ({ value: code, label: name(names) }))} />
  )
}

/** A choice of a security interest of the same plan. */
export function InterestControl(props: ControlProps) {
  const { renderText } = useLocalizedText()
  const { planId } = props.element
  const { data } = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  const interests = (data?.rows ?? []).filter((row) => row.kind === 'security_interest')
  const toLabel = ({ code, title }: (typeof interests)[number]) => [code, renderText(title)].filter(Boolean).join(' ')
  return <CodeChoice {...props} options={interests.map((row) => ({ value: row.id, label: toLabel(row) }))} />
}
