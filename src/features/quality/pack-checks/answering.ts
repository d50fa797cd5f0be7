import type { CountryPack } from '#shared/pack.ts'
import { hasPermission, type Permission } from '#shared/permission.ts'
import { makePackIssue, type PackIssue } from './issue.ts'

/** Who requests answers to items, and who answers them. */
const needed = ['item.send', 'answer.write'] as const satisfies Permission[]

/** Checks that somebody may send the items of each kind of plan that others answer, and that somebody may answer them. */
export function findAnsweringIssues({ planKinds, roles }: CountryPack): PackIssue[] {
  const answered = new Set(planKinds.flatMap(({ answers }) => answers))
  const missing = needed.filter((permission) => !roles.some(({ bundle }) => hasPermission(bundle, permission)))
  return planKinds
    .filter(({ code }) => answered.has(code))
    .flatMap(({ code }) =>
      missing.map((permission) =>
        makePackIssue(
          `planKinds[${code}]`,
          `is answered by other plans, but no role has the permission ${permission}`,
          'Give a role a bundle with this permission, or remove the kind from "answers" of the other kinds.',
        ),
      ),
    )
}
