import { useQuery } from '@tanstack/react-query'
import type { ElementPart } from '#features/planning/plans/web/editing/use-element-edit.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import { CheckboxField, TextField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { analysisApi } from './api.ts'
import { analysisMessages } from './messages/index.ts'

/** Kinds without a reach of their own: places in the document and text. */
const places: readonly ElementKind[] = ['part', 'section', 'text']

/** Shows the target group, the places and the approach levels of a measure, which are the input of the analyses. */
export function ReachSection(part: ElementPart) {
  const messages = useMessages(analysisMessages)
  if (places.includes(part.element.kind)) return null
  return (
    <SidePanelSection heading={messages.reachOf}>
      <ReachFields {...part} />
    </SidePanelSection>
  )
}

function ReachFields({ element, editable, save }: ElementPart) {
  const messages = useMessages(analysisMessages)
  const { name } = useLocalizedText()
  const spread = useQuery(analysisApi.getSpread.queryOptions({ input: { planId: element.planId } }))
  const { details } = element
  const change = (field: 'targetGroup' | 'setting', value: string) => {
    const text = value.trim()
    if (text === (details[field] ?? '')) return
    const { [field]: _before, ...rest } = details
    save({ details: text ? { ...rest, [field]: text } : rest })
  }
  const toggle = (dimension: string, level: string, checked: boolean) => {
    const before = details.approach?.[dimension] ?? []
    const levels = checked ? [...before, level] : before.filter((value) => value !== level)
    const { [dimension]: _before, ...others } = details.approach ?? {}
    save({ details: { ...details, approach: levels.length > 0 ? { ...others, [dimension]: levels } : others } })
  }
  return (
    <Stack gap={14} key={element.revision}>
      <Columns minWidth={220} gap={12} align="end" stretch>
        {(['targetGroup', 'setting'] as const).map((field) => (
          <TextField
            key={field}
            label={messages[field]}
            defaultValue={details[field] ?? ''}
            readOnly={!editable}
            maxLength={200}
            onBlur={(event) => change(field, event.target.value)}
          />
        ))}
      </Columns>
      {(spread.data?.dimensions ?? []).map((dimension) => (
        <fieldset key={dimension.code} className={styles.pills} disabled={!editable}>
          <legend>{name(dimension.names) || dimension.code}</legend>
          {dimension.levels.map((level) => (
            <CheckboxField
              key={level.code}
              label={name(level.names) || level.code}
              checked={details.approach?.[dimension.code]?.includes(level.code) ?? false}
              onChange={(event) => toggle(dimension.code, level.code, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ))}
    </Stack>
  )
}
