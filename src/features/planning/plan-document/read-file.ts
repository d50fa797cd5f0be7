import { screen } from '#shared/screening.ts'
import type { DocumentFault } from './contract.ts'
import { type DocumentFile, documentFile, mostElements, mostPlans } from './schema.ts'

/** Where something stands in a file: a JSON pointer (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** At most this many faults of form are listed; whoever mends them sees the rest. */
const mostFaults = 200

/**
 * Reads a document: its size, its form and what may not be stored. Only a file without such faults is looked at further.
 */
export function readFile(document: unknown): { file?: DocumentFile; faults: DocumentFault[] } {
  const tooLarge = sizeFault(document)
  if (tooLarge) return { faults: [tooLarge] }
  const faults = sensitiveFaults(document)
  const parsed = documentFile().safeParse(document)
  if (!parsed.success)
    for (const issue of parsed.error.issues.slice(0, mostFaults))
      faults.push({ at: pointer(issue.path), code: 'SHAPE', data: { message: issue.message } })
  return parsed.success && faults.length === 0 ? { file: parsed.data, faults } : { faults }
}

function sizeFault(document: unknown): DocumentFault | undefined {
  const plans = (document as { plans?: unknown } | null)?.plans
  if (!Array.isArray(plans)) return undefined
  const elements = plans.reduce<number>((sum, plan) => {
    const its = (plan as { elements?: unknown } | null)?.elements
    return sum + (Array.isArray(its) ? its.length : 0)
  }, 0)
  if (plans.length <= mostPlans && elements <= mostElements) return undefined
  return { at: '/plans', code: 'TOO_LARGE', data: { plans: plans.length, elements, mostPlans, mostElements } }
}

/** The pipeline refuses such text in every writing procedure; here each place is named, also in a preview. */
export const sensitiveFaults = (document: unknown): DocumentFault[] =>
  screen(document).map(({ path, kind, excerpt }) => ({
    at: pointer(path),
    code: 'SENSITIVE_TEXT',
    data: { kind, excerpt },
  }))
