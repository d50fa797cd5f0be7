import { ORPCError } from '@orpc/client'
import { useCountry, useKinds } from '#features/country/registry/web/kinds.ts'
import { AreaPicker } from '#features/country/registry/web/pickers/area-picker.tsx'
import { useMessages } from '#platform/web/language.tsx'
import styles from './area-change.module.css'
import type { ActFields } from './merge-fields.tsx'
import { areaChangeMessages } from './messages/index.ts'

/** Returns the hierarchies for which an error reports a missing parent of the result. */
export const placesNeeded = (error: unknown): string[] =>
  error instanceof ORPCError && error.code === 'PLACE_REQUIRED'
    ? (error.data as { hierarchies: string[] }).hierarchies
    : []

/** Fields for the parent of the result, a field for each hierarchy in which the areas have different parents. */
export function PlacesNeeded({ draft, set, hierarchies }: ActFields & { hierarchies: readonly string[] }) {
  const messages = useMessages(areaChangeMessages)
  const { hierarchy } = useKinds()
  const country = useCountry().data
  /** Returns all kinds of a hierarchy except the lowest, which has no children. */
  const getParentKinds = (code: string) => country?.hierarchies.find((entry) => entry.code === code)?.kinds.slice(0, -1)
  const getParentId = (code: string) => draft.parents.find((entry) => entry.hierarchy === code)?.parentId ?? null
  const listOtherParents = (code: string) => draft.parents.filter((entry) => entry.hierarchy !== code)
  return (
    <fieldset className={styles.group}>
      <legend>{messages.placeNeeded}</legend>
      <p className={styles.quiet}>{messages.placeNeededText}</p>
      {hierarchies.map((code) => (
        <AreaPicker
          key={code}
          label={hierarchy(code)}
          {...(getParentKinds(code) && { kinds: getParentKinds(code)! })}
          value={getParentId(code)}
          onChange={(parentId) =>
            set({ parents: [...listOtherParents(code), ...(parentId ? [{ hierarchy: code, parentId }] : [])] })
          }
          required
        />
      ))}
    </fieldset>
  )
}
