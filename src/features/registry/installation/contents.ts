import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { CountryPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'

/** What a pack brings that lives in the process: no rows, but a fingerprint of each. */
export const packContents = ['plan_kind', 'template', 'rule'] as const
type PackContent = (typeof packContents)[number]
export const Contents = z.record(z.enum(packContents), z.record(z.string(), z.string()))
export type Contents = z.infer<typeof Contents>

const printOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, 16)

/** A fingerprint of each kind of plan without its forms, of each form, and of all bindings of each rule. */
export function contentsOf({ planKinds, rules }: Pick<CountryPack, 'planKinds' | 'rules'>): Contents {
  const byRule = Map.groupBy(rules, ({ rule }) => rule)
  return {
    plan_kind: Object.fromEntries(planKinds.map(({ templates: _, ...kind }) => [kind.code, printOf(kind)])),
    template: Object.fromEntries(
      planKinds.flatMap(({ code, templates = [] }) => templates.map((one) => [`${code} ${one.code}`, printOf(one)])),
    ),
    rule: Object.fromEntries([...byRule].map(([rule, its]) => [rule, printOf(its)])),
  }
}

/** The same, as things that can be compared with what is stored. */
export const factsOf = (contents: Contents, subject: PackContent) =>
  Object.entries(contents[subject]).map(([code, print]) => ({
    id: packId(subject, code),
    code,
    source: 'pack',
    facts: { print },
  }))
