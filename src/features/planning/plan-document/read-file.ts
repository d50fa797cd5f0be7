import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { screen } from '#shared/screening.ts'
import { type DocumentFile, documentFile, maxElements, maxPlans } from './schema.ts'

/** Returns the JSON pointer (RFC 6901) of a place in a file. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Maximum number of schema issues listed; further issues appear after these are fixed. */
const maxIssues = 200

/**
 * Reads a document and checks size, schema and sensitive text. Only a file without such issues is processed further.
 */
export function parseFile(document: unknown): { file?: DocumentFile; issues: DocumentIssue[] } {
  const tooLarge = findSizeIssue(document)
  if (tooLarge) return { issues: [tooLarge] }
  const issues = findSensitiveIssues(document)
  const parsed = documentFile().safeParse(document)
  if (!parsed.success)
    for (const issue of parsed.error.issues.slice(0, maxIssues))
      issues.push({ pointer: pointer(issue.path), code: 'SHAPE', data: { message: issue.message } })
  return parsed.success && issues.length === 0 ? { file: parsed.data, issues } : { issues }
}

function findSizeIssue(document: unknown): DocumentIssue | undefined {
  const plans = (document as { plans?: unknown } | null)?.plans
  if (!Array.isArray(plans)) return undefined
  const elements = plans.reduce<number>((sum, plan) => {
    const planElements = (plan as { elements?: unknown } | null)?.elements
    return sum + (Array.isArray(planElements) ? planElements.length : 0)
  }, 0)
  if (plans.length <= maxPlans && elements <= maxElements) return undefined
  return {
    pointer: '/plans',
    code: 'TOO_LARGE',
    data: { plans: plans.length, elements, maxPlans, maxElements },
  }
}

/** Finds sensitive text. Every writing procedure rejects such text; here each place is listed, also in a preview. */
export const findSensitiveIssues = (document: unknown): DocumentIssue[] =>
  screen(document).map(({ path, kind, excerpt }) => ({
    pointer: pointer(path),
    code: 'SENSITIVE_TEXT',
    data: { kind, excerpt },
  }))
