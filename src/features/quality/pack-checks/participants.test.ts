import { expect, it } from 'vitest'
import belgium from '../../../../packs/be/index.ts'
import { checkCountryPack } from './index.ts'
import { describeInvalidPacks } from './invalid-pack.fixture.ts'

interface Coded {
  code: string
  bundle?: string
  level?: string
}

describeInvalidPacks([
  [
    'a recurring duty that several organisations would fulfil',
    (p) => {
      p.areas.push({ ...p.areas.at(-1), code: 'XX-M-0102', officialCode: '0102' })
      p.organisations.push({ ...p.organisations[1], code: 'XX-MUN-0102', area: 'XX-M-0102' })
      p.planKinds[0].issuerKinds.push('ministry')
      p.planKinds[0].duties[0].responsible.place = 'within'
    },
    'planKinds[municipal_plan].duties[quarterly_analysis].responsible',
    'finds 2 organisations for a plan of XX-MIN-INTERIOR, although one organisation fulfils a duty',
  ],
  [
    'a duty of an alternative that several organisations would fulfil',
    (p) => {
      p.organisations.push({ ...p.organisations[2], code: 'XX-COUNCIL-0102' })
      const alternative = { bodyKind: 'municipal_council', place: 'own' }
      p.planKinds[0].duties[0].responsible = { bodyKind: 'ministry', place: 'own', alternative }
    },
    'planKinds[municipal_plan].duties[quarterly_analysis].responsible',
    'finds 2 organisations for a plan of XX-MUN-0101, although one organisation fulfils a duty',
  ],
  [
    'figures without a role that approves',
    (p) => {
      p.roles = p.roles.filter(({ bundle }: Coded) => bundle !== 'adviser')
    },
    'indicators[crime-burglary-dwelling]',
    'has figures that nobody can approve, because no role has the permission figure.approve',
  ],
  [
    'figures of areas that are in no area of an approving organisation',
    (p) => {
      p.levels.unshift({ code: 'province', names: { en: 'Province' }, extent: 'part', approvesFigures: true })
      p.organisations.push({ ...p.organisations[0], code: 'XX-PROV', level: 'province', area: undefined })
    },
    'indicators[crime-burglary-dwelling]',
    /nobody can approve: no organisation of province has an area that contains them/,
  ],
  [
    'a plan that others answer and whose items nobody may send',
    (p) => {
      p.planKinds.push({ ...p.planKinds[0], code: 'other_plan', isDefault: false, answers: ['municipal_plan'] })
    },
    'planKinds[municipal_plan]',
    'is answered by other plans, but no role has the permission item.send',
  ],
  [
    'a plan that others answer without a role that may answer',
    (p) => {
      p.planKinds.push({ ...p.planKinds[0], code: 'other_plan', isDefault: false, answers: ['municipal_plan'] })
      p.roles = [{ code: 'minister', names: { en: 'Minister' }, bundle: 'issuer' }]
    },
    'planKinds[municipal_plan]',
    'is answered by other plans, but no role has the permission answer.write',
  ],
])

it('the nearest approving level is enough, and no approving level asks for no second approval', () => {
  const check = (approves: (code: string) => boolean) =>
    checkCountryPack({
      ...belgium,
      levels: belgium.levels.map(({ approvesFigures: _, ...level }) =>
        approves(level.code) ? { ...level, approvesFigures: true } : level,
      ),
    }).issues.filter(({ problem }) => /approve/.test(problem))
  expect(check((code) => code === 'province')).toEqual([])
  expect(check(() => false)).toEqual([])
})
