import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import type { Definition } from '../entities.ts'
import { indicatorMessages } from './messages/index.ts'

/**
 * Returns whether figures are shown as outside readers see them. The setting is in the address and also applies to
 * exports.
 */
export function useExternalView() {
  const [others, set] = useSearchValue('others', { replace: true })
  return { externalView: others !== '', set: (isOn: boolean) => set(isOn ? '1' : '') }
}

/** The setting as the contract expects it. */
export const toExternalViewInput = (externalView: boolean): { externalView?: 'true' } =>
  externalView ? { externalView: 'true' } : {}

/** Shows the external view for counts with a threshold and for figures computed from counts. */
export function ExternalViewField({
  definition,
}: {
  definition: Pick<Definition, 'suppressionThreshold' | 'formula'>
}) {
  const messages = useMessages(indicatorMessages)
  const { externalView, set } = useExternalView()
  if (definition.suppressionThreshold === null && definition.formula === null) return null
  return (
    <CheckboxField
      label={messages.externalView}
      checked={externalView}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  )
}
