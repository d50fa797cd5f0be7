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

it.each(['data', 'practice'] as const)('refuses an error of %s that stops a body [law-67]', (basisKind) => {
  const bind = (blocks?: object) =>
    findBasisIssues(withRule('R22', { severity: 'error', basisKind, planKinds: ['zonal_security_plan'], blocks }))
  // Without steps, the error forbids freezing a version.
  expect(bind()).toMatchObject([
    { place: 'rules[R22].severity', fix: expect.stringContaining('Bind it as a warning. With "asksReason"') },
  ])
  for (const step of ['local_approval', 'in_force'])
    expect(bind({ zonal_security_plan: [step] })).toMatchObject([
      { place: 'rules[R22].blocks.zonal_security_plan', fix: expect.stringContaining('basisKind "law"') },
    ])
  expect(bind({ zonal_security_plan: ['transmission'] })).toEqual([])
  expect(places(withRule('R06', { blocks: { zonal_security_plan: ['local_approval', 'in_force'] } }))).toEqual([])
})

it('the packs bind errors only where the law asks them', () => {
  for (const pack of [belgium, netherlands, template]) {
    expect(findBasisIssues(pack)).toEqual([])
    expect(pack.rules.filter(({ severity, basisKind }) => severity === 'error' && basisKind !== 'law')).toEqual([])
  }
  const asking = (pack: typeof belgium) =>
    pack.rules.filter(({ asksReason }) => asksReason).map(({ number, severity }) => [number, severity])
  for (const number of ['R11', 'R14', 'R16', 'R18', 'R20', 'R21', 'R23', 'R29', 'R31', 'R32']) {
    // In Belgium, classified content is an error of law. A marking that does not fit is milder. No Dutch article is known.
    expect(asking(belgium)).toContainEqual([number, number === 'R23' ? 'error' : 'warning'])
    expect(asking(netherlands)).toContainEqual([number, 'warning'])
  }
})

it('the languages that the law asks are a warning of law that asks for a reason [law-67]', () => {
  const { severity, basisKind, asksReason } = belgium.rules.find(({ rule }) => rule === 'required_languages')!
  expect([severity, basisKind, asksReason]).toEqual(['warning', 'law', true])
})

it('steps state whether the law asks them', () => {
  const steps = belgium.planKinds.find(({ code }) => code === 'national_security_plan')!.path!.steps
  const kinds = new Map(steps.map(({ code, basisKind }) => [code, basisKind]))
  expect([kinds.get('security_council'), kinds.get('police_council_opinion')]).toEqual(['practice', 'law'])
})
