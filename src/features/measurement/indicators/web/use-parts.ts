import { useSearchValue } from '#platform/web/address.ts'
import type { Definition, Parts } from '../entities.ts'
import { partsWithin, readParts, writeParts } from './parts.ts'

/** Which part of the whole one looks at: one value of each dimension at most, in the address. */
export function useParts(definition: Pick<Definition, 'dimensions'>): {
  parts: Parts
  choose: (code: string, value: string) => void
} {
  const [asked, ask] = useSearchValue('part')
  const parts = partsWithin(readParts(asked), definition)
  return { parts, choose: (code, value) => ask(writeParts({ ...parts, [code]: value })) }
}
