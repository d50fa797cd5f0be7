import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { CountryPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { type PackContent, packContents } from './contract.ts'

/** A content type is absent if it was not recorded when that pack was installed. */
export const Contents = z.partialRecord(z.enum(packContents), z.record(z.string(), z.string()))
export type Contents = z.infer<typeof Contents>

const computeFingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, 16)

const printed = (entries: readonly (readonly [code: string, thing: unknown])[]): Record<string, string> =>
  Object.fromEntries(entries.map(([code, entry]) => [code, computeFingerprint(entry)]))

/**
 * Returns fingerprints of the pack contents without database rows. They cover each plan kind without templates, step,
 * criterion and template, the bindings of each rule, each term of office and each approach dimension. A changed step or
 * criterion also changes the plan kind.
 */
export function buildContents({
  planKinds,
  rules,
  terms = [],
  approachDimensions,
}: Pick<CountryPack, 'planKinds' | 'rules' | 'terms' | 'approachDimensions'>): Required<Contents> {
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
  Object.entries(contents[subject] ?? {}).map(([code, print]) => ({
    id: packId(subject, code),
    code,
    source: 'pack',
    facts: { print },
  }))
