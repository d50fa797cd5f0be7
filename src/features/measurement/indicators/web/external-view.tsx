import { useSearchValue } from '#platform/web/address.ts'
import { useWords } from '#platform/web/language.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import type { Definition } from '../entities.ts'
import { indicatorMessages } from './messages/index.ts'

/** Whether figures are looked at as whoever is not inside gets them; it stands in the address, and what is taken away is what one sees. */
export function useAsOthers() {
  const [others, set] = useSearchValue('others', { replace: true })
  return { asOthers: others !== '', set: (on: boolean) => set(on ? '1' : '') }
}

/** As the contract takes it. */
export const asOthersInput = (asOthers: boolean): { asOthers?: 'true' } => (asOthers ? { asOthers: 'true' } : {})

/** A look at what others get of counts with a threshold, and of what is worked out from counts. */
export function AsOthersField({ definition }: { definition: Pick<Definition, 'smallBelow' | 'formula'> }) {
  const words = useWords(indicatorMessages)
  const { asOthers, set } = useAsOthers()
  if (definition.smallBelow === null && definition.formula === null) return null
  return (
    <CheckboxField label={words.asOthers} checked={asOthers} onChange={(event) => set(event.currentTarget.checked)} />
  )
}
