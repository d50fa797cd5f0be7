import type { CountryPack } from '../src/shared/pack.ts'

/** Steps that the approvals of Belgian plans consist of. */
const approvals = { national_security_plan: ['approval'], zonal_security_plan: ['local_approval', 'transmission'] }

/**
 * Returns the pack of a country whose law asks these rules, for tests of what an error does. In the packs of the product
 * they are rules of method and therefore warnings.
 */
export const bindAsLaw = (pack: CountryPack, ...numbers: readonly string[]): CountryPack => ({
  ...pack,
  rules: pack.rules.map((rule) =>
    numbers.includes(rule.number)
      ? { ...rule, severity: 'error', basisKind: 'law', asksReason: false, blocks: { ...approvals, ...rule.blocks } }
      : rule,
  ),
})
