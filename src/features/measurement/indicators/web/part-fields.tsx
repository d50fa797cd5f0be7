import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { Definition, Parts } from '../entities.ts'
import { indicatorMessages } from './messages/index.ts'

/** A field for each dimension: the whole, or a value. */
export function PartFields(props: {
  definition: Pick<Definition, 'dimensions'>
  parts: Parts
  onChoose: (code: string, value: string) => void
}) {
  const { definition, parts, onChoose } = props
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  return definition.dimensions.map((dimension) => (
    <SelectField
      key={dimension.code}
      label={name(dimension.names)}
      value={parts[dimension.code] ?? ''}
      data={[
        { value: '', label: messages.area.whole },
        ...dimension.values.map((entry) => ({ value: entry.code, label: name(entry.names) })),
      ]}
      onChange={(event) => onChoose(dimension.code, event.currentTarget.value)}
    />
  ))
}
