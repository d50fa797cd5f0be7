import { ORPCError } from '@orpc/client'
import { useWords } from '#platform/web/language.tsx'
import { useCountry, useKinds } from '../kinds.ts'
import { AreaPicker } from '../pickers/area-picker.tsx'
import styles from './area-change.module.css'
import type { ActFields } from './merge-fields.tsx'
import { areaChangeMessages } from './messages/index.ts'

/** Returns the hierarchies for which an error reports a missing parent of the result. */
export const placesNeeded = (error: unknown): string[] =>
  error instanceof ORPCError && error.code === 'PLACE_NEEDED'
    ? (error.data as { hierarchies: string[] }).hierarchies
    : []

/** Fields for the parent of the result, a field for each hierarchy in which the areas have different parents. */
export function PlacesNeeded({ draft, set, hierarchies }: ActFields & { hierarchies: readonly string[] }) {
  const words = useWords(areaChangeMessages)
  const { hierarchy } = useKinds()
  const country = useCountry().data
  /** Returns all kinds of a hierarchy except the lowest, which has no children. */
  const kindsAbove = (code: string) => country?.hierarchies.find((one) => one.code === code)?.kinds.slice(0, -1)
  const parentIn = (code: string) => draft.parents.find((one) => one.hierarchy === code)?.parentId ?? null
  const others = (code: string) => draft.parents.filter((one) => one.hierarchy !== code)
  return (
    <fieldset className={styles.group}>
      <legend>{words.placeNeeded}</legend>
      <p className={styles.quiet}>{words.placeNeededText}</p>
      {hierarchies.map((code) => (
        <AreaPicker
          key={code}
          label={hierarchy(code)}
          {...(kindsAbove(code) && { kinds: kindsAbove(code)! })}
          value={parentIn(code)}
          onChange={(parentId) =>
            set({ parents: [...others(code), ...(parentId ? [{ hierarchy: code, parentId }] : [])] })
          }
          required
        />
      ))}
    </fieldset>
  )
}
