import { expect, it } from 'vitest'
import { currentLaw, hashLaw, storeLaw } from '#features/country/law/index.ts'
import { installPack } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { may } from '#shared/actor.ts'
import { adoptVocabulary, currentVocabulary, findExtent, listRoles } from '#shared/country-vocabulary.ts'
import { newId } from '#shared/ids.ts'
import { extractLaw, type Law } from '#shared/law.ts'
import { adoptScreening, screenText } from '#shared/screening.ts'
import belgium from '../../packs/be/index.ts'
import { completeEarlierLaw, type EarlierLaw } from '../../packs/earlier-laws.ts'
import versions from '../../packs/law-versions.json' with { type: 'json' }
import netherlands from '../../packs/nl/index.ts'
import { useApi } from '../../testing/api.ts'
import { selectPackPart } from '../../testing/pack-part.ts'
import { makePerson } from '../../testing/people.ts'
import { openCountry } from './country.ts'
import { formerPreparations } from './earlier-preparations.fixture.ts'
import { toFormerBinding, toFormerWords } from './earlier-rules.fixture.ts'
import { router } from './router.ts'

const api = useApi(router)

/** The names of rule M05 in the version before, which bound another rule. */
const formerTranslationNames = {
  en: 'The text is up to date in each language of the plan',
  nl: 'De teksten zijn bijgewerkt in elke taal van het plan',
  fr: 'Dans chaque langue du plan, les textes sont à jour',
  de: 'Die Texte sind in jeder Sprache des Plans auf dem aktuellen Stand',
  da: 'Teksten er opdateret på alle planens sprog',
}

const newRules = ['accountable_holder', 'seat_holder', 'instrument', 'territories']

/** Returns the rules of the version before: without the new ones, with former severities and the former rule on languages. */
const toEarlierRules = (rules: Law['rules']): Law['rules'] =>
  rules
    .filter(({ rule }) => !newRules.includes(rule))
    .map(toFormerBinding)
    .map((binding) =>
      binding.rule === 'required_languages'
        ? { ...binding, rule: 'translations', names: formerTranslationNames }
        : binding,
    )

/** Returns the path of the version before, in which an addendum never asked for the opinion on road traffic. */
const toEarlierPath = (path: NonNullable<Law['planKinds'][number]['path']>): typeof path => ({
  ...path,
  steps: path.steps.map((step) => {
    if (step.code !== 'traffic_opinion') return step
    const { addendum: _, ...former } = step
    return former as typeof step
  }),
})

/** Returns the binding of the version before, in which an approval did not bind which parts are confidential. */
const toEarlierBinding = (binding: NonNullable<Law['planKinds'][number]['bindingParts']>): typeof binding => ({
  ...binding,
  elements: binding.elements.map((entry) => ({
    ...entry,
    fields: entry.fields.filter((field) => field !== 'confidential'),
  })),
})

/** Returns a kind of plan with the preparation that it had before it got a path. */
function toEarlierPreparation(kind: Law['planKinds'][number]): typeof kind {
  const preparation = formerPreparations[kind.code]
  if (!preparation) return kind
  const { path: _path, bindingParts: _bindingParts, extension: _extension, ...former } = kind
  return { ...former, preparation }
}

/** Returns the kinds of plan of the version before: with the area of the owner, and without instruments of cooperation. */
const toEarlierKinds = (kinds: Law['planKinds']): Law['planKinds'] =>
  kinds.map(toEarlierPreparation).map((present) => {
    const { area: _area, confidentialParts: _parts, onePlanPerArea: _one, decidedElsewhere: _by, ...kind } = present
    const { instrument: _instrument, ...nesting } = kind.nesting
    const withoutInstruments = Object.entries(nesting).map(([under, allowed]) => [
      under,
      allowed?.filter((entry) => entry !== 'instrument'),
    ])
    return {
      ...kind,
      ...(kind.path && { path: toEarlierPath(kind.path) }),
      ...(kind.bindingParts && { bindingParts: toEarlierBinding(kind.bindingParts) }),
      nesting: Object.fromEntries(withoutInstruments),
    }
  })

