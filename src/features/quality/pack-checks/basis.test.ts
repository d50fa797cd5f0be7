import { expect, it } from 'vitest'
import { belgium } from '../../../../packs/be/index.ts'
import netherlands from '../../../../packs/nl/index.ts'
import template from '../../../../packs/template/index.ts'
import { findBasisIssues } from './basis.ts'

const withRule = (number: string, change: object) => ({
  ...belgium,
  rules: belgium.rules.map((rule) => (rule.number === number ? { ...rule, ...change } : rule)),
})
const places = (pack: typeof belgium) => findBasisIssues(pack).map(({ place }) => place)

it('refuses an error whose basis is method, or not stated', () => {
  expect(places(withRule('R18', { severity: 'error' }))).toEqual(['rules[R18].severity'])
  expect(places(withRule('R06', { basisKind: undefined, blocks: {} }))).toEqual(['rules[R06].severity'])
})

it('refuses an error that blocks a decision although its basis is not law', () => {
  const blocks = { zonal_security_plan: ['local_approval', 'in_force'] }
  expect(places(withRule('R22', { blocks }))).toEqual(['rules[R22].blocks.zonal_security_plan'])
  expect(places(withRule('R06', { blocks }))).toEqual([])
})

it('the packs bind errors only where the law asks them, or where data must not go out', () => {
  for (const pack of [belgium, netherlands, template]) expect(findBasisIssues(pack)).toEqual([])
  const asking = (pack: typeof belgium) =>
    pack.rules.filter(({ asksReason }) => asksReason).map(({ number, severity }) => [number, severity])
  for (const number of ['R11', 'R14', 'R16', 'R18', 'R29']) {
    expect(asking(belgium)).toContainEqual([number, 'warning'])
    expect(asking(netherlands)).toContainEqual([number, 'warning'])
  }
})

it('steps state whether the law asks them', () => {
  const steps = belgium.planKinds.find(({ code }) => code === 'national_security_plan')!.path!.steps
  const kinds = new Map(steps.map(({ code, basisKind }) => [code, basisKind]))
  expect([kinds.get('security_council'), kinds.get('police_council_opinion')]).toEqual(['practice', 'law'])
})
