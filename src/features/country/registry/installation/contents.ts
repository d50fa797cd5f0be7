import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Law } from '#shared/law.ts'
import { packId } from '../pack-id/model.ts'
import type { PackContent } from './contract.ts'

/** Fingerprints of the contents of a law, by content type and code. */
type Contents = Record<PackContent, Record<string, string>>

const computeFingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, 16)

const printed = (entries: readonly (readonly [code: string, thing: unknown])[]): Record<string, string> =>
  Object.fromEntries(entries.map(([code, entry]) => [code, computeFingerprint(entry)]))

/**
 * Returns fingerprints of the contents of a law that have no rows in the database. They cover each plan kind without templates, step,
 * criterion and template, the bindings of each rule, each term of office and each approach dimension. A changed step or
 * criterion also changes the plan kind.
 */
export function buildContents({
  planKinds,
  rules,
  terms = [],
  approachDimensions,
}: Pick<Law, 'planKinds' | 'rules' | 'terms' | 'approachDimensions'>): Contents {
  const byRule = Map.groupBy(rules, ({ number }) => number)
  return {
    plan_kind: printed(planKinds.map(({ templates: _, ...kind }) => [kind.code, kind])),
    path: printed(
      planKinds.flatMap(({ code, path }) => (path?.steps ?? []).map((step) => [`${code} ${step.code}`, step] as const)),
    ),
    criterion: printed(
      planKinds.flatMap(({ code, criteria = [] }) =>
        criteria.map((criterion) => [`${code} ${criterion.code}`, criterion] as const),
      ),
    ),
    template: printed(
      planKinds.flatMap(({ code, templates = [] }) =>
        templates.map((template) => [`${code} ${template.code}`, template] as const),
      ),
    ),
    rule: printed([...byRule]),
    term: printed(terms.map((term) => [term.code, term])),
    approach_dimension: printed(
      approachDimensions.map((approachDimension) => [approachDimension.code, approachDimension]),
    ),
  }
}

/** Returns the contents in a form that can be compared with the stored state. */
export const toFacts = (contents: Contents, subject: PackContent) =>
  Object.entries(contents[subject]).map(([code, print]) => ({
    id: packId(subject, code),
    code,
    source: 'pack',
    facts: { print },
  }))
