import type { LegalPath, PathStep } from '../../path/contract.ts'
import type { Doing, Field } from './doing.ts'

/** What helps where something may not be: another act, a step to go to, a place where it is mended, or the field that lacks something. */
export type Offer =
  | { kind: 'do'; doing: Doing }
  | { kind: 'step'; step: PathStep }
  | { kind: 'link'; to: 'checks' | 'versions' | 'file' | 'log' | 'steps'; href: string }
  | { kind: 'field'; field: Field }

export const checksHref = (planId: string, rule?: string): string =>
  rule ? `/checks?of=all&plan=${planId}&rule=${rule}` : `/plans/${planId}?tab=checks`

/** The way on from a refusal: none of them leaves whoever is refused without one. */
export function offersFor(
  code: string | undefined,
  data: { steps?: readonly string[] } | undefined,
  path: LegalPath,
  doing: Doing,
): Offer[] {
  const link = (to: Extract<Offer, { kind: 'link' }>['to'], href: string): Offer => ({ kind: 'link', to, href })
  const tab = (name: string) => `/plans/${path.planId}?tab=${name}`
  const goTo = (codes: readonly string[]): Offer[] =>
    path.steps.filter((step) => codes.includes(step.code)).map((step) => ({ kind: 'step', step }))
  const own = 'step' in doing ? [doing.step.code] : []
  const entry = path.steps.filter(({ act }) => act === 'entry').map((step) => step.code)
  switch (code) {
    case 'WAITS_FOR':
    case 'RESTS_UPON_IT':
    case 'POINTS_UNANSWERED':
      return goTo(data?.steps ?? [])
    case 'MOTIVE_MISSING':
      return [{ kind: 'field', field: 'motive' }, ...goTo((data?.steps ?? []).filter((one) => !own.includes(one)))]
    case 'REASON_MISSING':
      return [{ kind: 'field', field: 'words' }]
    case 'IN_THE_FUTURE':
      return [{ kind: 'field', field: 'on' }]
    case 'NOTHING_LAID':
      return [{ kind: 'do', doing: { kind: 'lay' } }]
    case 'ANOTHER_VERSION':
      return [link('versions', tab('versions'))]
    case 'CHECKS_FAIL':
      return [link('checks', checksHref(path.planId))]
    case 'NOT_READERS':
      return [link('file', tab('file'))]
    case 'APPROVED':
      return path.state === 'in_force' ? [{ kind: 'do', doing: { kind: 'addendum' } }] : goTo(entry)
    case 'NOT_IN_FORCE':
      return goTo(entry)
    case 'NOT_YOUR_SEAT':
      return 'step' in doing ? [{ kind: 'do', doing: { kind: 'ask', step: doing.step } }] : goTo(own)
    case 'NOT_SKIPPED':
    case 'NOT_OF_THIS_STEP':
      return goTo(own)
    case 'ALREADY_SO':
    case 'ADDENDUM_OPEN':
      return [link('log', '#path-log')]
    default:
      return [link('steps', '#path-steps')]
  }
}