/** Returns the law of a pack in the form of the version before: without levels, roles, terms, regimes and readers. */
function makeEarlierLaw(pack: typeof belgium): Law {
  const {
    levels: _levels,
    roles: _roles,
    actorColumns: _actorColumns,
    texts: _texts,
    alignment: _alignment,
    resources: _resources,
    screening: _screening,
    languageRegimes: _languageRegimes,
    answerReaders: _answerReaders,
    equalLevels: _equalLevels,
    instrumentKinds: _instrumentKinds,
    areaKinds,
    organisationKinds = [],
    ...law
  } = extractLaw(pack)
  return toFormerWords({
    ...law,
    ...(pack.code !== 'BE' && areaKinds && { areaKinds }),
    organisationKinds: organisationKinds.map(({ code, names }) => ({ code, names })),
    planKinds: toEarlierKinds(law.planKinds),
    rules: toEarlierRules(law.rules),
    version: '2026.11.1',
  } as EarlierLaw as Law)
}

it('a law of the version before is the law that was published, and gets the levels, roles and terms of its time', () => {
  const earlier = makeEarlierLaw(belgium)
  expect(hashLaw(earlier)).toBe(versions.be['2026.11.1'])
  // Apart from what is new, the completed law is the law of the present version.
  const {
    languageRegimes: _,
    answerReaders: __,
    equalLevels: ___,
    instrumentKinds: ____,
    ...present
  } = extractLaw(belgium)
  const { planKinds, rules } = earlier
  expect(completeEarlierLaw(earlier)).toEqual(toFormerWords({ ...present, planKinds, rules, version: '2026.11.1' }))
})

it('a present law is not changed', () => {
  const law = extractLaw(netherlands)
  expect(completeEarlierLaw(law)).toBe(law)
})

it('the names of roles of an earlier law stay', () => {
  const personas = [{ role: 'governor', names: { nl: 'Commissaris van de Koning' } }]
  const { roles, actorColumns, organisationKinds } = completeEarlierLaw({
    ...makeEarlierLaw(netherlands),
    personas,
  } as EarlierLaw)
  expect(roles.find(({ code }) => code === 'governor')).toMatchObject({
    names: personas[0]!.names,
    bundle: 'adviser',
  })
  expect(roles.find(({ code }) => code === 'chief_of_corps')?.bundle).toBe('head')
  expect(actorColumns?.map(({ code }) => code)).toEqual(['local_police', 'federal_police', 'justice', 'administration'])
  expect(organisationKinds?.find(({ code }) => code === 'police_force')?.actorColumn).toBe('federal_police')
})

it('an instance with a law of the version before starts, and its roles and screening work as before', async () => {
  const part = selectPackPart(belgium, ['BE-M-11002'])
  const earlier = makeEarlierLaw(part)
  await openTransaction(api.database.kysely, async (tx) => {
    await installPack(tx, { ...part, version: '2026.11.2' })
    await tx.deleteFrom('competence').execute()
  })
  await api.database.pool.query('alter table pack_installation disable trigger all')
  await api.database.pool.query('delete from pack_installation')
  await api.database.pool.query('alter table pack_installation enable trigger all')
  await openTransaction(api.database.kysely, (tx) => storeLaw(tx, earlier))
  const before = currentVocabulary()
  adoptVocabulary({ levels: [], roles: [] })
  adoptScreening([])
  expect(screenText('85.07.30-033.28')).toEqual([])

  await openCountry(api.database, 'be')
  expect(currentLaw().version).toBe('2026.11.1')
  expect(listRoles()).toEqual(before.roles.map(({ code }) => code))
  expect(['federal', 'zone'].map(findExtent)).toEqual(['country', 'local'])
  const zone = newId()
  const chief = makePerson([{ organisationId: zone, role: 'chief_of_corps' }])
  expect([may(chief, 'plan.decide', zone), may(chief, 'setting.manage', zone)]).toEqual([true, false])
  expect(screenText('85.07.30-033.28').map(({ kind }) => kind)).toEqual(['national_number'])
  const country = await api.as(chief).registry.country.getCountry({})
  expect(country.roles.find(({ code }) => code === 'mayor')).toMatchObject({ bundle: 'decision_maker' })
  const { rows } = await api.database.pool.query('select law_hash from pack_installation')
  expect(rows).toEqual([{ law_hash: hashLaw(earlier) }])
})
