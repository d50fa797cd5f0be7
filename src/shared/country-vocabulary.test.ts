import { afterEach, describe, expect, it } from 'vitest'
import { levels } from '../../packs/be/levels.ts'
import { roles } from '../../packs/be/roles.ts'
import { may } from './actor.ts'
import {
  adoptVocabulary,
  currentVocabulary,
  findExtent,
  findLocalLevel,
  findMostLocalAreaKind,
  findRoleNames,
  isLevel,
  isRole,
  listRolePermissions,
  listRoles,
  listRolesWith,
  listTextLanguages,
} from './country-vocabulary.ts'
import { newId } from './ids.ts'
import { bundles } from './permission.ts'

const before = currentVocabulary()
afterEach(() => adoptVocabulary(before))

describe('roles of the country', () => {
  it('have the permissions of their bundle', () => {
    for (const { code, bundle } of roles) expect(listRolePermissions(code)).toEqual(bundles[bundle])
    expect(listRolesWith('plan.decide')).toEqual([
      'chief_of_corps',
      'mayor',
      'crown_prosecutor',
      'programme_manager',
      'ministry_planner',
      'minister',
    ])
  })

  it('keep the order of the pack, also those of administrators', () => {
    expect(listRoles()).toEqual(roles.map(({ code }) => code))
  })

  it('give nothing when the country does not have them', () => {
    adoptVocabulary({ levels, roles: [{ code: 'prefect', names: { en: 'Prefect' }, bundle: 'decision_maker' }] })
    const organisationId = newId()
    const actor = (role: string) => ({
      kind: 'person' as const,
      personId: newId(),
      name: '',
      language: 'en' as const,
      assignments: [{ organisationId, role }],
    })
    expect(isRole('mayor')).toBe(false)
    expect(may(actor('mayor'), 'plan.read', organisationId)).toBe(false)
    expect(may(actor('prefect'), 'plan.decide', organisationId)).toBe(true)
    expect(may(actor('prefect'), 'plan.write', organisationId)).toBe(false)
    expect(may(actor('instance_administrator'), 'setting.manage', organisationId)).toBe(true)
  })

  it('never have the bundle of an administrator under another code', () => {
    adoptVocabulary({
      levels,
      roles: [
        { code: 'clerk', names: { en: 'Clerk' }, bundle: 'instance_administrator' },
        { code: 'instance_administrator', names: { en: 'Manager' }, bundle: 'reader' },
      ],
    })
    expect(isRole('clerk')).toBe(false)
    expect(listRolePermissions('clerk')).toEqual([])
    expect(listRolePermissions('instance_administrator')).toEqual(bundles.instance_administrator)
    expect(findRoleNames('instance_administrator')).toEqual({ en: 'Manager' })
  })
})

describe('levels of the country', () => {
  it('determine where plans apply', () => {
    expect(['international', 'federal', 'region', 'zone'].map(findExtent)).toEqual([
      'abroad',
      'country',
      'part',
      'local',
    ])
    expect([isLevel('zone'), isLevel('canton')]).toEqual([true, false])
    expect([findLocalLevel()?.areaKind, findMostLocalAreaKind()]).toEqual(['police_zone', 'municipality'])
  })
})

describe('languages of texts', () => {
  it('are all languages of the interface in a country with several official languages', () => {
    adoptVocabulary({ levels, roles, officialLanguages: ['nl', 'fr', 'de'] })
    expect(listTextLanguages()).toEqual(['en', 'nl', 'fr', 'de', 'da'])
  })

  it('are the official language and those of the text in a country with one official language', () => {
    adoptVocabulary({ levels, roles, officialLanguages: ['nl'] })
    expect(listTextLanguages()).toEqual(['nl'])
    expect(listTextLanguages({ de: 'Name' })).toEqual(['nl', 'de'])
  })
})
