import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import { makePackIssue, type PackIssue } from './issue.ts'

/**
 * Checks the errors of a pack. An error states its basis, is never based on method, and blocks a decision only if it is
 * based on law.
 */
export const findBasisIssues = ({ rules, planKinds }: CountryPack): PackIssue[] =>
  rules.flatMap((binding) => [...findErrorIssues(binding), ...findDecisionIssues(binding, planKinds)])

function findErrorIssues({ number, severity, basisKind }: PackRuleBinding): PackIssue[] {
  if (severity !== 'error' || basisKind === 'law' || basisKind === 'practice' || basisKind === 'data') return []
  const place = `rules[${number}].severity`
  return basisKind === 'method'
    ? [
        makePackIssue(
          place,
          'is error, although the basis is method',
          'Bind it as a warning. With "asksReason", the submission of a plan asks for a reason.',
        ),
      ]
    : [
        makePackIssue(
          place,
          'is error, although the basis is not stated',
          'State "basisKind": law, practice or data. A rule of method is a warning.',
        ),
      ]
}

function findDecisionIssues(
  { number, severity, basisKind, blocks = {} }: PackRuleBinding,
  planKinds: CountryPack['planKinds'],
): PackIssue[] {
  if (severity !== 'error' || basisKind === 'law') return []
  return Object.entries(blocks).flatMap(([kind, codes]) =>
    codes
      .filter((code) =>
        planKinds
          .find((planKind) => planKind.code === kind)
          ?.path?.steps.some((step) => step.code === code && step.act === 'decision'),
      )
      .map((code) =>
        makePackIssue(
          `rules[${number}].blocks.${kind}`,
          `blocks the decision ${code}, although the basis is not law`,
          'Block a later step, such as the publication.',
        ),
      ),
  )
}
