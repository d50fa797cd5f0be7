import { screen } from '#shared/screening.ts'
import type { DocumentFault } from './contract.ts'
import { type DocumentFile, documentFile, mostElements, mostPlans } from './schema.ts'

/** Returns the JSON pointer (RFC 6901) of a place in a file. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Maximum number of schema issues listed; further issues appear after these are fixed. */
const mostFaults = 200

/**
 * Reads a document and checks size, schema and sensitive text. Only a file without such issues is processed further.
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

/** Finds sensitive text. Every writing procedure rejects such text; here each place is listed, also in a preview. */
export const sensitiveFaults = (document: unknown): DocumentFault[] =>
  screen(document).map(({ path, kind, excerpt }) => ({
    at: pointer(path),
    code: 'SENSITIVE_TEXT',
    data: { kind, excerpt },
  }))
