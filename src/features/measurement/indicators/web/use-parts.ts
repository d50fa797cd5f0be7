import { useSearchValue } from '#platform/web/address.ts'
import type { Definition, Parts } from '../entities.ts'
import { filterParts, parseParts, writeParts } from './parts.ts'

/** Returns the selected parts from the address: at most a single value of each dimension. */
export function useParts(definition: Pick<Definition, 'dimensions'>): {
  parts: Parts
  choose: (code: string, value: string) => void
} {
  const [requestedParts, ask] = useSearchValue('part')
  const parts = filterParts(parseParts(requestedParts), definition)
  return { parts, choose: (code, value) => ask(writeParts({ ...parts, [code]: value })) }
}
